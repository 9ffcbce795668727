package app.nape.exchange.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.Item;
import app.nape.care.plan.OwnExercise;
import app.nape.care.plan.Phase;
import app.nape.care.plan.Picture;
import app.nape.care.plan.PictureKind;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeSet;
import app.nape.care.plan.Review;
import app.nape.content.Bundled;
import app.nape.content.DoseSentences;
import app.nape.content.LocalHelp;
import app.nape.exchange.plan.PlanTemplates;
import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.exercise.RoutineItem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The words of a handout, before they are laid on paper. */
class HandoutsTest {
    private static final Handouts HANDOUTS = new Handouts(
            Bundled.TEXTS,
            Bundled.EXERCISES,
            Bundled.MOTIONS,
            Bundled.CARE,
            LocalHelp.in(Bundled.CARE.emergency(), Optional.of("GB")),
            ZoneId.of("Europe/London"));
    private static final Programme PROGRAMME = PlanTemplates.find("desk-neck").orElseThrow();

    private static Programme with(List<Phase> phases, @Nullable Review review) {
        return new Programme(
                PROGRAMME.head(),
                PROGRAMME.sender(),
                PROGRAMME.goals(),
                PROGRAMME.valid(),
                review,
                phases,
                PROGRAMME.pain(),
                PROGRAMME.stop(),
                PROGRAMME.remedies(),
                PROGRAMME.breaks(),
                PROGRAMME.measures(),
                PROGRAMME.progress(),
                PROGRAMME.note(),
                PROGRAMME.ownExercises());
    }

    private static List<Phase> phases(int many) {
        Phase first = PROGRAMME.phases().getFirst();
        List<Phase> all = new ArrayList<>();
        for (int number = 1; number <= many; number++) {
            all.add(new Phase(
                    "phase-" + number,
                    "Weeks " + number,
                    first.begins(),
                    first.lastsDays(),
                    first.moveOnWhen(),
                    first.sets()));
        }
        return all;
    }

    private static String review(@Nullable LocalTime at, String note) {
        return HANDOUTS.of(with(phases(1), new Review(LocalDate.of(2026, 12, 11), at, note)), "")
                .review();
    }

    @Test
    void namesThePhaseOnlyWhereThereIsMoreThanOne() {
        assertEquals(PROGRAMME.title(), HANDOUTS.of(with(phases(1), null), "").title());
        Programme two = with(phases(2), null);
        assertEquals(
                PROGRAMME.title() + ": Weeks 2",
                HANDOUTS.of(two, two.phases().get(1), "").title());
        assertEquals(PROGRAMME.title() + ": Weeks 1", HANDOUTS.of(two, "").title());
    }

    @Test
    void saysWhenItIsLookedAtTogetherAsFarAsThatIsKnown() {
        assertEquals("", HANDOUTS.of(with(phases(1), null), "").review());
        assertEquals("Next review: Friday 11 December 2026.", review(null, ""));
        assertEquals("Next review: Friday 11 December 2026, 10:30.", review(LocalTime.of(10, 30), ""));
        assertEquals(
                "Next review: Friday 11 December 2026, 10:30. Bring the band.",
                review(LocalTime.of(10, 30), "Bring the band."));
    }

    @Test
    void theTherapistsReasonsToStopStandBeforeThoseOfTheCard() {
        List<String> stop = HANDOUTS.of(PROGRAMME, "").stop();
        assertEquals(PROGRAMME.stop(), stop.subList(0, PROGRAMME.stop().size()));
        assertEquals(
                List.of(
                        "Dizzy, faint, sick, blurred or double vision, ringing ears during an exercise",
                        "Tingling, numbness, or weakness starts or spreads during an exercise",
                        "Sharp pain, or pain up by two points or more"),
                stop.subList(PROGRAMME.stop().size(), stop.size()));
        assertTrue(HANDOUTS.of(PROGRAMME, "").help().contains("999"));
    }

