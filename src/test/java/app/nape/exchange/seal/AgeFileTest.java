package app.nape.exchange.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sealed files that are read little by little. */
class AgeFileTest {
    private static final AgeKey KEY = AgeKey.made();

    @TempDir
    Path folder;

    private Path file(byte[] sealed) throws IOException {
        return Files.write(folder.resolve("f.age"), sealed);
    }

    private static byte[] all(AgeFile file) throws IOException {
        try (InputStream in = file.in()) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 200_000})
    void comeOutWholeAsOftenAsTheyAreRead(int size) throws IOException {
        byte[] open = new byte[size];
        new Random(size).nextBytes(open);
        AgeFile file = AgeFile.open(file(Age.seal(open, KEY.recipient())), List.of(AgeKey.made(), KEY));
        assertArrayEquals(open, all(file));
        assertArrayEquals(open, all(file));
    }

    @Test
    void endInARefusalWhereAPieceIsChangedMovedOrMissing() throws IOException {
        byte[] sealed = Age.seal(new byte[200_000], KEY.recipient());
        int head = sealed.length - 200_000 - 4 * 16;
        byte[] changed = sealed.clone();
        changed[sealed.length - 30] ^= 1;
        byte[] moved = sealed.clone();
        System.arraycopy(sealed, head, moved, head + 65_552, 65_552);
        for (byte[] wrong :
                List.of(changed, moved, Arrays.copyOf(sealed, head + 2 * 65_552), Arrays.copyOf(sealed, head))) {
            AgeFile file = AgeFile.open(file(wrong), List.of(KEY));
            assertEquals(
                    SealRefused.Why.CLOSED,
                    assertThrows(SealRefused.class, () -> all(file)).why());
        }
    }

    @Test
    void openByAPassphraseOfWhateverLengthThatIsTheRightOne() throws IOException {
        Path file = file(Age.seal(new byte[] {7}, new Seal.ByPassphrase("caf\u00E9 on the corner")));
        assertTrue(AgeFile.byPassphrase(file));
        assertArrayEquals(new byte[] {7}, all(AgeFile.open(file, "cafe\u0301 on the corner")));
        assertThrows(SealRefused.class, () -> AgeFile.open(file, "short"));
        assertThrows(SealRefused.class, () -> AgeFile.open(file, List.of(KEY)));
        assertFalse(AgeFile.byPassphrase(file(Age.seal(new byte[] {7}, KEY.recipient()))));
        assertFalse(AgeFile.byPassphrase(file(new byte[] {'n', 'o'})));
    }
}
