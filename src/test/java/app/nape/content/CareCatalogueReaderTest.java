package app.nape.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.BodyArea;
import app.nape.care.RedFlagLevel;
import app.nape.care.RedFlagPlace;
import app.nape.care.remedy.RemedyKind;
import app.nape.exercise.Dose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CareCatalogueReaderTest {
    private static final Path CONTENT = Path.of("resources/app/nape/content");

    @Test
    void readsTheWholeOfWhatNapeShips() {
        CareCatalogue care = Bundled.CARE;
        assertEquals(46, care.redFlags().flags().size());
        assertEquals(22, care.sites().size());
        assertEquals(37, care.triggers().size());
        assertEquals(37, care.symptoms().size());
        assertEquals(10, care.qualities().size());
        assertEquals(21, care.remedies().all().size());
        assertEquals(67, care.emergency().numbers().size());
        assertEquals(
                List.of(RedFlagLevel.values()),
                care.redFlags().advice().stream().map(a -> a.level()).toList());
        assertEquals(
                BodyArea.UPPER_BACK, care.site("interscapular").orElseThrow().area());
        assertEquals(BodyArea.NECK, care.site("trap-upper").orElseThrow().area());
        assertTrue(care.site("c-spine").orElseThrow().sides().isEmpty());
    }

    @Test
    void givesIceItsHardStopAndItsRest() {
        var ice = Bundled.CARE.remedy("ice").orElseThrow();
        var timing = java.util.Objects.requireNonNull(ice.timing());
        assertEquals(Duration.ofMinutes(15), timing.usual());
        assertEquals(Duration.ofMinutes(20), timing.most());
        assertEquals(Duration.ofHours(3), timing.again());
        assertEquals(Duration.ofHours(2), timing.warnUnder());
    }

    @Test
    void givesMassageAndBreathingTheLengthsOfTheirExercises() {
        Map<String, String> exercises = Map.of("massage-self", "neck-self-massage", "ball", "rhomboid-ball-wall");
        exercises.forEach((remedy, exercise) -> {
            RemedyKind.Timing timing = timing(remedy);
            Dose dose = Bundled.EXERCISES.exercise(exercise).orElseThrow().dose();
            assertEquals(dose.hold(), timing.usual(), remedy);
            assertEquals(dose.mostHold(), timing.most(), remedy);
            assertEquals(dose.mostHold(), timing.offered().getLast(), remedy);
        });
        assertEquals(Duration.ofMinutes(5), timing("breathing").usual());
        assertEquals(
                Stream.of(5, 10, 15, 20).map(Duration::ofMinutes).toList(),
                timing("heat").offered());
    }

    private static RemedyKind.Timing timing(String remedy) {
        return java.util.Objects.requireNonNull(
                Bundled.CARE.remedy(remedy).orElseThrow().timing());
    }

    @Test
    void namesEveryScoreFromNoneToSevere() {
        CareCatalogue care = Bundled.CARE;
        assertEquals("none", care.band(0).id());
        assertEquals("mild", care.band(3).id());
        assertEquals("moderate", care.band(4).id());
        assertEquals("severe", care.band(10).id());
    }

    @Test
    void hasOneNumberForARegionOrNone() {
        var emergency = Bundled.CARE.emergency();
        assertEquals("999", emergency.of("GB").orElseThrow().medical());
        assertEquals("112", emergency.of("de").orElseThrow().medical());
        assertEquals(Optional.empty(), emergency.of("XX"));
        assertEquals("111", emergency.line("GB").orElseThrow().number());
        assertEquals("Call your local emergency number (112, 999, 911 …).", emergency.fallback());
    }

    /** What reading the pages beside the table showed. */
    @Test
    void namesTheAmbulanceWhereTheListOfEmergencyNumbersLeftItOut() {
        assertEquals(List.of("150", "141", "15"), numbers("MA"));
        assertEquals(List.of("998", "999"), numbers("AE"));
        assertEquals(List.of("112", "118"), numbers("IT"));
        assertEquals(List.of("119", "112", "118"), numbers("ID"));
        assertEquals(List.of("112", "194"), numbers("RS"));
    }

    private static List<String> numbers(String region) {
        var number = Bundled.CARE.emergency().of(region).orElseThrow();
        return Stream.concat(Stream.of(number.medical()), number.also().stream())
                .toList();
    }

    @Test
    void saysWhereEveryNumberStands() {
        Bundled.CARE.emergency().numbers().forEach(number -> {
            assertFalse(number.sources().isEmpty(), number.region());
            number.sources()
                    .forEach(source -> assertTrue(
                            source.url() != null && source.url().startsWith("http"), number.region() + " " + source));
        });
    }

    @Test
    void keepsTheStopSignsOffTheCard() {
        var card = Bundled.CARE.redFlags();
        assertTrue(card.flags(RedFlagPlace.CARD).stream().noneMatch(f -> f.level() == RedFlagLevel.STOP_EXERCISE));
        assertEquals(Optional.of(RedFlagLevel.TODAY), card.highest(List.of("over-a-week", "limb-nerve")));
        assertEquals(Optional.empty(), card.highest(List.of()));
    }

    @Test
    void refusesAFlagOfAnUnknownLevelByFileIdAndField() throws IOException {
        assertRefused(
                "redflags.json, cardiac, level: “SOMETIME” is none of the words known here.",
                text("redflags.json")
                        .replaceFirst("(\"id\": \"cardiac\",\\s*\"level\": )\"EMERGENCY_NOW\"", "$1\"SOMETIME\""),
                text("vocabulary.json"),
                text("emergency_numbers.json"));
    }

    @Test
    void refusesARuleForAFactThatNobodyCanNote() throws IOException {
        assertRefused(
                "redflags.json, purple-marks, all: Nobody can note “green-marks”.",
                text("redflags.json")
                        .replaceFirst(
                                "(\"id\": \"purple-marks\",[^}]*?\"all\": \\[\\s*\\[\\s*)\"purple-marks\"",
                                "$1\"green-marks\""),
                text("vocabulary.json"),
                text("emergency_numbers.json"));
    }

    @Test
    void refusesARuleForASignThatTheCardDoesNotHave() throws IOException {
        assertRefused(
                "redflags.json, injury, sign: There is no red flag “injury-none”.",
                text("redflags.json").replaceFirst("\"sign\": \"injury-any\"", "\"sign\": \"injury-none\""),
                text("vocabulary.json"),
                text("emergency_numbers.json"));
    }

    @Test
    void refusesATimerBeyondTwentyMinutes() throws IOException {
        assertRefused(
                "vocabulary.json, ice, minutes.max: 30 is not a whole number from 1 to 20.",
                text("redflags.json"),
                text("vocabulary.json").replaceFirst("\"max\": 20", "\"max\": 30"),
                text("emergency_numbers.json"));
    }

    @Test
    void refusesASecondEntryUnderTheSameKey() throws IOException {
        assertRefused(
                "vocabulary.json, jaw, id: Another entry has it.",
                text("redflags.json"),
                text("vocabulary.json").replaceFirst("\"id\": \"head-temple\"", "\"id\": \"jaw\""),
                text("emergency_numbers.json"));
    }

    @Test
    void refusesANumberThatCannotBeDialled() throws IOException {
        assertRefused(
                "emergency_numbers.json, AE, medical: “call” is not a short number of digits.",
                text("redflags.json"),
                text("vocabulary.json"),
                text("emergency_numbers.json").replaceFirst("\"998\"", "\"call\""));
    }

    @Test
    void refusesAnotherSchemaAndHalfAFile() throws IOException {
        String flags = text("redflags.json");
        assertRefused(
                "emergency_numbers.json, file, schema: It is not emergency-numbers/2.",
                flags,
                text("vocabulary.json"),
                text("emergency_numbers.json").replace("emergency-numbers/2", "emergency-numbers/1"));
        assertRefused(
                "redflags.json, file: It is not JSON: Unexpected end-of-input",
                flags.substring(0, 200),
                text("vocabulary.json"),
                text("emergency_numbers.json"));
    }

    private static void assertRefused(String sentence, String flags, String words, String numbers) {
        CatalogueFault fault = assertThrows(
                CatalogueFault.class,
                () -> CareCatalogueReader.read(
                        flags.getBytes(UTF_8),
                        words.getBytes(UTF_8),
                        numbers.getBytes(UTF_8),
                        Bundled.TEXTS::verbatim));
        assertTrue(String.valueOf(fault.getMessage()).startsWith(sentence), fault.getMessage());
    }

    private static String text(String file) throws IOException {
        return Files.readString(CONTENT.resolve(file));
    }
}
