package app.nape.care.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.exercise.RepMode;
import app.nape.exercise.Side;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each part of a programme and of its progress may hold, up to each bound, and the field that is named beyond it. */
class PlanBoundsTest {
    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00.750Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static void refuses(String field, Executable beyond) {
        assertEquals(field, assertThrows(OutOfBounds.class, beyond).field());
    }

    private static Sender sender(String phone, String email) {
        return new Sender("A. Sample", "", "", phone, email, "", "");
    }

    @ParameterizedTest
    @CsvSource({
        "+44 (0)20 7946-0018, +4402079460018",
        " +41 31 555 01 23 , +41315550123",
        "020/7946.0018, 02079460018",
        "'', ''"
    })
    void dialsDigitsAndAPlusInFrontAlone(String phone, String dialled) {
        assertEquals(dialled, sender(phone, "").dial());
    }

    @Test
    void letsNoAddressAddAHeaderToALetter() {
        assertEquals("a.b-c_d+e@f.org", sender("", "a.b-c_d+e@f.org").mailbox());
        assertEquals("a%3Fb%26c%3Dd%25@f.org", sender("", "a?b&c=d%@f.org").mailbox());
        assertEquals("", sender("", "").mailbox());
        for (String wrong : List.of("nobody", "a@b@c", "a@", "a b@c.org", "a@b.org,c@d.org", "a@b..org")) {
            refuses("email", () -> sender("", wrong));
        }
        for (String wrong : List.of("call me", "1".repeat(31))) {
            refuses("phone", () -> sender(wrong, ""));
        }
        refuses("seal_to", () -> new Sender("A", "", "", "", "", "", "age1"));
        refuses("name", () -> Sender.named(""));
    }

    @Test
    void knowsAKeyByTheOneWayInWhichItIsWritten() {
        byte[] bytes = new byte[32];
        bytes[31] = 7;
        SenderKey key = SenderKey.of(bytes);
        assertArrayEquals(bytes, key.bytes());
        assertEquals(44, key.text().length());
        String other = key.text().substring(0, 42) + (char) (key.text().charAt(42) + 1) + "=";
        refuses("key", () -> new SenderKey(other));
        refuses("key", () -> new SenderKey("short"));
    }

    @Test
    void holdsAPictureOfTwoHundredKibibytesAsItIs() {
        byte[] bytes = {1, 2, 3};
        Picture picture = new Picture(PictureKind.JPEG, bytes, "An arm");
        bytes[0] = 9;
        picture.bytes()[1] = 9;
        assertArrayEquals(new byte[] {1, 2, 3}, picture.bytes(), "what was given or taken cannot change it");
        Picture same = new Picture(PictureKind.JPEG, new byte[] {1, 2, 3}, "An arm");
        assertEquals(same, picture);
        assertEquals(same.hashCode(), picture.hashCode());
        assertNotEquals(new Picture(PictureKind.PNG, new byte[] {1, 2, 3}, "An arm"), picture);
        assertNotEquals(new Picture(PictureKind.JPEG, new byte[] {1, 2}, "An arm"), picture);
        assertNotEquals(new Picture(PictureKind.JPEG, new byte[] {1, 2, 3}, "A leg"), picture);
        assertNotEquals(null, picture);
        assertTrue(picture.toString().contains("3 bytes"));
        assertEquals("An arm", picture.words());
        assertEquals(PictureKind.JPEG, picture.kind());
        assertEquals(200 * 1024, new Picture(PictureKind.JPEG, new byte[200 * 1024], "x").bytes().length);
        refuses("base64", () -> new Picture(PictureKind.JPEG, new byte[200 * 1024 + 1], "x"));
        refuses("base64", () -> new Picture(PictureKind.JPEG, new byte[0], "x"));
    }

    @Test
    void countsRepetitionsOfBothSidesOnlyWhereEachSideHasItsOwn() {
        assertEquals(40, dose(RepMode.PER_SIDE, Sides.BOTH).repetitions());
        assertEquals(20, dose(RepMode.PER_SIDE, Sides.LEFT).repetitions());
        assertEquals(20, dose(RepMode.TOTAL, Sides.BOTH).repetitions());
    }

    private static ItemDose dose(RepMode mode, Sides sides) {
        return new ItemDose(
                2,
                10,
                mode,
                Duration.ofSeconds(5),
                Duration.ofSeconds(2),
                Duration.ofSeconds(30),
                sides,
                Side.NONE,
                "");
    }

