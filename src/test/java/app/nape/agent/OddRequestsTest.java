package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.Delivery;
import app.nape.journal.JournalEntry;
import app.nape.link.Doing;
import app.nape.link.Notice;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.store.StoreThread;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests of values that no window asks for: each is answered, once and at once, and the agent goes on. */
@SuppressWarnings("NullAway.Init")
class OddRequestsTest {
    private AgentScript day;

    @BeforeEach
    void begin(@TempDir Path folder) {
        day = new AgentScript(folder, AgentScript.rest(Delivery.FULL_SCREEN)).begin();
        day.minutes(1);
    }

    static List<Request> odd() {
        Duration longest = Duration.ofSeconds(Long.MAX_VALUE);
        Duration shortest = Duration.ofSeconds(Long.MIN_VALUE);
        return List.of(
                new Request.Pause(longest),
                new Request.Pause(shortest),
                new Request.Pause(Duration.ZERO),
                new Request.PostponeBreak(longest),
                new Request.PostponeBreak(shortest),
                new Request.BreakTaken(null, Instant.MAX),
                new Request.BreakTaken(null, Instant.MIN),
                new Request.Stretched(Instant.MAX, Duration.ofMinutes(5), List.of(), true),
                new Request.Stretched(Instant.MIN, Duration.ofMinutes(5), List.of(), true),
                new Request.Stretched(AgentScript.START, longest, List.of(), true),
                new Request.StartRemedy("ice", longest, null, null, null),
                new Request.StartRemedy("ice", shortest, null, null, null),
                new Request.StartRemedy("", Duration.ofMinutes(5), null, null, null),
                new Request.StartRemedy("ice", Duration.ofMinutes(5), "", null, null));
    }

    @Test
    void holdNothingForLongerThanAWindowCanAskFor() {
        assertEquals(new Reply.Done(), day.ask(new Request.Busy(Doing.STRETCHING, Duration.ofSeconds(Long.MAX_VALUE))));
        assertEquals(new Reply.Done(), day.ask(new Request.Busy(Doing.STRETCHING, Duration.ofSeconds(Long.MIN_VALUE))));
        assertTrue(day.status().working());
    }

    @ParameterizedTest
    @MethodSource("odd")
    void areRefusedInOneSentence(Request request) {
        Reply.Refused refused = assertInstanceOf(Reply.Refused.class, day.ask(request));
        assertFalse(refused.because().equals(StoreThread.FAULT), refused.toString());
        assertTrue(day.status().working());
    }

    @Test
    void areAnsweredWhateverTheyName() {
        day.ask(new Request.CardSeen(""));
        day.ask(new Request.OpenWindow("", ""));
        assertTrue(day.status().working());
    }

    @Test
    void keepWhatWasTimedForAnEpisodeThatIsGoneByThen() {
        day.ask(new Request.StartRemedy("ice", Duration.ofMinutes(5), null, new UUID(0, 0), null));
        day.minutes(2);
        assertEquals(new Reply.Done(), day.ask(new Request.StopRemedy(null)));
        JournalEntry.Remedy kept = (JournalEntry.Remedy) day.kept("remedy").getFirst();
        assertEquals(Duration.ofMinutes(2), kept.length());
        assertNull(kept.episodeId());
    }

    @Test
    void areAnsweredAtOnceWhenTheAgentItselfFails() {
        day.settingsFail();
        assertEquals(new Reply.Refused(StoreThread.FAULT), day.ask(new Request.SettingsChanged()));
        assertEquals(new Reply.Done(), day.ask(new Request.Pause(Duration.ofHours(1))));
    }

    @Test
    void thatTellOfAChangeAreToldOnWithWhoMadeIt() {
        UUID window = new UUID(0, 7);
        day.ask(new Request.JournalChanged(window));
        day.ask(new Request.SettingsChanged(window));
        day.ask(new Request.JournalChanged());
        assertEquals(
                List.of(
                        new Notice.JournalWritten(window),
                        new Notice.SettingsWritten(window),
                        new Notice.JournalWritten()),
                day.changes());
    }

    @Test
    void comeToAnAgentThatLooksEveryMinuteOfUseWhetherItCanBeFound() {
        int before = day.looks();
        day.minutes(10);
        assertTrue(day.looks() - before >= 10, () -> "looked " + day.looks() + " times");
    }
}