    @Test
    void aRoutineLeavesOutWhatOnlyATherapistMayAdd() {
        Exercise forTherapists = Bundled.EXERCISES.exercises().stream()
                .filter(each -> each.safety().clinicianOnly())
                .findFirst()
                .orElseThrow();
        Handout handout = HANDOUTS.of(new Routine(
                "mine",
                "Mine",
                "Daily",
                List.of(RoutineItem.plain("self-hug"), RoutineItem.plain(forTherapists.id()))));
        assertEquals(1, handout.size());
        assertEquals("Daily", handout.message());
        Handout.Item item = handout.sets().getFirst().items().getFirst();
        assertEquals("Self-hug upper-back stretch", item.name());
        assertNotNull(item.motion());
        assertTrue(item.pictured().startsWith("Self-hug upper-back stretch, how it begins"), item.pictured());
    }

    @Test
    void anExerciseAloneSaysHowOftenADay() {
        Exercise exercise = Bundled.EXERCISES.exercise("self-hug").orElseThrow();
        Handout.Block block = HANDOUTS.of(exercise).sets().getFirst();
        assertEquals(DoseSentences.daily(Bundled.TEXTS, exercise.dose()), block.when());
        assertEquals(exercise.dose().mostTimesADay(), block.timesADay());
        assertEquals("", HANDOUTS.of(exercise).message(), "nothing is known of why");
        Exercise reasoned = Bundled.EXERCISES.exercises().stream()
                .filter(each -> each.why() != null)
                .findFirst()
                .orElseThrow();
        assertEquals(reasoned.why(), HANDOUTS.of(reasoned).message());
        assertFalse(block.items().getFirst().steps().isEmpty());
    }

    private static Handout.Item own(@Nullable Picture picture) {
        Item item = PROGRAMME.phases().getFirst().sets().getFirst().items().getFirst();
        OwnExercise own = new OwnExercise(
                "own-nod", "A nod", List.of("Nod."), "self-hug", false, List.of("gentle", "never_force"), picture);
        Phase first = PROGRAMME.phases().getFirst();
        ProgrammeSet set = first.sets().getFirst();
        Phase phase = new Phase(
                first.id(),
                first.title(),
                first.begins(),
                first.lastsDays(),
                first.moveOnWhen(),
                List.of(new ProgrammeSet(
                        set.id(),
                        set.title(),
                        set.days(),
                        set.timesADay(),
                        set.suggestedAt(),
                        List.of(new Item(
                                item.id(), own.id(), own.name(), item.dose(), "", item.inFlare(), item.optional())))));
        Programme programme = new Programme(
                PROGRAMME.head(),
                PROGRAMME.sender(),
                PROGRAMME.goals(),
                PROGRAMME.valid(),
                null,
                List.of(phase),
                PROGRAMME.pain(),
                PROGRAMME.stop(),
                PROGRAMME.remedies(),
                PROGRAMME.breaks(),
                PROGRAMME.measures(),
                PROGRAMME.progress(),
                PROGRAMME.note(),
                List.of(own));
        return HANDOUTS.of(programme, "").sets().getFirst().items().getFirst();
    }

    @Test
    void anExerciseOfTheTherapistsOwnShowsItsPictureOrTheFigureItBorrows() {
        Handout.Item borrowed = own(null);
        assertEquals(List.of("Nod."), borrowed.steps());
        assertNotNull(borrowed.motion());
        assertTrue(borrowed.pictured().startsWith("A nod, how it begins"), borrowed.pictured());
        Handout.Item pictured = own(new Picture(PictureKind.PNG, new byte[] {1}, "A head that nods"));
        assertNull(pictured.motion());
        assertEquals("A head that nods", pictured.pictured());
    }

    @Test
    void whatTwoExercisesAskToBeCarefulAboutIsSaidOnceAndWhatOneAsksStaysWithIt() {
        Handout handout = new Handout(
                        "",
                        "",
                        "",
                        List.of(),
                        "",
                        List.of(),
                        List.of(new Handout.Block(
                                "", "", 1, List.of(careful("a", "both", "first"), careful("b", "both", "second")))),
                        List.of(),
                        "",
                        null,
                        "",
                        "")
                .together();
        assertEquals(List.of("both"), handout.careful());
        assertEquals(
                List.of(List.of("first"), List.of("second")),
                handout.sets().getFirst().items().stream()
                        .map(Handout.Item::cautions)
                        .toList());
    }

    private static Handout.Item careful(String name, String... cautions) {
        return new Handout.Item(name, "", List.of(), "", List.of(cautions), null, 0, null, "");
    }
}
