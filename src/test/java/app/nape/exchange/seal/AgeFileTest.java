package app.nape.exchange.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import javax.crypto.Cipher;
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

    /** Some programs put one there so that nobody gets used to knowing all kinds. */
    @Test
    void areOpenedPastWhatIsForRecipientsOfAKindThatNobodyHereKnows() throws GeneralSecurityException {
        byte[] fileKey = AgeSecrets.random(Wrapped.FILE_KEY);
        AgeHeader.Stanza unknown = new AgeHeader.Stanza(List.of("other-kind", "x"), "");
        AgeHeader.Stanza mine = Wrapped.of(new Seal.ToKey(KEY.recipient()), fileKey);

        assertArrayEquals(fileKey, Age.by(List.of(KEY)).fileKey(new AgeHeader(List.of(unknown, mine), "", "", 0)));
    }

    /** The standard knows one way to seal a text: another end, though nothing is in it, was put there by somebody. */
    @Test
    void endInARefusalWhereAnEmptyPieceFollows() throws IOException, GeneralSecurityException {
        byte[] sealed = Age.seal(new byte[1], KEY.recipient());
        AgeHeader header = AgeHeader.read(sealed);
        int head = header.length() + Wrapped.FILE_KEY;
        byte[] key = AgePayload.key(
                Age.fileKey(header, Age.by(List.of(KEY))), Arrays.copyOfRange(sealed, header.length(), head));
        ByteArrayOutputStream wrong = new ByteArrayOutputStream();
        wrong.write(sealed, 0, head);
        int most = AgePayload.PIECE;
        wrong.writeBytes(
                AgeSecrets.crypt(Cipher.ENCRYPT_MODE, key, AgePayload.nonce(0, false), new byte[most], 0, most));
        wrong.writeBytes(AgeSecrets.crypt(Cipher.ENCRYPT_MODE, key, AgePayload.nonce(1, true), new byte[0], 0, 0));

        AgeFile file = AgeFile.open(file(wrong.toByteArray()), List.of(KEY));
        assertThrows(SealRefused.class, () -> all(file));
        assertThrows(SealRefused.class, () -> Age.open(wrong.toByteArray(), List.of(KEY), Integer.MAX_VALUE));
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

    private static byte[] letters(byte[] sealed, String end) {
        String lines = Base64.getMimeEncoder(64, end.getBytes(StandardCharsets.US_ASCII))
                .encodeToString(sealed);
        return ("-----BEGIN AGE ENCRYPTED FILE-----" + end + lines + end + "-----END AGE ENCRYPTED FILE-----" + end)
                .getBytes(StandardCharsets.US_ASCII);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 200, 100_000})
    void openFromLettersToo(int size) throws IOException {
        byte[] open = new byte[size];
        new Random(size).nextBytes(open);
        byte[] sealed = Age.seal(open, KEY.recipient());
        for (String end : List.of("\n", "\r\n")) {
            Path file = file(letters(sealed, end));
            assertFalse(AgeFile.byPassphrase(file));
            AgeFile letters = AgeFile.open(file, List.of(KEY));
            assertArrayEquals(open, all(letters));
            assertArrayEquals(open, all(letters));
        }
    }

    @Test
    void askForThePassphraseOfLettersToo() throws IOException {
        Path file = file(letters(Age.seal(new byte[] {7}, new Seal.ByPassphrase("eight letters")), "\n"));
        assertTrue(AgeFile.byPassphrase(file));
        assertArrayEquals(new byte[] {7}, all(AgeFile.open(file, "eight letters")));
        assertThrows(SealRefused.class, () -> AgeFile.open(file, "other letters"));
    }

    @Test
    void refuseLettersThatAreCutOffOrHaveSomethingElseAmongThem() throws IOException {
        String whole = new String(letters(Age.seal(new byte[300], KEY.recipient()), "\n"), StandardCharsets.US_ASCII);
        int second = whole.indexOf('\n', whole.indexOf('\n') + 1);
        List<String> wrong = List.of(
                whole.substring(0, second),
                whole.substring(0, whole.length() - 10),
                whole.substring(0, whole.indexOf("-----END")),
                whole.replace("-----END", "AAAA\n-----END"),
                whole.replace("-----END", "*AAA\n-----END"),
                whole.substring(0, second) + "\n\n" + whole.substring(second + 1),
                whole.substring(0, second) + whole.substring(second + 1),
                whole + "more",
                "-----BEGIN AGE ENCRYPTED FILE-----",
                "-----BEGIN AGE ENCRYPTED FILE-----\n");
        for (String each : wrong) {
            Path file = file(each.getBytes(StandardCharsets.US_ASCII));
            assertFalse(AgeFile.byPassphrase(file));
            assertThrows(SealRefused.class, () -> all(AgeFile.open(file, List.of(KEY))), each);
        }
        assertArrayEquals(
                new byte[300],
                all(AgeFile.open(
                        file((whole.stripTrailing() + "\n \n").getBytes(StandardCharsets.US_ASCII)), List.of(KEY))));
    }
}
