package app.nape.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.breaks.BreakKind;
import app.nape.breaks.Delivery;
import app.nape.breaks.Presence;
import app.nape.link.AgentStatus;
import app.nape.link.Outlook;
import app.nape.words.Texts;
import app.nape.words.TimeWords;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the first card of the day says in each state there is; of two that hold the more pressing one. */
class NextBreakWordsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final AgentStatus.NextBreak REST = next(BreakKind.REST_BREAK, 12 * 60, 50, 300);
    private static final AgentStatus.NextBreak MICRO = next(BreakKind.MICROBREAK, 18 * 60, 20, 30);
    private static final AgentStatus.NextBreak MOVE = next(BreakKind.CHANGE_POSITION, 24 * 60, 30, 0);
    private static final AgentStatus.NextBreak EYES = next(BreakKind.EYES, 25 * 60, 30, 20);

    private final Texts texts = new Texts(Locale.UK);

    @Test
    void saysThatRemindersDoNotRunAndThatTheRestDoes() {
        NextBreakWords said = said(null);
        assertEquals("–", said.number());
        assertEquals("", said.unit());
        assertEquals("Reminders are not running", said.title());
        assertEquals(0, said.part());
    }

    @Test
    void saysNothingIsWrongWhileTheAgentIsBeingStarted() {
        NextBreakWords said = NextBreakWords.coming(texts);
        assertEquals("Reminders are starting", said.title());
        assertEquals("", said.detail());
        assertEquals(0, said.part());
    }

    @Test
    void countsDownToTheNextBreakInWholeMinutesThatAreNeverTooFew() {
        NextBreakWords said = said(status(true, List.of(REST, MICRO), null, null, null));
        assertEquals("12", said.number());
        assertEquals("min", said.unit());
        assertEquals("Rest break, 5 min", said.title());
        assertEquals("Counted while you use the computer", said.detail());
        assertEquals(1 - 12 / 50.0, said.part(), 1e-9);
        assertEquals("2", number(next(BreakKind.REST_BREAK, 61, 50, 300)));
        assertEquals("1", number(next(BreakKind.REST_BREAK, 60, 50, 300)));
        assertEquals("59", number(next(BreakKind.REST_BREAK, 59, 50, 300)));
    }

    @Test
    void countsTheLastMinuteInSeconds() {
        NextBreakWords said = said(status(true, List.of(next(BreakKind.EYES, 59, 20, 20)), null, null, null));
        assertEquals("s", said.unit());
        assertEquals("Eye break, 20 s", said.title());
    }

    @Test
    void fillsNoMoreThanTheRingAlsoWhenABreakWasPutOff() {
        assertEquals(
                0,
                said(status(true, List.of(next(BreakKind.EYES, 3600, 20, 20)), null, null, null))
                        .part());
        AgentStatus.NextBreak daily = new AgentStatus.NextBreak(
                "drink", BreakKind.DRINK, Duration.ofHours(1), Duration.ZERO, Duration.ZERO, false, null);
        assertEquals(0, said(status(true, List.of(daily), null, null, null)).part());
    }

    @Test
    void saysThatABreakIsDueWhetherItIsLateOrJustNow() {
        for (AgentStatus.NextBreak due : List.of(
                new AgentStatus.NextBreak(
                        "rest-break",
                        BreakKind.REST_BREAK,
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(50),
                        Duration.ofMinutes(5),
                        true,
                        null),
                next(BreakKind.REST_BREAK, 0, 50, 300))) {
            NextBreakWords said = said(status(true, List.of(due), null, null, null));
            assertEquals("now", said.number());
            assertEquals("", said.unit());
            assertEquals("Rest break, 5 min", said.title());
            assertEquals("Due now; it comes at your next pause in typing", said.detail());
            assertEquals(1, said.part());
        }
    }

    @Test
    void saysWhyADueBreakWaits() {
        NextBreakWords said = said(status(true, List.of(REST), null, null, "full-screen program"));
        assertEquals("Held back: full-screen program", said.detail());
        assertEquals("–", said.number(), "nothing comes now while it is held back");
        assertEquals(1, said.part());
    }

    @Test
    void countsTheBreakThatIsUnderWayWhateverElseHolds() {
        NextBreakWords said =
                said(status(false, List.of(), offered(true, Duration.ofSeconds(150)), NOW.plusSeconds(900), "a call"));
        assertEquals("Break under way", said.title());
        assertEquals("3", said.number());
        assertEquals("", said.detail());
        assertEquals(0.5, said.part(), 1e-9);
    }

    @Test
    void saysUntilWhenRemindersArePausedBeforeWhatIsOffered() {
        NextBreakWords said =
                said(status(true, List.of(REST), offered(false, Duration.ofSeconds(15)), NOW.plusSeconds(900), null));
        assertEquals("Paused until 10:15", said.title());
        assertEquals("–", said.number());
    }

    @Test
    void saysThatABreakIsOfferedAlsoOutsideTheHours() {
        NextBreakWords said = said(status(false, List.of(REST), offered(false, Duration.ofSeconds(15)), null, null));
        assertEquals("Rest break", said.title());
        assertEquals("Offered now", said.detail());
    }

    @Test
    void promisesNothingOutsideTheHoursOrWithoutAReminder() {
        assertEquals(
                "Outside your hours",
                said(status(false, List.of(REST), null, null, null)).title());
        assertEquals(
                "No reminders chosen",
                said(status(true, List.of(), null, null, null)).title());
    }

    @Test
    void namesTheTwoAfterTheNextAndNoneWhereNoneIsToCome() {
        assertEquals(
                "Microbreak in 18 min\nChange of position in 24 min",
                NextBreakWords.later(status(true, List.of(REST, MICRO, MOVE, EYES), null, null, null), texts));
        assertEquals("", NextBreakWords.later(status(true, List.of(REST), null, null, null), texts));
        assertEquals("", NextBreakWords.later(status(false, List.of(REST, MICRO), null, null, null), texts));
        assertEquals("", NextBreakWords.later(null, texts));
    }

    @Test
    void namesTheBreakOnOfferNotOnceMoreAmongThoseToCome() {
        assertEquals(
                "Microbreak in 18 min\nChange of position in 24 min",
                NextBreakWords.later(
                        status(true, List.of(MICRO, MOVE, REST), offered(false, Duration.ofMinutes(5)), null, null),
                        texts));
    }

    @Test
    void promisesNoLaterBreakWhileRemindersArePaused() {
        Instant until = NOW.plus(Duration.ofHours(1));
        assertEquals("", NextBreakWords.later(status(true, List.of(REST, MICRO, MOVE), null, until, null), texts));
    }

    private String number(AgentStatus.NextBreak next) {
        return said(status(true, List.of(next), null, null, null)).number();
    }

    private NextBreakWords said(@Nullable AgentStatus status) {
        return NextBreakWords.of(status, NOW, texts, new TimeWords(texts, ZoneOffset.UTC));
    }

    private static AgentStatus.NextBreak next(BreakKind kind, int seconds, int minutes, int length) {
        return new AgentStatus.NextBreak(
                kind.word(),
                kind,
                Duration.ofSeconds(seconds),
                Duration.ofMinutes(minutes),
                Duration.ofSeconds(length),
                false,
                null);
    }

    private static AgentStatus.OfferedBreak offered(boolean begun, Duration left) {
        return new AgentStatus.OfferedBreak(
                "rest-break",
                BreakKind.REST_BREAK,
                Duration.ofMinutes(5),
                left,
                begun,
                true,
                2,
                Duration.ofMinutes(5),
                true,
                false,
                false,
                null,
                null,
                Delivery.FULL_SCREEN,
                false,
                false,
                false);
    }

    private static AgentStatus status(
            boolean working,
            List<AgentStatus.NextBreak> breaks,
            AgentStatus.@Nullable OfferedBreak offered,
            @Nullable Instant paused,
            @Nullable String held) {
        return new AgentStatus(
                NOW,
                LocalDate.of(2026, 3, 2),
                Presence.ACTIVE,
                working,
                false,
                breaks,
                offered,
                paused,
                held,
                Duration.ZERO,
                new AgentStatus.Counts(0, 0, 0, 0),
                null,
                List.of(),
                null,
                List.of(),
                Outlook.NONE,
                List.of());
    }
}
