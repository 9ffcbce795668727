package app.nape.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.OutOfBounds;
import app.nape.care.plan.Sender;
import app.nape.care.plan.SenderKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A therapist's card, keys and number. */
class SenderTest {
    private static final Sender SENDER = new Sender(
            "A. Sample", "Physiotherapist", "Example", "+44 20 7946 0000", "neck@example.org", "Mon to Fri", "");

    @TempDir
    Path folder;

    /** So that two Napes, and any other program, say the same number: PBKDF2 as its description says, computed by another program. */
    @Test
    void hasTheNumberThatItsDescriptionSays() {
        assertEquals("1555 4084 2342", SenderNumber.of(new SenderKey("LsPqT/DpR2RfVpXJ7O7lcvt6cErL9bCKaxnKEqw+dGw=")));
        assertEquals("4228 0910 0602", SenderNumber.of(new SenderKey("7SQwmGT6vXXHMUNoaXqgubwL3m3bn+ntdu2pz51qPnc=")));
        assertTrue(SenderNumber.same(" 1555 4084 2342", "1555 4084 2342".replace(" ", "-")));
        assertFalse(SenderNumber.same("4228 0910 0602", "1555 4084 2342"));
    }

    /** Each start of a programme and each that is saved asks for it again. */
    @Test
    void computesANumberOnceAndNotAgain() {
        SenderKey key = SigningKey.made().key();
        assertSame(SenderNumber.of(key), SenderNumber.of(new SenderKey(key.text())));
        assertNotEquals(SenderNumber.of(key), SenderNumber.of(SigningKey.made().key()));
    }

    @Test
    void hasOneWayToWriteAKey() {
        assertThrows(OutOfBounds.class, () -> new SenderKey("LsPqT/DpR2RfVpXJ7O7lcvt6cErL9bCKaxnKEqw+dGx="));
        assertThrows(OutOfBounds.class, () -> new SenderKey("LsPqT"));
    }

    @Test
    void isSavedForItsOwnerAloneAndComesBack() throws IOException {
        SenderFile file = new SenderFile(folder.resolve("sender.json"));
        assertTrue(file.load().isEmpty());
        SenderCard card = SenderCard.made(SENDER);
        file.save(card);
        SenderCard back = file.load().orElseThrow();
        same(card, back);
        assertEquals(card.age().recipient(), back.sender().sealTo());
        file.save(back.with(Sender.named("B. Sample")));
        assertEquals("B. Sample", file.load().orElseThrow().sender().name());
        assertEquals(card.number(), file.load().orElseThrow().number());
    }

    private static void same(SenderCard card, SenderCard back) {
        assertEquals(card.sender(), back.sender());
        assertEquals(card.signing().written(), back.signing().written());
        assertEquals(card.signing().key(), back.signing().key());
        assertEquals(card.age().identity(), back.age().identity());
    }

    @Test
    void isNeverWrittenOverWhereItCannotBeRead() throws IOException {
        SenderFile file = new SenderFile(folder.resolve("sender.json"));
        file.save(SenderCard.made(SENDER));
        String whole = Files.readString(file.file());
        for (String broken : new String[] {"", "{}", whole.replace("\"key\": \"", "\"key\": \"AA"), whole + "x"}) {
            Files.writeString(file.file(), broken);
            assertEquals(
                    "plan.card-unreadable",
                    assertThrows(PlanRefused.class, file::load).sentence().id());
            assertThrows(PlanRefused.class, () -> file.save(SenderCard.made(SENDER)));
            assertEquals(broken, Files.readString(file.file()));
        }
    }

    /** Two halves that do not belong together would sign what nobody can verify. */
    @Test
    void takesNoHalvesOfTwoKeys() {
        SigningKey one = SigningKey.made();
        SigningKey other = SigningKey.made();
        assertEquals(one.key(), SigningKey.of(one.written(), one.key()).key());
        assertThrows(IllegalArgumentException.class, () -> SigningKey.of(one.written(), other.key()));
        assertFalse(one.toString().contains(one.written()));
    }

    @Test
    void isCopiedUnderAPassphrase() {
        SenderCard card = SenderCard.made(SENDER);
        byte[] copy = SenderCopy.write(card, "four words and café");
        String text = new String(copy, StandardCharsets.UTF_8);
        assertFalse(text.contains("Sample"));
        assertFalse(text.contains("AGE-SECRET"));
        // However the accent is typed.
        same(card, SenderCopy.read(copy, "four words and cafe\u0301"));
        refused("plan.passphrase", copy, "four words and cafe");
        byte[] changed = text.replace("\"sealed\": \"", "\"sealed\": \"AAAA").getBytes(StandardCharsets.UTF_8);
        refused("plan.passphrase", changed, "four words and café");
        refused("plan.no-card", "{".getBytes(StandardCharsets.UTF_8), "four words and café");
        // So many rounds that it never ends, or so few that a passphrase is soon guessed.
        for (String rounds : List.of("2000000000", "99999")) {
            refused(
                    "plan.field",
                    text.replace("600000", rounds).getBytes(StandardCharsets.UTF_8),
                    "four words and café");
        }
    }

    private static void refused(String sentence, byte[] copy, String passphrase) {
        PlanRefused refused = assertThrows(PlanRefused.class, () -> SenderCopy.read(copy, passphrase));
        assertEquals(sentence, refused.sentence().id());
    }

    @Test
    void asksForAPassphraseOfEightCharacters() {
        SenderCard card = SenderCard.made(SENDER);
        assertEquals(
                "plan.passphrase-short",
                assertThrows(PlanRefused.class, () -> SenderCopy.write(card, "1234567"))
                        .sentence()
                        .id());
        same(card, SenderCopy.read(SenderCopy.write(card, "12345678"), "12345678"));
    }
}
