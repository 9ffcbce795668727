package app.nape.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakRule;
import app.nape.breaks.BreakTrigger;
import app.nape.breaks.Delivery;
import app.nape.breaks.PostponePolicy;
import app.nape.breaks.Rhythm;
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
                "rest-break: The length of a break can be 5 s to 1 h.",
                refusal(good.replace("\"PT50M\"", "\"PT4H\"")
                        .replace("\"length\" : \"PT5M\"", "\"length\" : \"PT2H\"")));
        assertEquals(
                "change-position: The break must be shorter than the time of use before it.",
                refusal(good.replace("\"after_active\" : \"PT30M\"", "\"after_active\" : \"PT1M\"")));
        assertEquals(
                "own.json, file, heads_up: “soon” is not a length such as PT20M or PT30S.",
                refusal(good.replace("\"heads_up\" : \"PT20S\"", "\"heads_up\" : \"soon\"")));
        assertEquals(
                "own.json, rest-break, kind: “nap” is none of the words known here.",
                refusal(good.replace("\"kind\" : \"rest-break\"", "\"kind\" : \"nap\"")));
        assertTrue(refusal("hello").startsWith("own.json, file: It is not JSON, line 1"));
        String broken = refusal(good.replace("\"strict\" : false", "\"strict\" false"));
        int line = 1
                + (int) good.substring(0, good.indexOf("\"strict\""))
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
        assertTrue(broken.startsWith("own.json, file: It is not JSON, line " + line + ": "), broken);
    }

    private static final String DRINK = """
        {"id": "drink", "kind": "drink", "at_times": [%s], "days": ["monday"], "length": "PT30S", "delivery": "notification",
         "postponements": 0, "postponement": "PT5M", "skippable": true, "skips_a_day": 9%s}
        """;

    private String with(String rule) {
        String good = json.write(SchedulePresets.standard());
        return good.replaceFirst(
                "\"rules\" : \\[", "\"rules\" : [" + java.util.regex.Matcher.quoteReplacement(rule) + ",");
    }

    @Test
    void refusesTheSameClockTimeTwice() {
        assertEquals(
                "drink: The same time is there twice.",
                refusal(with(DRINK.formatted("\"10:00\", \"11:00\", \"10:00\"", ""))));
        assertEquals(
                4,
                read(with(DRINK.formatted("\"10:00\", \"11:00\"", ""))).rules().size());
        assertEquals(
                "own.json, drink, at_times: “noon” is not a time such as 08:30.",
                refusal(with(DRINK.formatted("\"noon\"", ""))));
    }

    @Test
    void readsAWholeDayWrittenAsFromMidnightToTheEndOfTheDay() {
        String good = json.write(SchedulePresets.standard());
        Schedule all = read(good.replaceFirst("\"08:00-18:00\"", "\"00:00-24:00\""));
        assertEquals(
                List.of(new TimeRange(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)),
                all.hours().ranges().get(DayOfWeek.MONDAY));
    }

    @Test
    void refusesARoutineThatNobodyKnows() {
        byte[] unknown =
                with(DRINK.formatted("\"10:00\"", ", \"routine\": \"nosuch\"")).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "drink: Nape has no routine or exercise “nosuch”.",
                assertThrows(ScheduleRefused.class, () -> json.read("own.json", unknown, Bundled.EXERCISES))
                        .getMessage());
        byte[] known =
                with(DRINK.formatted("\"10:00\"", ", \"routine\": \"desk-5\"")).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "desk-5",
                json.read("own.json", known, Bundled.EXERCISES)
                        .rules()
                        .getFirst()
                        .routineId());
    }

    private Schedule read(String text) {
        return json.read("own.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private String refusal(String text) {
        return String.valueOf(
                assertThrows(ScheduleRefused.class, () -> read(text)).getMessage());
    }

    @Test
    void givesBackTurnsOfSittingAndStandingAndReadsFilesWithoutThem() {
        Schedule turns =
                SchedulePresets.standard().withRhythm(new Rhythm(Duration.ofMinutes(45), Duration.ofMinutes(15)));
        String file = json.write(turns);
        assertEquals(turns, read(file));
        assertTrue(file.contains("\"sit\" : \"PT45M\""), file);
        assertEquals(SchedulePresets.standard(), read(json.write(SchedulePresets.standard())));
        assertTrue(!json.write(SchedulePresets.standard()).contains("rhythm"));
        for (String wrong : List.of("\"PT9M\"", "\"soon\"", "45", "null")) {
            assertThrows(ScheduleRefused.class, () -> read(file.replace("\"PT45M\"", wrong)), wrong);
        }
        assertThrows(ScheduleRefused.class, () -> read(file.replace("\"sit\"", "\"squat\"")));
    }
}
