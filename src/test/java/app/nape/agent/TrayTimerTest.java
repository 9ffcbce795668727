package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.breaks.Delivery;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.TrayItem;
import app.nape.link.Reply;
import app.nape.link.Request;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A timer was in neither the tray's tooltip nor its menu, so that nobody saw that ice was on. */
@SuppressWarnings("NullAway.Init")
class TrayTimerTest {
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

    private String tooltip() {
        return day.desktop().face().tooltip().replace('\u202f', ' ');
    }

    private Optional<TrayItem> item(String id) {
        return day.desktop().face().menu().stream()
                .filter(item ->
                        item instanceof TrayItem.Choice choice && choice.id().equals(id))
                .findFirst();
    }

    private void startIce() {
        assertEquals(
                Reply.Done.class,
                day.ask(new Request.StartRemedy("ice", Duration.ofMinutes(15), null, null, null))
                        .getClass());
        day.seconds(1);
    }

    @Test
    void tellsUntilWhenATimerRunsAndNotWhatItIsForUnlessItMay() {
        assertEquals("Rest break in 50 min", tooltip());
        startIce();
        assertEquals("Timer until 9:15 AM · Rest break in 50 min", tooltip());
        day.change(day.settings().withPrivacy(privacy -> privacy.withHealthInNotifications(true)));
        day.ask(new Request.SettingsChanged());
        day.minutes(1);
        assertEquals("Ice until 9:15 AM · Rest break in 49 min", tooltip());
    }

    @Test
    void tellsThatATimerIsOver() {
        startIce();
        day.minutes(15);
        assertEquals("Timer is over · Rest break in 35 min", tooltip());
    }

    @Test
    void endsItFromTheMenu() {
        assertEquals(Optional.empty(), item("end-timer"));
        startIce();
        assertEquals(Optional.of(new TrayItem.Choice("end-timer", "End timer", true)), item("end-timer"));
        assertEquals(
                List.of(new TrayItem.Line(day.desktop().face().tooltip().split(" · ", 2)[0])),
                day.desktop().face().menu().subList(0, 1));
        day.desktop().tell(new DesktopEvent.TrayChosen("end-timer"));
        assertEquals(Optional.empty(), item("end-timer"));
        assertEquals("Rest break in 50 min", tooltip());
    }
}
