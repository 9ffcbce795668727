package app.nape.ui.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.Item;
import app.nape.care.plan.OwnExercise;
import app.nape.care.plan.Phase;
import app.nape.care.plan.Programme;
import app.nape.care.practice.KeptDraft;
import app.nape.care.practice.PlanWarning;
import app.nape.care.practice.ProgrammeDraft;
import app.nape.content.Bundled;
import app.nape.exchange.plan.OpenedPlan;
import app.nape.exchange.plan.PlanTemplates;
import app.nape.exercise.Exercise;
import app.nape.ui.player.UiBench;
import app.nape.workshop.tour.DirectDraftDesk;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A programme while it is written, line by line, without a window. The bench’s day is Monday 2 March 2026. */
class BuilderModelTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Programme DESK_NECK = PlanTemplates.find("desk-neck").orElseThrow();

    private final UiBench bench = new UiBench();
    private final DirectDraftDesk drafts = new DirectDraftDesk();
    private final BuilderModel model = new BuilderModel(bench.context(), drafts);

    @AfterEach
    void close() {
        bench.close();
    }

    private void takes(String... lines) {
        for (String line : lines) {
            assertInstanceOf(BuilderModel.Answer.Taken.class, model.enter(line), line);
        }
    }

    private String refuses(String line) {
        ProgrammeDraft before = model.now();
        String why = assertInstanceOf(BuilderModel.Answer.Refused.class, model.enter(line), line)
                .why();
        assertEquals(before, model.now(), "what was refused changed nothing");
        return why;
    }

    private List<String> exercises() {
        return model.now().items().map(Item::exercise).toList();
    }

    private Item item() {
        return model.now().item().orElseThrow();
    }

    @Test
    void beginsTodayWithOneEmptySetAndNothingToSave() {
        assertEquals(MONDAY, model.now().from());
        assertEquals("Phase 1", model.now().phase().title());
        assertEquals("Set 1", model.now().set().title());
        assertFalse(model.unsaved());
        assertNull(drafts.programme().get());
    }

    @Test
    void readsALineForWhatItIs() {
        takes("chin", "2x10 5s", "3/d mo we fr 10:00", "# At the desk", "## First week", "goal: Sleep through");
        assertEquals(1, exercises().size());
        assertEquals(2, item().dose().sets());
        assertEquals(10, item().dose().reps());
        assertEquals(Duration.ofSeconds(5), item().dose().hold());
        assertEquals(3, model.now().set().timesADay());
        assertEquals(3, model.now().set().days().size());
        assertEquals("At the desk", model.now().set().title());
        assertEquals("First week", model.now().phase().title());
        assertEquals("Sleep through", model.now().beside().goals().getFirst().text());
    }

    @Test
    void takesAnEmptyLineForNothing() {
        takes("", "   ");
        assertFalse(model.unsaved());
    }

    @Test
    void saysWhatCannotBeRead() {
        assertEquals(
                "Add an exercise first; then its dose, such as 2x10 5s.",
                refuses("2x10 5s"),
                "a dose stands behind an exercise");
        assertTrue(refuses("qwxyz").contains("“qwxyz”"));
        assertTrue(refuses("#").startsWith("Write the title"));
        assertTrue(refuses("##  ").startsWith("Write the title"));
        assertTrue(refuses("as: nothing-such").contains("desk-neck, neck-spasm, stiff-upper-back"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000x10", "2x10 5000s", "3/d 25:00", "40/d", "goal 3: 1>2", "pain: 12 1", "days: 5000"})
    void refusesWhatCouldNotBeSavedAndChangesNothing(String line) {
        takes("chin");
        String why = refuses(line);
        assertFalse(why.isBlank());
    }

    @Test
    void keepsWhatIsHalfWrittenWithEveryLineAndForgetsItOnceItIsSaved() {
        takes("chin");
        KeptDraft kept = Objects.requireNonNull(drafts.programme().get());
        assertEquals(model.now(), kept.draft());
        assertEquals(bench.now().wall(), kept.begun());
        takes("2x8");
        assertEquals(
                model.now(), Objects.requireNonNull(drafts.programme().get()).draft());
        model.saved();
        assertFalse(model.unsaved());
        assertNull(drafts.programme().get());
        takes("2x9");
        assertTrue(model.unsaved());
        model.undo();
        assertFalse(model.unsaved(), "taken back to what was saved");
        assertNull(drafts.programme().get());
    }

    @Test
    void goesOnInTheNextLifeOfTheWindowWhereItWasLeft() {
        takes("chin", "2x8");
        bench.pass(Duration.ofHours(1));
        BuilderModel next = new BuilderModel(bench.context(), drafts);
        assertEquals(model.now(), next.now());
        assertEquals(model.kept(), next.kept(), "it was begun when it was begun");
        assertTrue(next.unsaved());
    }

    @Test
    void beginsTodayWhatWasLeftOnAnotherDay() {
        takes("chin");
        bench.pass(Duration.ofDays(3));
        assertEquals(
                MONDAY.plusDays(3),
                new BuilderModel(bench.context(), drafts).now().from());
    }

    @Test
    void beginsAnewWhenEverythingWasErased() {
        takes("chin");
        drafts.forgetProgramme();
        assertEquals(List.of(), exercises());
        assertFalse(model.unsaved());
    }

    @Test
    void takesBackOneChangeAfterTheOtherAndNoSelection() {
        takes("chin", "2x8", "2x9");
        model.select(0, 0, -1);
        model.undo();
        assertEquals(8, model.now().items().findFirst().orElseThrow().dose().reps());
        model.undo();
        model.undo();
        assertEquals(List.of(), exercises());
        model.undo();
        assertEquals(List.of(), exercises(), "there is nothing more to take back");
    }

    @Test
    void remembersTwoHundredChanges() {
        takes("chin");
        for (int i = 1; i <= 205; i++) {
            takes(i % 2 == 0 ? "2x8" : "2x9");
        }
        for (int i = 0; i < 300; i++) {
            model.undo();
        }
        assertEquals(1, exercises().size(), "the oldest changes stay");
    }

    @Test
    void addsNoMoreSetsAndPhasesThanThereMayBe() {
        for (int i = 1; i < Phase.MOST_SETS; i++) {
            assertInstanceOf(BuilderModel.Answer.Taken.class, model.nextSet());
        }
        assertEquals("Set " + Phase.MOST_SETS, model.now().set().title());
        assertTrue(assertInstanceOf(BuilderModel.Answer.Refused.class, model.nextSet())
                .why()
                .contains(Integer.toString(Phase.MOST_SETS)));
        for (int i = 1; i < Programme.MOST_PHASES; i++) {
            assertInstanceOf(BuilderModel.Answer.Taken.class, model.nextPhase());
        }
        assertEquals("Phase " + Programme.MOST_PHASES, model.now().phase().title());
        assertTrue(assertInstanceOf(BuilderModel.Answer.Refused.class, model.nextPhase())
                .why()
                .contains(Integer.toString(Programme.MOST_PHASES)));
    }

    @Test
    void beginsFromATemplateWhereNothingStandsYet() {
        model.change(now -> now.labelled("A. B."));
        takes("as: desk-neck");
        assertEquals(DESK_NECK.title(), model.now().title());
        assertEquals("A. B.", model.now().label(), "for whom it is stays");
        assertEquals(MONDAY, model.now().from());
        assertEquals(DESK_NECK.phases().size(), model.now().phases().size());
    }

    @Test
    void takesOverWhatATemplateSaysBesideWhereExercisesStand() {
        takes("chin", "as: desk-neck");
        assertEquals(1, exercises().size(), "the exercises stay");
        assertEquals(DESK_NECK.goals(), model.now().beside().goals());
        assertEquals(DESK_NECK.stop(), model.now().beside().stop());
    }

    @Test
    void asksOnceBeforeItAddsWhatIsForATherapist() {
        Exercise careful = Bundled.EXERCISES.exercises().stream()
                .filter(each -> each.safety().clinicianOnly())
                .findFirst()
                .orElseThrow();
        assertEquals(new BuilderModel.Answer.Asks(careful), model.add(careful));
        assertEquals(List.of(), exercises(), "asked, and not added yet");
        model.addAsTherapist(careful);
        assertEquals(List.of(careful.id()), exercises());
        assertInstanceOf(BuilderModel.Answer.Taken.class, model.add(careful), "the answer holds from then on");
    }

    @Test
    void addsAnExerciseWithTheDoseOfTheCatalogue() {
        Exercise chin = model.find("chin").getFirst();
        takes("chin");
        assertEquals(chin.id(), item().exercise());
        assertEquals(chin.dose().reps(), item().dose().reps());
        assertEquals(chin.dose().hold(), item().dose().hold());
    }

    @Test
    void addsAnExerciseOfOnesOwnWithTheDoseOfTheFigureItBorrows() {
        Exercise chin = model.find("chin").getFirst();
        model.add(new OwnExercise("own-1", "My chin", List.of("Slowly."), chin.id(), false, List.of(), null));
        assertEquals("own-1", item().exercise());
        assertEquals(chin.dose().reps(), item().dose().reps());
        assertEquals(chin, model.shown("own-1"));
        assertEquals(chin, model.shown(chin.id()));
        assertNull(model.shown("own-2"));
    }

    @Test
    void doesNotSayAgainWhatWasDismissed() {
        takes("chin", "12/d");
        List<PlanWarning> warnings = model.warnings();
        assertFalse(warnings.isEmpty(), "twelve times a day is more than the source says");
        model.dismiss(warnings.getFirst());
        assertEquals(warnings.subList(1, warnings.size()), model.warnings());
        model.begin();
        takes("chin", "12/d");
        assertEquals(warnings, model.warnings(), "another programme is another matter");
    }

    @Test
    void revisesAProgrammeAndKnowsWhetherAnythingWasChanged() {
        model.revise(new OpenedPlan(DESK_NECK, null, null, "hash"));
        assertEquals("hash", Objects.requireNonNull(model.revised()).hash());
        assertFalse(model.unsaved(), "nothing was changed yet");
        assertEquals(ProgrammeDraft.of(DESK_NECK).from(), model.now().from(), "it began when it began");
        takes("note: Take your time");
        assertTrue(model.unsaved());
        model.begin();
        assertNull(model.revised());
    }

    @Test
    void beginsOneLikeAnotherFromTodayOnForSomebodyElse() {
        model.beginLike(DESK_NECK, "C. D.");
        assertEquals("C. D.", model.now().label());
        assertEquals(MONDAY, model.now().from());
        assertNull(model.revised());
        assertTrue(model.unsaved(), "it is in no file yet");
    }

    @Test
    void goesOnWithWhatWasPutAside() {
        takes("chin");
        KeptDraft aside = model.kept();
        bench.pass(Duration.ofMinutes(5));
        model.begin();
        assertNull(drafts.programme().get());
        model.goOn(aside);
        assertEquals(aside.draft(), model.now());
        assertEquals(aside, drafts.programme().get(), "it is kept again, as begun when it was begun");
    }
}
