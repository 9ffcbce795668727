package app.nape.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakRule;
import app.nape.breaks.BreakTrigger;
import app.nape.breaks.Delivery;
import app.nape.breaks.PostponePolicy;
import app.nape.breaks.Schedule;
import app.nape.breaks.SchedulePreset;
import app.nape.breaks.SchedulePresets;
import app.nape.breaks.TimeRange;
import app.nape.breaks.WorkingHours;
import app.nape.words.Texts;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScheduleJsonTest {
    private final ScheduleJson json = new ScheduleJson(new Texts(Locale.ENGLISH));

    @Test
    void givesBackEverythingItWrote() {
        BreakRule drink = new BreakRule(
                "drink",
                BreakKind.DRINK,
                new BreakTrigger.AtTimes(
                        List.of(LocalTime.of(10, 30), LocalTime.of(15, 0)), Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY)),
                Duration.ofSeconds(20),
                Delivery.NOTIFICATION,
                new PostponePolicy(0, Duration.ofMinutes(10)),
                false,
                0,
                "micro-60");
        WorkingHours hours = new WorkingHours(Map.of(
                DayOfWeek.FRIDAY,
                List.of(
                        new TimeRange(LocalTime.of(8, 0), LocalTime.of(12, 30)),
                        new TimeRange(LocalTime.of(22, 0), LocalTime.of(2, 0))),
                DayOfWeek.SUNDAY,
                List.of()));
        Schedule night = SchedulePresets.standard()
                .named(Schedule.OWN)
                .withRules(List.of(drink))
                .withHours(hours)
                .withWaits(Duration.ZERO, Duration.ofSeconds(90), Schedule.TYPING_PAUSE, Duration.ofMinutes(4))
                .withEnding(true, false)
                .withDailyLimit(Duration.ofHours(7));
        assertEquals(night, read(json.write(night)));
    }

    @Test
    void shipsEachPresetWithinTheBoundsAndWithTheStandardFirst() {
        List<SchedulePreset> presets = SchedulePresetReader.bundled(Bundled.TEXTS);
        assertEquals(SchedulePresets.standard(), presets.getFirst().schedule());
        assertEquals(9, presets.size());
        presets.forEach(preset -> assertEquals(preset.schedule(), read(json.write(preset.schedule()))));
    }

    @Test
    void namesOnlyRoutinesThatAreShipped() {
        ExerciseCatalogue exercises = Bundled.EXERCISES;
        for (SchedulePreset preset : SchedulePresetReader.bundled(Bundled.TEXTS)) {
            for (BreakRule rule : preset.schedule().rules()) {
                if (rule.routineId() != null) {
                    assertTrue(
                            exercises.routines().stream()
                                    .anyMatch(routine -> routine.id().equals(rule.routineId())),
                            rule.routineId());
                }
            }
        }
    }

    @Test
    void saysInOneSentenceWhatIsWrong() {
        String good = json.write(SchedulePresets.standard());
        assertEquals(
                "rest-break: The length of a break goes from 5 s to 1 h.",
                refusal(good.replace("\"PT50M\"", "\"PT4H\"")
                        .replace("\"length\" : \"PT5M\"", "\"length\" : \"PT2H\"")));
        assertEquals(
                "change-position: The break must be shorter than the time of use before it.",
                refusal(good.replace("\"after_active\" : \"PT30M\"", "\"after_active\" : \"PT1M\"")));
        assertEquals(
                "own.json, file, heads_up: “soon” is not written like 08:30 or PT20M.",
                refusal(good.replace("\"heads_up\" : \"PT20S\"", "\"heads_up\" : \"soon\"")));
        assertEquals(
                "own.json, rest-break, kind: “nap” is none of the words known here.",
                refusal(good.replace("\"kind\" : \"rest-break\"", "\"kind\" : \"nap\"")));
        assertTrue(refusal("hello").startsWith("own.json, file: It is not JSON"));
    }

    private Schedule read(String text) {
        return json.read("own.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private String refusal(String text) {
        return String.valueOf(
                assertThrows(ScheduleRefused.class, () -> read(text)).getMessage());
    }
}
