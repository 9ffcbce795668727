package app.nape.exchange.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sealed files made by hand with the right keys and a right code, so that each has one fault and no other: what the format forbids is
 * refused whether a file is opened at once or read piece by piece.
 */
class CraftedSealsTest {
    private static final AgeKey KEY = AgeKey.made();
    private static final byte[] SALT = new byte[Wrapped.FILE_KEY];
    private static final byte[] OPEN = "two steps a day".getBytes(StandardCharsets.UTF_8);
    private static final String PASSPHRASE = "two steps";

    private final byte[] fileKey = AgeSecrets.random(Wrapped.FILE_KEY);

    @TempDir
    Path folder;

    /** The lines of a recipient in a head. */
    private static String lines(AgeHeader.Stanza stanza) {
        return AgeHeader.BEGIN + String.join(" ", stanza.words()) + "\n" + stanza.body() + "\n";
    }

    private String mine() throws GeneralSecurityException {
        return lines(Wrapped.of(new Seal.ToKey(KEY.recipient()), fileKey));
    }

    /** What a passphrase opens with as little work as there may be, or as much as is said. */
    private String byPassphrase(int work) throws GeneralSecurityException {
        byte[] salt = AgeSecrets.joined("age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII), SALT);
        byte[] wrapping = Scrypt.key(PASSPHRASE.getBytes(StandardCharsets.UTF_8), salt, 1);
        byte[] body = AgeSecrets.crypt(Cipher.ENCRYPT_MODE, wrapping, AgeSecrets.once(), fileKey, 0, fileKey.length);
        return lines(new AgeHeader.Stanza(
                List.of("scrypt", AgeSecrets.base64(SALT), Integer.toString(work)), AgeSecrets.base64(body)));
    }

    private String mac(String covered, byte[] key) throws GeneralSecurityException {
        return AgeSecrets.base64(AgeSecrets.code(AgeSecrets.derived(key, new byte[0], "header"), covered));
    }

    private byte[] file(String recipients, byte[]... pieces) throws GeneralSecurityException {
        String covered = AgeHeader.VERSION + "\n" + recipients + AgeHeader.END;
        return headed(covered + " " + mac(covered, fileKey) + "\n", fileKey, pieces);
    }

    private static byte[] headed(String head, byte[] key, byte[]... pieces) throws GeneralSecurityException {
        byte[] file = AgeSecrets.joined(head.getBytes(StandardCharsets.US_ASCII), SALT);
        for (int i = 0; i < pieces.length; i++) {
            file = AgeSecrets.joined(
                    file,
                    AgeSecrets.crypt(
                            Cipher.ENCRYPT_MODE,
                            AgePayload.key(key, SALT),
                            AgePayload.nonce(i, i == pieces.length - 1),
                            pieces[i],
                            0,
                            pieces[i].length));
        }
        return file;
    }

    private byte[] readLittleByLittle(byte[] file) {
        try (InputStream in = AgeFile.open(Files.write(folder.resolve("f.age"), file), List.of(KEY))
                .in()) {
            return in.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static byte[] openAtOnce(byte[] file) {
        return Age.open(file, List.of(KEY), Integer.MAX_VALUE);
    }

    private void refused(byte[] file) {
        assertThrows(SealRefused.class, () -> openAtOnce(file));
        assertThrows(SealRefused.class, () -> readLittleByLittle(file));
    }

    @Test
    void areOpenedWhereNothingIsWrongWithThem() throws GeneralSecurityException {
        byte[] file = file(lines(new AgeHeader.Stanza(List.of("other", "x"), "")) + mine(), OPEN);
        assertArrayEquals(OPEN, openAtOnce(file));
        assertArrayEquals(OPEN, readLittleByLittle(file));
        assertArrayEquals(OPEN, Age.open(file(byPassphrase(1), OPEN), new Seal.ByPassphrase(PASSPHRASE), 100));
    }

    @Test
    void areRefusedWithAnEmptyPieceBehindAFullOne() throws GeneralSecurityException {
        byte[] full = new byte[AgePayload.PIECE];
        assertArrayEquals(full, openAtOnce(file(mine(), full)));
        refused(file(mine(), full, new byte[0]));
    }

    @Test
    void areRefusedWhereNoPieceFollowsTheHead() throws GeneralSecurityException {
        assertArrayEquals(new byte[0], openAtOnce(file(mine(), new byte[0])), "one empty piece says that it is empty");
        refused(file(mine()));
    }

    @Test
    void areRefusedWhereTheLastPieceDoesNotSayThatItIs() throws GeneralSecurityException {
        byte[] two = file(mine(), new byte[AgePayload.PIECE], OPEN);
        refused(Arrays.copyOf(two, two.length - OPEN.length - 16));
    }

    @Test
    void areRefusedWithALineThatIsTooLongForItsKind() throws GeneralSecurityException {
        String longest = "A".repeat(64);
        AgeHeader.Stanza fits = new AgeHeader.Stanza(List.of("other", "x"), longest + "\nAAAA");
        assertArrayEquals(OPEN, openAtOnce(file(lines(fits) + mine(), OPEN)));
        refused(file(lines(new AgeHeader.Stanza(List.of("other", "x"), longest + "AAAA")) + mine(), OPEN));
    }

    @Test
    void areRefusedWithASignThatIsNoLetterInTheHead() throws GeneralSecurityException {
        for (String sign : List.of("\t", "\0", "\r", "\u001b")) {
            refused(file(lines(new AgeHeader.Stanza(List.of("other", "x" + sign), "")) + mine(), OPEN));
        }
    }

    @Test
    void areRefusedWithAHeadOfMoreThanSixteenKibibytes() throws GeneralSecurityException {
        String line = "A".repeat(64) + "\n";
        assertArrayEquals(
                OPEN, openAtOnce(file(lines(new AgeHeader.Stanza(List.of("other"), line.repeat(200))) + mine(), OPEN)));
        refused(file(lines(new AgeHeader.Stanza(List.of("other"), line.repeat(260))) + mine(), OPEN));
    }

    @Test
    void areRefusedWhereBase64IsWrittenInASecondWay() throws GeneralSecurityException {
        String own = mine();
        int last = own.length() - 2;
        assertEquals('\n', own.charAt(last + 1));
        refused(file(own.substring(0, last) + another(own.charAt(last)) + "\n", OPEN));
        String covered = AgeHeader.VERSION + "\n" + own + AgeHeader.END;
        String mac = mac(covered, fileKey);
        String second = mac.substring(0, mac.length() - 1) + another(mac.charAt(mac.length() - 1));
        assertArrayEquals(Base64.getDecoder().decode(mac), Base64.getDecoder().decode(second));
        refused(headed(covered + " " + second + "\n", fileKey, OPEN));
        refused(headed(covered + " " + mac + "=\n", fileKey, OPEN));
    }

    /** A letter that differs from this one in bits that stand for nothing. */
    private static char another(char letter) {
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        return letters.charAt(letters.indexOf(letter) ^ 1);
    }

    @Test
    void areRefusedWithAKeyOfAnotherLength() throws GeneralSecurityException {
        byte[] longer = AgeSecrets.random(Wrapped.FILE_KEY + 1);
        String recipients = lines(Wrapped.of(new Seal.ToKey(KEY.recipient()), longer));
        String covered = AgeHeader.VERSION + "\n" + recipients + AgeHeader.END;
        refused(headed(covered + " " + mac(covered, longer) + "\n", longer, OPEN));
    }

    @Test
    void areNotOpenedByAPassphraseThatSomebodyElseCouldOpenTheFileBeside() throws GeneralSecurityException {
        byte[] file = file(byPassphrase(1) + mine(), OPEN);
        assertThrows(SealRefused.class, () -> Age.open(file, new Seal.ByPassphrase(PASSPHRASE), 100));
    }

    @Test
    void areRefusedBeforeMoreWorkIsDoneThanTheToolDoes() throws GeneralSecurityException {
        for (int work : new int[] {19, 20, 64, 99}) {
            byte[] file = file(byPassphrase(work), OPEN);
            assertThrows(SealRefused.class, () -> Age.open(file, new Seal.ByPassphrase(PASSPHRASE), 100));
        }
    }

    @Test
    void letOutAsMuchAsWasAskedForAndNotAByteMore() throws GeneralSecurityException {
        byte[] file = file(mine(), OPEN);
        assertArrayEquals(OPEN, Age.open(file, List.of(KEY), OPEN.length));
        assertEquals(
                SealRefused.Why.TOO_LARGE,
                assertThrows(SealRefused.class, () -> Age.open(file, List.of(KEY), OPEN.length - 1))
                        .why());
    }

    @Test
    void shareASecretWhateverTheTopBitOfAPublicKeySays() throws GeneralSecurityException {
        AgeKey other = AgeKey.made();
        byte[] marked = other.point().clone();
        marked[31] |= (byte) 0x80;
        assertArrayEquals(
                AgeSecrets.agreed(KEY.secret(), other.point()), AgeSecrets.agreed(KEY.secret(), marked), "RFC 7748, 5");
    }

    /** A file as letters, its lines as they are given. */
    private static byte[] letters(String... lines) {
        return (Armor.BEGIN + "\n" + String.join("\n", lines) + "\n" + Armor.END + "\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String[] lines(byte[] file) {
        return Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(file).split("\n", -1);
    }

    @Test
    void asLettersHaveFullLinesUpToTheLastAndNothingBehindIt() throws GeneralSecurityException {
        String[] lines = lines(file(mine(), OPEN));
        assertArrayEquals(OPEN, readLittleByLittle(letters(lines)));
        byte[] blank = AgeSecrets.joined(letters(lines), "\n \r\n".getBytes(StandardCharsets.US_ASCII));
        assertArrayEquals(OPEN, readLittleByLittle(blank));
        byte[] more = AgeSecrets.joined(letters(lines), "\nand more".getBytes(StandardCharsets.US_ASCII));
        assertThrows(SealRefused.class, () -> readLittleByLittle(more));
        String[] halved = lines.clone();
        halved[1] = lines[1].substring(0, 32) + "\n" + lines[1].substring(32);
        assertThrows(SealRefused.class, () -> readLittleByLittle(letters(halved)));
        String[] doubled = lines.clone();
        doubled[1] = "";
        doubled[2] = lines[1] + lines[2];
        assertThrows(SealRefused.class, () -> readLittleByLittle(letters(doubled)));
    }

    @Test
    void asLettersEndWhereALineIsFilledUp() throws GeneralSecurityException {
        byte[] file = file(mine(), OPEN);
        String filled = Base64.getEncoder().encodeToString(Arrays.copyOf(file, 46));
        assertTrue(filled.length() == 64 && filled.endsWith("="), filled);
        String[] rest = lines(Arrays.copyOfRange(file, 46, file.length));
        String[] all = new String[rest.length + 1];
        all[0] = filled;
        System.arraycopy(rest, 0, all, 1, rest.length);
        assertThrows(SealRefused.class, () -> readLittleByLittle(letters(all)));
    }

    /** The checksum of BIP 173, so that a text has only the fault that is meant. */
    private static String bech32(String kind, int[] groups) {
        int[] all = Arrays.copyOf(groups, groups.length + 6);
        int sum = 1;
        for (int i = 0; i < kind.length() * 2 + 1 + all.length; i++) {
            int value;
            if (i < kind.length()) {
                value = kind.charAt(i) >> 5;
            } else if (i == kind.length()) {
                value = 0;
            } else if (i <= 2 * kind.length()) {
                value = kind.charAt(i - kind.length() - 1) & 31;
            } else {
                value = all[i - 2 * kind.length() - 1];
            }
            int top = sum >>> 25;
            sum = ((sum & 0x1ffffff) << 5) ^ value;
            int[] generator = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
            for (int bit = 0; bit < 5; bit++) {
                sum ^= ((top >> bit) & 1) == 1 ? generator[bit] : 0;
            }
        }
        sum ^= 1;
        StringBuilder text = new StringBuilder(kind + "1");
        for (int i = 0; i < all.length; i++) {
            int value = i < groups.length ? all[i] : (sum >> (5 * (all.length - 1 - i))) & 31;
            text.append("qpzry9x8gf2tvdw0s3jn54khce6mua7l".charAt(value));
        }
        return text.toString();
    }

    @Test
    void nameARecipientInTheOneWayThereIs() {
        int[] groups = new int[52];
        Arrays.fill(groups, 0, 51, 7);
        groups[51] = 16;
        byte[] read = Bech32.read("age", bech32("age", groups));
        assertEquals(bech32("age", groups), Bech32.written("age", read));
        groups[51] = 17;
        String filled = bech32("age", groups);
        assertThrows(IllegalArgumentException.class, () -> Bech32.read("age", filled), "its last bits are not zero");
    }
}
