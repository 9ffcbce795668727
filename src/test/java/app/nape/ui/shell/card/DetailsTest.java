package app.nape.ui.shell.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.SchedulePresets;
import app.nape.content.Release;
import app.nape.link.AgentStatus;
import app.nape.settings.Settings;
import app.nape.workshop.tour.WindowBench;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DetailsTest {
    @Test
    void tellsOfTheMachineAndNothingOfThePerson() {
        String told = Details.of(
                new Release("0.1.0", LocalDate.of(2026, 11, 20), YearMonth.of(2026, 11)),
                Settings.defaults(SchedulePresets.standard()),
                null,
                name -> "<" + name + ">",
                Map.of("XDG_CURRENT_DESKTOP", "XFCE", "HOME", "/home/somebody", "USER", "somebody"));
        assertEquals("""
            Nape 0.1.0, built 2026-11-20, content 2026-11
            Java <java.version>, JavaFX <javafx.version>
            <os.name> <os.version> <os.arch>
            Desktop XFCE, session unknown
            Language en-GB, text 100%, system
            Reminders: not running
            """, told.replaceFirst("Language \\S+,", "Language en-GB,"));
    }

    @Test
    void tellsOfEachOfTheDesktopsPartsWhetherItIsThere() {
        AgentStatus status = WindowBench.quietStatus();
        String told = Details.of(
                new Release("0.1.0", null, YearMonth.of(2026, 11)),
                Settings.defaults(SchedulePresets.standard()),
                status,
                _ -> null,
                Map.of());
        assertFalse(told.contains("Reminders: not running"), told);
        assertTrue(told.contains("Desktop unknown, session unknown\n"), told);
        assertFalse(status.capabilities().isEmpty());
        status.capabilities().forEach(each -> {
            String line = "\n" + each.id() + ": " + (each.available() ? "yes" : "no") + "\n";
            assertTrue(told.contains(line), line + told);
        });
    }
}
