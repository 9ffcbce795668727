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
import app.nape.care.remedy.RemedyLook;
import app.nape.care.remedy.RemedyPlace;
import app.nape.care.remedy.RemedySafety;
import app.nape.care.remedy.RemedyTone;
import app.nape.care.standing.Relief;
import app.nape.exercise.Dose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
        assertFalse(care.remedies().offered().isEmpty());
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
        assertEquals("Call your local emergency number (112, 999, 911\u00a0…).", emergency.fallback());
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
    }

    @Test
    void givesARemedyWhatItsEntrySays() {
        RemedyKind ice = Bundled.CARE.remedy("ice").orElseThrow();
        assertEquals(new RemedySafety(Relief.ICE, true, "stop-cold-skin", List.of()), ice.safety());
        assertEquals(new RemedyLook(RemedyTone.COLD, "cloud-snow"), ice.look());
        assertEquals(new RemedyPlace(true, true, false), ice.place());
        RemedyKind bath = Bundled.CARE.remedy("warm-bath").orElseThrow();
        assertEquals(new RemedySafety(Relief.HEAT, false, null, List.of()), bath.safety());
        assertEquals(new RemedyLook(RemedyTone.PLAIN, "droplet"), bath.look());
        assertEquals(RemedyPlace.PLAIN, bath.place());
        RemedyKind surgery = Bundled.CARE.remedy("surgery").orElseThrow();
        assertEquals(RemedySafety.PLAIN, surgery.safety());
        assertEquals(RemedyLook.PLAIN, surgery.look());
    }

    @Test
    void offersThemInTheirOrder() {
        has(kind -> kind.place().atHand(), "ice", "heat");
        has(kind -> kind.place().first(), "ice", "heat", "massage-self", "rest", "breathing", "walk");
        has(kind -> kind.place().elsewhere(), "stretch", "strength", "easy-movement");
        has(RemedyKind::warms, "heat", "warm-bath");
        has(kind -> kind.safety().relief() == Relief.MASSAGE, "massage-self", "massage-partner", "ball");
        has(RemedyKind::rests, "ice", "heat");
    }

    /** These are so, in this order; others may have come since. */
    private static void has(Predicate<RemedyKind> so, String... ids) {
        List<String> wanted = List.of(ids);
        assertEquals(
                wanted,
                Bundled.CARE.remedies().all().stream()
                        .filter(so)
                        .map(RemedyKind::id)
                        .filter(wanted::contains)
                        .toList());
    }

    @Test
    void readsTheCautionsThatARemedyHasOfItsOwn() throws IOException {
        String whole = text("vocabulary.json")
                .replace(
                        "\"stop_sign\": \"stop-cold-skin\",",
                        "\"cautions\": [{\"id\": \"today\", \"sources\": [\"mpft_cold\"], \"own\": true}],");
        Map<String, String> more = Map.of(
                "vocabulary.remedy.ice.caution.today", "Not today",
                "vocabulary.remedy.ice.caution.today.own", "Nape’s own.");
        CareCatalogue care =
                read(whole, key -> Optional.ofNullable(more.get(key)).or(() -> Bundled.TEXTS.verbatim(key)));
        RemedyKind ice = care.remedy("ice").orElseThrow();
        assertEquals("Not today", care.cautions(ice).getLast().text());
        assertEquals("Nape’s own.", care.cautions(ice).getLast().own());
        CatalogueFault fault = assertThrows(CatalogueFault.class, () -> read(whole));
        assertEquals(
                "vocabulary.json, ice, cautions[0].text: There is no text “vocabulary.remedy.ice.caution.today”.",
                fault.getMessage());
        assertEquals(4, care.cautions(ice).size(), "after those of everything cold");
        assertTrue(care.cautions(care.remedy("rest").orElseThrow()).isEmpty());
    }

    @Test
    void refusesARemedyThatSaysWhatNobodyReadsOrNamesASignThatIsNotThere() throws IOException {
        refusesIce("ice, at_hnad: No such field is known here.", "at_hand", "at_hnad");
        refusesIce(
                "ice, relief: “cold” is none of the words known here.", "\"relief\": \"ice\"", "\"relief\": \"cold\"");
        refusesIce("ice, tone: “blue” is none of the words known here.", "\"tone\": \"cold\"", "\"tone\": \"blue\"");
        refusesIce("ice, stop_sign: “cardiac” is no sign that is shown beside a timer.", "stop-cold-skin", "cardiac");
        refusesIce("ice, kind: It is neither timed nor event.", "\"timed\"", "\"at times\"");
    }

    @Test
    void refusesAVocabularyInWhichNothingCoolsTheSkin() {
        CatalogueFault fault = assertThrows(
                CatalogueFault.class,
                () -> read(text("vocabulary.json").replace("\"relief\": \"ice\"", "\"relief\": \"massage\"")));
        String said = String.valueOf(fault.getMessage());
        assertTrue(said.endsWith("treatments: The vocabulary has no ice for the skin."), said);
    }

    /** The first entry of the remedies is ice: what is changed first in them is changed there. */
    private static void refusesIce(String because, String from, String to) throws IOException {
        String whole = text("vocabulary.json");
        int remedies = whole.indexOf("\"treatments\"");
        String changed =
                whole.substring(0, remedies) + whole.substring(remedies).replaceFirst(Pattern.quote(from), to);
        CatalogueFault fault = assertThrows(CatalogueFault.class, () -> read(changed));
        assertEquals("vocabulary.json, " + because, fault.getMessage());
    }

    private static CareCatalogue read(String vocabulary) throws IOException {
        return read(vocabulary, Bundled.TEXTS::verbatim);
    }

    private static CareCatalogue read(String vocabulary, Function<String, Optional<String>> texts) throws IOException {
        return CareCatalogueReader.read(
                text("redflags.json").getBytes(UTF_8),
                vocabulary.getBytes(UTF_8),
                text("emergency_numbers.json").getBytes(UTF_8),
                texts);
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
                "redflags.json, file: It is not JSON, line 15: Unexpected end-of-input",
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
