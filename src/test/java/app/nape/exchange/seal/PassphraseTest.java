package app.nape.exchange.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Nape seals by a passphrase the {@code age} tool opens, and the other way round. */
class PassphraseTest {
    private static final Seal.ByPassphrase WORDS = new Seal.ByPassphrase("täglich zwei Schritte");

    @TempDir
    Path folder;

    private static byte[] text(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    /** The tool asks for a passphrase at a terminal alone; {@code script} is one. It asks once to open and twice to seal. */
    private void age(int asked, String words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("script", "-qec", "age " + words, "/dev/null")
                .redirectErrorStream(true)
                .start();
        try (OutputStream typed = process.getOutputStream()) {
            int heard = 0;
            for (int i = 0; i < asked; i++) {
                // Typed before it was asked for it would be lost.
                int sign;
                do {
                    sign = process.getInputStream().read();
                    heard++;
                } while (sign >= 0 && sign != ':' && heard < 10_000);
                typed.write((WORDS.passphrase() + "\n").getBytes(StandardCharsets.UTF_8));
                typed.flush();
            }
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), said);
        }
    }

    @Test
    void isOpenedByTheTool() throws IOException, InterruptedException {
        Path sealed = Files.write(folder.resolve("sealed"), Age.seal(text(100_000), WORDS));
        Path open = folder.resolve("open");
        age(1, "-d -o " + open + " " + sealed);
        assertArrayEquals(text(100_000), Files.readAllBytes(open));
    }

    @Test
    void opensWhatTheToolSealed() throws IOException, InterruptedException {
        Path open = Files.write(folder.resolve("open"), text(70_000));
        Path sealed = folder.resolve("sealed");
        age(2, "-p -o " + sealed + " " + open);
        assertArrayEquals(text(70_000), Age.open(Files.readAllBytes(sealed), WORDS, Integer.MAX_VALUE));
    }

    @Test
    void opensNothingByAnotherPassphraseOrOnceItWasChanged() {
        byte[] sealed = Age.seal(text(20), WORDS);
        SealRefused other = assertThrows(
                SealRefused.class, () -> Age.open(sealed, new Seal.ByPassphrase("täglich zwei Schritt"), 20));
        assertEquals(SealRefused.Why.CLOSED, other.why());
        byte[] changed = sealed.clone();
        changed[changed.length - 1] ^= 1;
        assertThrows(SealRefused.class, () -> Age.open(changed, WORDS, 20));
        assertThrows(SealRefused.class, () -> Age.open(sealed, WORDS, 19));
        byte[] costly = new String(sealed, StandardCharsets.ISO_8859_1)
                .replaceFirst(" 16\n", " 19\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThrows(SealRefused.class, () -> Age.open(costly, WORDS, 20));
    }

    /** As the standard asks: whoever knows the passphrase knows that nobody else reads the file. */
    @Test
    void opensByAPassphraseOnlyWhatNobodyElseCanOpen() throws GeneralSecurityException {
        byte[] fileKey = AgeSecrets.random(Wrapped.FILE_KEY);
        AgeHeader.Stanza words = Wrapped.of(WORDS, fileKey);
        AgeHeader.Stanza another = Wrapped.of(new Seal.ToKey(AgeKey.made().recipient()), fileKey);

        assertArrayEquals(fileKey, Age.by(WORDS.passphrase()).fileKey(header(words)));
        assertTrue(header(words).byPassphrase());
        assertNull(Age.by(WORDS.passphrase()).fileKey(header(words, another)));
        assertFalse(header(words, another).byPassphrase());
    }

    private static AgeHeader header(AgeHeader.Stanza... stanzas) {
        return new AgeHeader(List.of(stanzas), "", "", 0);
    }

    @Test
    void takesNoPassphraseThatIsSoonGuessedAndTellsNone() {
        assertEquals(
                SealRefused.Why.SHORT,
                assertThrows(SealRefused.class, () -> new Seal.ByPassphrase("sevenup"))
                        .why());
        assertFalse(WORDS.toString().contains("zwei"));
        assertEquals(WORDS, new Seal.ByPassphrase("ta\u0308glich zwei Schritte"));
    }

    @Test
    void sealsToNoMistypedKey() {
        String recipient = AgeKey.made().recipient();
        for (String wrong : new String[] {"", "age1", recipient + "q", recipient.replace('q', 'p'), "someone"}) {
            if (!wrong.equals(recipient)) {
                SealRefused refused = assertThrows(SealRefused.class, () -> new Seal.ToKey(wrong), wrong);
                assertEquals(SealRefused.Why.NO_RECIPIENT, refused.why());
            }
        }
    }

    @Test
    void sealsTheSameHoweverItIsWritten() throws IOException {
        AgeKey key = AgeKey.made();
        byte[] all = text(3 * AgePayload.PIECE);
        for (int part : new int[] {1, 1000, AgePayload.PIECE, AgePayload.PIECE + 1, all.length}) {
            ByteArrayOutputStream sealed = new ByteArrayOutputStream();
            OutputStream out = new Seal.ToKey(key.recipient()).over(sealed);
            for (int at = 0; at < all.length; at += part) {
                if (part == 1) {
                    out.write(all[at]);
                } else {
                    out.write(all, at, Math.min(part, all.length - at));
                }
            }
            out.close();
            out.close();
            assertArrayEquals(all, Age.open(sealed.toByteArray(), List.of(key), all.length), part + " at a time");
        }
        assertEquals(0, Age.open(Age.seal(new byte[0], key.recipient()), List.of(key), 0).length);
        assertFalse(Arrays.equals(Age.seal(all, key.recipient()), Age.seal(all, key.recipient())));
    }

    /** As another writing of the standard has it: Python’s hashlib. */
    @Test
    void makesTheKeyOfTheStandard() throws GeneralSecurityException {
        assertEquals(
                "54173687d265e43226bd914b015267e2fdd4108aa05937fb549eceb0c276a285",
                HexFormat.of()
                        .formatHex(Scrypt.key(
                                "pleaseletmein".getBytes(StandardCharsets.UTF_8),
                                "SodiumChloride".getBytes(StandardCharsets.UTF_8),
                                10)));
    }
}