    /** Six to get ready, twenty times nine, nine rests in each set, and one rest between the sets. */
    @Test
    void takesAsLongAsRepetitionsAndRestsTogether() {
        Item item = new Item("i1", "a", "A", dose(RepMode.TOTAL, Sides.NONE), "", InFlare.KEEP, false);
        assertEquals(Duration.ofSeconds(6 + 20 * 9 + 18 * 2 + 30), ItemLength.of(item));
        ProgrammeSet two = new ProgrammeSet(
                "s1",
                "Set",
                SamplePlan.EVERY_DAY,
                1,
                List.of(),
                List.of(item, new Item("i2", "a", "A", item.dose(), "", InFlare.KEEP, false)));
        assertEquals(ItemLength.of(item).multipliedBy(2), ItemLength.of(two));
    }

    @Test
    void suggestsRemediesWithinTheirBounds() {
        Duration most = Duration.ofMinutes(20);
        assertEquals(12, new RemedyOffer(PlanRemedy.ICE, most, 12, 8, "").hoursBetween());
        assertEquals(1, new RemedyOffer(PlanRemedy.ICE, most, 2, 1, "").atMostADay());
        refuses("minutes", () -> new RemedyOffer(PlanRemedy.ICE, Duration.ofMinutes(21), null, null, ""));
        for (int wrong : List.of(1, 13)) {
            refuses("hours_between", () -> new RemedyOffer(PlanRemedy.ICE, most, wrong, null, ""));
        }
        for (int wrong : List.of(0, 9)) {
            refuses("at_most_a_day", () -> new RemedyOffer(PlanRemedy.ICE, most, null, wrong, ""));
        }
        refuses("note", () -> new RemedyOffer(PlanRemedy.ICE, most, null, null, "x".repeat(201)));
    }

