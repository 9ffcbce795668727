package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakRule;
import app.nape.breaks.BreakTrigger;
import app.nape.breaks.Delivery;
import app.nape.breaks.PostponePolicy;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.TrayItem;
import app.nape.link.AgentStatus;
import app.nape.link.Request;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tray could take the next break only, and pause for a quarter of an hour or for one. */
@SuppressWarnings("NullAway.Init")
class TrayBreaksTest {
    private static final BreakRule MICRO = new BreakRule(
            "microbreak",
            BreakKind.MICROBREAK,
            new BreakTrigger.AfterActive(Duration.ofMinutes(20)),
            Duration.ofSeconds(30),
            Delivery.PROMPT,
            new PostponePolicy(2, Duration.ofMinutes(3)),
            true,
            9,
            null);

    @TempDir
    Path folder;

    private AgentScript day;

    @AfterEach
    void end() {
        day.closeJournal();
    }

    private List<String> labels() {
        return day.desktop().face().menu().stream()
                .flatMap(item -> switch (item) {
                    case TrayItem.Choice choice -> List.of(choice.label()).stream();
                    case TrayItem.Group(String label, List<TrayItem> inner) ->
                        inner.stream().map(each -> label + " › " + ((TrayItem.Choice) each).label());
                    default -> List.<String>of().stream();
                })
                .toList();
    }

    private void choose(String id) {
        day.desktop().tell(new DesktopEvent.TrayChosen(id));
        day.seconds(1);
    }

    private AgentStatus.OfferedBreak underWay() {
        AgentStatus.OfferedBreak offered = day.status().offered();
        assertNotNull(offered);
        assertTrue(offered.begun());
        return offered;
    }

    @Test
    void takesABreakOfTheChosenKind() {
        day = new AgentScript(folder, MICRO, AgentScript.rest(Delivery.FULL_SCREEN)).begin();
        assertEquals(
                List.of("Break now", "Choose a break › Microbreak, 30 s", "Choose a break › Rest break, 5 min"),
                labels().subList(0, 3));
        choose("break-now-rest-break");
        assertEquals(BreakKind.REST_BREAK, underWay().kind());
    }

    @Test
    void offersNoChoiceWhereThereIsNone() {
        day = new AgentScript(folder, AgentScript.rest(Delivery.FULL_SCREEN)).begin();
        assertEquals("Break now", labels().getFirst());
        assertTrue(labels().stream().noneMatch(label -> label.startsWith("Choose")));
        choose("break-now");
        assertEquals(BreakKind.REST_BREAK, underWay().kind());
    }

    @Test
    void takesWhatWasPutOffAfterAll() {
        day = new AgentScript(folder, MICRO, AgentScript.rest(Delivery.FULL_SCREEN)).begin();
        day.minutes(20);
        day.ask(new Request.PostponeBreak(null));
        day.seconds(1);
        assertEquals("Microbreak now after all", labels().getFirst());
        assertEquals(BreakKind.MICROBREAK, day.status().putOff().orElseThrow().kind());
        choose("break-now-microbreak");
        assertEquals(BreakKind.MICROBREAK, underWay().kind());
        assertTrue(day.status().putOff().isEmpty());
    }

    @Test
    void pausesForEachOfItsLengths() {
        day = new AgentScript(folder, AgentScript.rest(Delivery.FULL_SCREEN)).begin();
        assertEquals(
                List.of("For 15 min", "For 30 min", "For 1 h", "For 2 h", "Until tomorrow", "Plan a pause…"),
                labels().stream()
                        .filter(label -> label.startsWith("Pause reminders › "))
                        .map(label -> label.substring("Pause reminders › ".length()))
                        .toList());
        for (int minutes : new int[] {15, 30, 60, 120}) {
            choose("pause-" + minutes);
            assertEquals(
                    Duration.ofMinutes(minutes),
                    Duration.between(day.status().at(), day.status().pausedUntil())
                            .plusSeconds(1));
            choose("resume");
        }
        choose("pause-7");
        assertNull(day.status().pausedUntil());
    }
}
