package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakRule;
import app.nape.breaks.BreakTrigger;
import app.nape.breaks.Delivery;
import app.nape.breaks.PostponePolicy;
import app.nape.link.Request;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatenessTest {
    @TempDir
    Path folder;

    /** Each prompt is skipped after ten seconds; the next is due when the minimum gap of three minutes is over. */
    @Test
    void promptsOnTheSecondThroughAnHour() {
        AgentScript day = new AgentScript(
                        folder,
                        new BreakRule(
                                "microbreak",
                                BreakKind.MICROBREAK,
                                new BreakTrigger.AfterActive(Duration.ofMinutes(2)),
                                Duration.ofSeconds(20),
                                Delivery.NOTIFICATION,
                                new PostponePolicy(0, Duration.ofMinutes(5)),
                                true,
                                50,
                                null))
                .begin();
        day.minutes(2);
        List<String> due = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        LocalTime time = LocalTime.of(8, 2);
        while (time.getHour() < 9) {
            due.add(time + (time.getSecond() == 0 ? ":00" : ""));
            day.said().stream()
                    .filter(line -> line.contains("notify"))
                    .map(line -> line.substring(0, 8))
                    .forEach(shown::add);
            day.seconds(10);
            day.ask(new Request.SkipBreak());
            day.seconds(180);
            time = time.plusSeconds(190);
        }
        assertEquals(due, shown);
        assertEquals(19, shown.size());
    }
}
