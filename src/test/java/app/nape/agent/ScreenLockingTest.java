package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.breaks.Delivery;
import app.nape.desktop.QuietReason;
import app.nape.link.Request;
import app.nape.settings.Privacy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class ScreenLockingTest {
    @TempDir
    Path folder;

    private AgentScript day;

    @BeforeEach
    void begin() {
        day = new AgentScript(folder, AgentScript.rest(Delivery.FULL_SCREEN)).begin();
    }

    @AfterEach
    void end() {
        day.closeJournal();
    }

    private void choose(UnaryOperator<Privacy> change) {
        day.change(day.settings().withPrivacy(change));
        day.ask(new Request.SettingsChanged());
        day.said();
    }

    private long locks() {
        return day.said().stream()
                .filter(line -> line.contains("screen locked"))
                .count();
    }

    @Test
    void locksNothingUnlessThatWasChosen() {
        day.desktop().handsOff();
        day.minutes(60);
        day.desktop().handsOn();
        day.ask(new Request.BreakNow(null));
        day.minutes(6);
        assertEquals(0, locks());
    }

    @Test
    void locksOnceWhenThePersonHasLeftAndAgainAfterTheyWereBack() {
        choose(it -> it.withLockWhenAway(true));
        day.desktop().handsOff();
        day.seconds(179);
        assertEquals(0, locks());
        day.seconds(5);
        assertEquals(1, locks());
        day.minutes(30);
        assertEquals(0, locks());
        day.desktop().handsOn();
        day.minutes(1);
        day.desktop().handsOff();
        day.minutes(4);
        assertEquals(1, locks());
    }

    @Test
    void takesNobodyForGoneInACallOrInABreak() {
        choose(it -> it.withLockWhenAway(true));
        day.desktop().quiet(QuietReason.MICROPHONE, true);
        day.minutes(1);
        day.desktop().handsOff();
        day.minutes(10);
        assertEquals(0, locks());
        day.desktop().quiet(QuietReason.MICROPHONE, false);
        day.desktop().handsOn();
        day.minutes(1);
        day.ask(new Request.BreakNow(null));
        day.desktop().handsOff();
        day.minutes(5);
        assertEquals(0, locks(), "five minutes of rest");
        day.minutes(2);
        assertEquals(0, locks(), "and as long as somebody counts as there begins anew");
        day.seconds(65);
        assertEquals(1, locks());
    }

    @Test
    void locksARestBreakThatHasSettledAndOnce() {
        choose(it -> it.withLockAtRest(true));
        day.desktop().handsOff();
        day.ask(new Request.BreakNow(null));
        day.seconds(2);
        assertEquals(0, locks());
        day.seconds(2);
        assertEquals(1, locks());
        day.minutes(6);
        assertEquals(0, locks());
    }

    @Test
    void locksNoBreakThatIsLeftAtOnce() {
        choose(it -> it.withLockAtRest(true));
        day.ask(new Request.BreakNow(null));
        day.seconds(1);
        day.ask(new Request.EndBreak());
        day.seconds(10);
        assertEquals(0, locks());
        assertEquals(Duration.ofSeconds(3), ScreenLocking.SETTLES);
    }
}
