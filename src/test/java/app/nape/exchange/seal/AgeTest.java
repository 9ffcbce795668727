package app.nape.exchange.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.exchange.plan.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Nape seals the {@code age} tool opens, and the other way round. */
class AgeTest {
    /** Around the pieces of 64 KiB of which a sealed file is made. */
    private static final int PIECE = 64 << 10;

    @TempDir
    Path folder;

    private static byte[] text(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static byte[] open(byte[] sealed, AgeKey key) {
        return Age.open(sealed, List.of(key), Integer.MAX_VALUE);
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private String age(String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("age"));
        all.addAll(List.of(words));
        Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 300_000})
    void isOpenedByTheTool(int length) throws IOException, InterruptedException {
        AgeKey key = AgeKey.made();
        Path identity = file("key", key.identity().getBytes(StandardCharsets.UTF_8));
        Path sealed = file("sealed", Age.seal(text(length), key.recipient()));
        Path open = folder.resolve("open");
        age("-d", "-i", identity.toString(), "-o", open.toString(), sealed.toString());
        assertArrayEquals(text(length), Files.exists(open) ? Files.readAllBytes(open) : new byte[0]);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 300_000})
    void opensWhatTheToolSealed(int length) throws IOException, InterruptedException {
        AgeKey key = AgeKey.made();
        AgeKey other = AgeKey.made();
        Path open = file("open", text(length));
        Path sealed = folder.resolve("sealed");
        age("-r", other.recipient(), "-r", key.recipient(), "-o", sealed.toString(), open.toString());
        assertArrayEquals(text(length), open(Files.readAllBytes(sealed), key));
        assertArrayEquals(text(length), open(Files.readAllBytes(sealed), other));
    }

    @Test
    void opensWhatTheToolSealedAsLettersToo() throws IOException, InterruptedException {
        byte[] open = "what was done".getBytes(StandardCharsets.UTF_8);
        Path sealed = folder.resolve("letters");
        AgeKey key = AgeKey.made();
        age(
                "-a",
                "-r",
                key.recipient(),
                "-o",
                sealed.toString(),
                file("plain", open).toString());
        byte[] letters = Files.readAllBytes(sealed);
        assertTrue(Age.sealed(letters));
        assertArrayEquals(open, Age.open(letters, List.of(key), 1000));
        byte[] windows = new String(letters, StandardCharsets.US_ASCII)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        assertArrayEquals(open, Age.open(windows, List.of(key), 1000));
        for (int end = 40; end < letters.length - 1; end++) {
            byte[] cut = Arrays.copyOf(letters, end);
            assertThrows(SealRefused.class, () -> Age.open(cut, List.of(key), 1000));
        }
    }

    @Test
    void readsTheKeysOfTheTool() {
        AgeKey key = Samples.therapist();
        assertEquals("age1kzvhammxafxgy744l0atmkstfr5q2szep4q3ldf590cphzc5wg5q93hgg7", key.recipient());
        assertEquals(key.recipient(), AgeKey.of(key.identity()).recipient());
        assertTrue(Samples.text("sample-therapist-key.txt").contains(key.identity()));
        assertTrue(!key.toString().contains("SECRET"));
    }

    @Test
    void takesNoMistypedKey() {
        String identity = Samples.therapist().identity();
        for (String wrong : List.of(
                "", identity.toLowerCase(java.util.Locale.ROOT), identity + "Q", identity.replace("1U", "1P"))) {
            assertThrows(IllegalArgumentException.class, () -> AgeKey.of(wrong), wrong);
        }
    }

    @Test
    void opensNothingThatWasChangedOrCutOff() {
        AgeKey key = AgeKey.made();
        byte[] sealed = Age.seal(text(200), key.recipient());
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            byte[] cut = Arrays.copyOf(sealed, i);
            assertThrows(SealRefused.class, () -> open(changed, key), "byte " + i);
            assertThrows(SealRefused.class, () -> open(cut, key), "cut at " + i);
        }
        byte[] more = Arrays.copyOf(sealed, sealed.length + 1);
        assertThrows(SealRefused.class, () -> open(more, key));
    }

    @Test
    void opensNoFileWhosePiecesWereDroppedOrMoved() {
        AgeKey key = AgeKey.made();
        byte[] sealed = Age.seal(text(3 * PIECE), key.recipient());
        int piece = PIECE + 16;
        byte[] dropped = Arrays.copyOf(sealed, sealed.length - piece);
        byte[] moved = sealed.clone();
        System.arraycopy(sealed, sealed.length - piece, moved, sealed.length - 2 * piece, piece);
        System.arraycopy(sealed, sealed.length - 2 * piece, moved, sealed.length - piece, piece);
        assertThrows(SealRefused.class, () -> open(dropped, key));
        assertThrows(SealRefused.class, () -> open(moved, key));
    }

    @Test
    void letsNoMoreOutThanWasAskedFor() {
        AgeKey key = AgeKey.made();
        byte[] sealed = Age.seal(text(2049), key.recipient());
        SealRefused refused = assertThrows(SealRefused.class, () -> Age.open(sealed, List.of(key), 2048));
        assertEquals(SealRefused.Why.TOO_LARGE, refused.why());
        assertEquals(2049, Age.open(sealed, List.of(key), 2049).length);
    }
}