    @Test
    void holdsFromItsFirstToItsLastDay() {
        Validity week = new Validity(DAY, DAY.plusDays(6));
        assertTrue(week.holds(DAY) && week.holds(DAY.plusDays(6)));
        assertFalse(week.holds(DAY.minusDays(1)) || week.holds(DAY.plusDays(7)));
        assertTrue(new Validity(DAY, DAY).holds(DAY));
        refuses("to", () -> new Validity(DAY, DAY.minusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt-BR", "zh-Hant-TW", "gsw"})
    void isInALanguageThatHasATag(String tag) {
        Head head = SamplePlan.twoPhases().head();
        assertEquals(tag, head.in(tag).language());
        assertEquals(head, head.in(tag).in(head.language()));
        for (String wrong : List.of("", "english", "EN", "en_GB", "e")) {
            refuses("language", () -> head.in(wrong));
        }
    }

    @Test
    void namesTheBytesOfTheRevisionBefore() {
        Head head = SamplePlan.twoPhases().head();
        String hash = "sha256:" + "a".repeat(64);
        Head next = head.next(hash, NOW, "Nape");
        assertEquals(2, next.revision());
        assertEquals(hash, next.previous());
        assertEquals(Instant.parse("2026-11-25T09:00:00Z"), next.made(), "to the second");
        assertEquals("Nape", next.madeWith());
        refuses("previous", () -> head.next("sha256:a", NOW, ""));
        Head called = head.called("NP-9", "Other");
        assertEquals("NP-9", called.label());
        assertEquals("Other", called.title());
        assertEquals(head, called.called(head.label(), head.title()));
    }

    private static DoneSet done(int before, int after) {
        return new DoneSet("s1", LocalTime.of(9, 0, 59), SetOutcome.FINISHED, List.of("i1"), before, after, List.of());
    }

    private static DoneSet items(String... ids) {
        return new DoneSet("s1", null, SetOutcome.FINISHED, List.of(ids), null, null, List.of());
    }

    private static ProgressDay day(LocalDate day) {
        return new ProgressDay(day, "p1", 1, List.of(done(3, 2)), 0, "");
    }

    private static Progress progress(LocalDate to, List<Shared> notShared, List<ProgressDay> days) {
        return new Progress(
                SamplePlan.ID,
                List.of(new ProgressRevision(1, DAY)),
                "",
                NOW,
                ZoneOffset.UTC,
                DAY,
                to,
                List.of(Shared.DAYS),
                notShared,
                days,
                List.of(),
                List.of(),
                List.of(),
                List.of("fever"),
                List.of("May I swim?"),
                "");
    }

    @Test
    void tellsOfFourHundredDaysInTheirOrder() {
        List<ProgressDay> all =
                IntStream.range(0, 400).mapToObj(ago -> day(DAY.plusDays(ago))).toList();
        Progress most = progress(DAY.plusDays(399), List.of(), all);
        assertEquals(400, most.days().size());
        assertEquals(Instant.parse("2026-11-25T09:00:00Z"), most.made(), "to the second");
        refuses("to", () -> progress(DAY.plusDays(400), List.of(), List.of()));
        refuses("to", () -> progress(DAY.minusDays(1), List.of(), List.of()));
        assertEquals(
                1, progress(DAY, List.of(Shared.PAIN), List.of(day(DAY))).days().size());
        refuses("days", () -> progress(DAY, List.of(), List.of(day(DAY.plusDays(1)))));
        refuses("days", () -> progress(DAY, List.of(), List.of(day(DAY.minusDays(1)))));
        refuses("days", () -> progress(DAY, List.of(), List.of(day(DAY), day(DAY))));
        refuses("not_shared", () -> progress(DAY, List.of(Shared.DAYS), List.of()));
    }

    @Test
    void tellsOfADayWhatWasDueAndDone() {
        assertEquals(LocalTime.of(9, 0), done(0, 10).at(), "to the minute");
        for (int wrong : List.of(-1, 11)) {
            refuses("before", () -> done(wrong, 0));
            refuses("after", () -> done(0, wrong));
        }
        assertEquals(2, items("i1", "i2").done().size());
        refuses("done", () -> items("i1", "i1"));
        refuses("done", () -> items("i1", "I 2"));
        assertEquals(999, new ProgressDay(DAY, "", 48, List.of(), 999, "").breaks());
        refuses("breaks", () -> new ProgressDay(DAY, "", 48, List.of(), 1000, ""));
        refuses("due", () -> new ProgressDay(DAY, "", 49, List.of(), null, ""));
        assertEquals(
                100,
                new ProgressDay(DAY, "", 0, Collections.nCopies(100, done(1, 1)), null, "")
                        .sets()
                        .size());
        refuses("sets", () -> new ProgressDay(DAY, "", 0, Collections.nCopies(101, done(1, 1)), null, ""));
    }

    @Test
    void tellsOfEpisodesRemediesAndMeasuresWithinTheirBounds() {
        assertEquals(DAY, new ProgressEpisode(DAY, DAY, List.of("jaw"), 10).to());
        refuses("to", () -> new ProgressEpisode(DAY, DAY.minusDays(1), List.of(), null));
        refuses("worst", () -> new ProgressEpisode(DAY, null, List.of(), 11));
        refuses("sites", () -> new ProgressEpisode(DAY, null, Collections.nCopies(21, "jaw"), null));
        refuses("sites", () -> new ProgressEpisode(DAY, null, List.of("jaw", "The jaw"), null));
        Duration longest = Duration.ofDays(1);
        assertEquals(Instant.parse("2026-11-25T09:00:00Z"), new ProgressRemedy("ice", NOW, longest, 0, 10).at());
        refuses("minutes", () -> new ProgressRemedy("ice", NOW, longest.plusMinutes(1), null, null));
        refuses("before", () -> new ProgressRemedy("ice", NOW, longest, 11, null));
        refuses("after", () -> new ProgressRemedy("ice", NOW, longest, null, 11));
        refuses("kind", () -> new ProgressRemedy("Ice!", NOW, longest, null, null));
        List<ScoredAnswer> five = Collections.nCopies(5, new ScoredAnswer("", 10));
        assertEquals(Instant.parse("2026-11-25T09:00:00Z"), new ProgressMeasure(OutcomeKind.PEG, NOW, five).at());
        refuses("answers", () -> new ProgressMeasure(OutcomeKind.PEG, NOW, List.of()));
        refuses("answers", () -> new ProgressMeasure(OutcomeKind.PEG, NOW, Collections.nCopies(6, five.getFirst())));
        refuses("score", () -> new ScoredAnswer("", 11));
    }

    /** Warning signs are the person's to tell: nobody asks for them. */
    @Test
    void asksForNoWarningSigns() {
        assertEquals(90, new Sharing(90, List.of(Shared.PAIN)).everyDays());
        refuses("share", () -> new Sharing(14, List.of(Shared.SIGNS)));
        refuses("share", () -> new Sharing(14, List.of(Shared.PAIN, Shared.PAIN)));
        refuses("every_days", () -> new Sharing(91, List.of()));
        refuses("every_days", () -> new MeasureEvery(OutcomeKind.NPRS, 0));
        refuses("rise_at_most", () -> new Bounds(10, 5, Ask.NEVER));
        refuses("start_at_most", () -> new Bounds(11, 4, Ask.NEVER));
    }

    @Test
    void aimsAtScoresFromNoneToTen() {
        assertEquals(10, new Goal("Sleep", OutcomeKind.PEG, "", 0, 10).target());
        for (int wrong : List.of(-1, 11)) {
            refuses("start", () -> new Goal("Sleep", OutcomeKind.PEG, "", wrong, null));
            refuses("target", () -> new Goal("Sleep", OutcomeKind.PEG, "", null, wrong));
        }
        refuses("activity", () -> new Goal("Sleep", OutcomeKind.PSFS, "one\ntwo", null, null));
    }

    private static OwnExercise own(String id, List<String> steps, List<String> cautions) {
        return new OwnExercise(id, "Wall slide", steps, "", false, cautions, null);
    }

    @Test
    void describesAnExerciseOfItsOwnInEightSteps() {
        List<String> most = Collections.nCopies(8, "x".repeat(200));
        assertEquals(
                most, own("own-wall", most, Collections.nCopies(8, "floor")).steps());
        refuses("steps", () -> own("own-wall", Collections.nCopies(9, "x"), List.of()));
        refuses("steps", () -> own("own-wall", List.of(), List.of()));
        refuses("steps", () -> own("own-wall", List.of("x", ""), List.of()));
        refuses("steps", () -> own("own-wall", List.of("x".repeat(201)), List.of()));
        refuses("cautions", () -> own("own-wall", List.of("x"), Collections.nCopies(9, "floor")));
        refuses("cautions", () -> own("own-wall", List.of("x"), List.of("floor", "Floor!")));
        refuses("id", () -> own("wall", List.of("x"), List.of()));
    }

    /** In the order in which the person is asked, once each, of the catalogue's and of the therapist's own. */
    @Test
    void asksForWhatSpeaksAgainstAnyOfItsExercises() {
        OwnExercise wall = own("own-wall", List.of("Slide up."), List.of("floor", "post_trauma", "unheard_of"));
        Programme plain = SamplePlan.programme(SamplePlan.phase(
                "p1",
                new Begins.On(SamplePlan.MONDAY),
                7,
                new ProgrammeSet(
                        "s1",
                        "Set",
                        SamplePlan.EVERY_DAY,
                        1,
                        List.of(),
                        List.of(SamplePlan.item("i1", "own-wall"), SamplePlan.item("i2", "nobody-knows")))));
        Programme with = new Programme(
                plain.head(),
                plain.sender(),
                plain.goals(),
                plain.valid(),
                null,
                plain.phases(),
                plain.pain(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                "",
                List.of(wall));
        assertEquals(List.of("post_trauma", "floor"), PlanCautions.of(with, _ -> Optional.empty()));
        assertEquals(List.of(), PlanCautions.of(plain, _ -> Optional.empty()));
    }

    @Test
    void tellsOfSharedKindsOnceAndOfQuestionsAndSignsThatCanBeRead() {
        assertEquals(
                8,
                new Sharing(1, List.of(Shared.values()).subList(0, 8)).share().size());
        refuses("questions", () -> asking(List.of("a", "b", "c", "d"), List.of()));
        refuses("questions", () -> asking(List.of(""), List.of()));
        refuses("questions", () -> asking(List.of("x".repeat(601)), List.of()));
        refuses("signs", () -> asking(List.of(), List.of("Fever!")));
        refuses("signs", () -> asking(List.of(), Collections.nCopies(41, "fever")));
        assertEquals(
                40, asking(List.of(), Collections.nCopies(40, "fever")).signs().size());
    }

    private static Progress asking(List<String> questions, List<String> signs) {
        return new Progress(
                SamplePlan.ID,
                List.of(new ProgressRevision(1, DAY)),
                "",
                NOW,
                ZoneOffset.UTC,
                DAY,
                DAY,
                List.of(Shared.DAYS, Shared.BREAKS),
                List.of(Shared.PAIN, Shared.NOTES),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                signs,
                questions,
                "");
    }
}
