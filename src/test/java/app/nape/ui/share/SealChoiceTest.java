package app.nape.ui.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import app.nape.exchange.seal.AgeKey;
import app.nape.exchange.seal.Seal;
import app.nape.exchange.seal.SealRefused;
import app.nape.exchange.share.Period;
import app.nape.ui.player.UiBench;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a file is sealed, and of which days it is. */
class SealChoiceTest {
    private static final String WORDS = "two slow steps a day";
    private final SealChoice choice = new SealChoice();

    private String missing() {
        return choice.missing().map(Bundled.TEXTS::of).orElse("");
    }

    @Test
    void isOpenUntilSomethingElseIsChosen() {
        assertEquals(SealChoice.Way.OPEN, choice.way().get());
        assertEquals(Optional.empty(), choice.seal());
        assertEquals("", missing());
        choice.passphrase().set("x");
        choice.key().set("x");
        assertEquals("", missing(), "what was typed for another way is no matter");
    }

    @Test
    void wantsAPassphraseTwiceAndAlike() {
        choice.way().set(SealChoice.Way.PASSPHRASE);
        assertFalse(missing().isEmpty(), "none was typed");
        choice.passphrase().set(WORDS);
        String differ = missing();
        assertFalse(differ.isEmpty(), "it was typed once");
        choice.again().set(WORDS + "!");
        assertEquals(differ, missing());
        choice.again().set(WORDS);
        assertEquals("", missing());
        assertEquals(Optional.of(new Seal.ByPassphrase(WORDS)), choice.seal());
    }

    @Test
    void takesAKeyWithTheSpacesThatCopyingBrings() {
        choice.way().set(SealChoice.Way.KEY);
        String recipient = AgeKey.made().recipient();
        choice.key().set("  " + recipient + "\n");
        assertEquals("", missing());
        assertEquals(Optional.of(new Seal.ToKey(recipient)), choice.seal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "age1", "not a key", "AGE-SECRET-KEY-1"})
    void saysInASentenceThatAKeyIsNone(String typed) {
        choice.way().set(SealChoice.Way.KEY);
        choice.key().set(typed);
        assertFalse(missing().isEmpty());
        assertThrows(SealRefused.class, choice::seal);
    }

    @Test
    void goesBackToAnOpenFile() {
        choice.way().set(SealChoice.Way.KEY);
        choice.way().set(SealChoice.Way.OPEN);
        assertEquals(Optional.empty(), choice.seal());
    }

    @Test
    void countsTheDaysOfASpanWithTodayAmongThem() {
        UiBench bench = new UiBench();
        LocalDate today = LocalDate.of(2026, 3, 2);
        for (ShareSpan span : ShareSpan.values()) {
            Period period = span.period(bench.context());
            assertEquals(today, period.to());
            assertEquals(bench.zone(), period.zone());
            if (span == ShareSpan.ALL) {
                assertNull(period.from());
            } else {
                assertTrue(period.from() != null && period.from().isBefore(today));
            }
        }
        assertEquals(
                today.minusDays(90),
                ShareSpan.QUARTER.period(bench.context()).from(),
                "91 days are thirteen weeks to the day");
        bench.pass(Duration.ofDays(2));
        assertEquals(today.plusDays(2), ShareSpan.ALL.period(bench.context()).to(), "as it is now");
    }
}
