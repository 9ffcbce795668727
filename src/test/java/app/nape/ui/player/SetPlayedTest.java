package app.nape.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.Nprs;
import app.nape.care.plan.Begins;
import app.nape.care.plan.LeftOut;
import app.nape.care.plan.LocalNow;
import app.nape.care.plan.Phase;
import app.nape.care.plan.Programme;
import app.nape.care.plan.SetRef;
import app.nape.care.plan.SetTurn;
import app.nape.care.plan.SkipReason;
import app.nape.care.plan.Skipped;
import app.nape.care.plan.Validity;
import app.nape.content.Bundled;
import app.nape.exchange.plan.FollowedDay;
import app.nape.exchange.plan.PlanFile;
import app.nape.exercise.SessionOutcome;
import app.nape.exercise.Suitability;
import app.nape.journal.JournalEntry;
import app.nape.ui.PageContext;
import app.nape.ui.Voice;
import app.nape.workshop.tour.SampleProgramme;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A programme's set in the player: the sample for a desk neck, whose evening set pauses in a flare. */
class SetPlayedTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final UiBench bench = new UiBench();
    private final PageContext context = bench.context();
    private final PlayerModel model = new PlayerModel(context, Voice.SILENT, new Random(1));
    private final LeavingOut leaving = new LeavingOut(model);
    private Programme programme;

    @BeforeEach
    void begin() throws IOException {
        programme = sample(MONDAY);
        SampleProgramme.begin(bench.journal().programmes(), programme, MONDAY, Instant.EPOCH);
    }

    private static Programme sample(LocalDate day) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                SetPlayedTest.class.getResourceAsStream("/app/nape/exchange/plan/chronic-desk-neck.nape-plan"))) {
            Programme read = PlanFile.read(file.readAllBytes(), List.of()).programme();
            Phase first = read.phases().getFirst();
            List<Phase> phases = new ArrayList<>(read.phases());
            phases.set(
                    0, new Phase(first.id(), first.title(), new Begins.On(day), first.lastsDays(), "", first.sets()));
            return new Programme(
                    read.head(),
                    read.sender(),
                    read.goals(),
                    new Validity(day, day.plusWeeks(6)),
                    null,
                    phases,
                    read.pain(),
                    List.of("Pins and needles in the arm: stop and ring us."),
                    read.remedies(),
                    read.breaks(),
                    read.measures(),
                    read.progress(),
                    read.note(),
                    read.ownExercises());
        }
    }

    private SetRef ref(String set) {
        return new SetRef(programme.id(), programme.phases().getFirst().id(), set);
    }

    private SetPreparation open(String set) {
        LocalNow now = new LocalNow(bench.now().wall(), bench.zone(), context.days());
        SetPreparation found = SetPreparation.of(context, FollowedDay.all(bench.journal(), now), ref(set))
                .orElseThrow();
        model.choose(found);
        return found;
    }

    private void pass(Duration time) {
        for (Duration gone = Duration.ZERO; gone.compareTo(time) < 0; gone = gone.plusSeconds(1)) {
            bench.pass(Duration.ofSeconds(1));
            model.tick();
        }
    }

    private JournalEntry.Stretch entry() {
        return bench.journal().between(Instant.MIN, Instant.MAX, Set.of("stretch")).stream()
                .map(JournalEntry.Stretch.class::cast)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private SetTurn turn() {
        return Objects.requireNonNull(entry().turn());
    }

    @Test
    void leadsTheSetAndWritesWhichOneItWasAndThatItWasPlayed() {
        SetPreparation set = open("s1");
        assertEquals("At the desk", set.title());
        assertFalse(set.asksBefore(), "this therapist asks only afterwards");
        assertTrue(set.asksAfter());
        model.begin();
        pass(Duration.ofMinutes(8));
        assertEquals(SessionOutcome.FINISHED, entry().outcome());
        assertEquals(new SetTurn(programme.id(), 2, "p1", "s1", false, List.of("i1", "i2", "i3"), List.of()), turn());
        assertEquals(JournalEntry.Stretch.OF_PROGRAMME, entry().routineId());
        model.afterProperty().set(new Nprs(3));
        assertEquals(new Nprs(3), entry().after());
        assertEquals(List.of("i1", "i2", "i3"), turn().items(), "written once more, as whole as before");
    }

    @Test
    void leavesOutWithOneOfFourReasonsAndGoesOnWithTheNext() {
        open("s1");
        model.begin();
        pass(Duration.ofSeconds(8));
        leaving.leaveOut(SkipReason.UNSURE);
        assertEquals(0, Objects.requireNonNull(model.stateProperty().get()).item(), "nobody has asked");
        leaving.ask();
        assertTrue(leaving.askingProperty().get());
        pass(Duration.ofSeconds(5));
        leaving.leaveOut(SkipReason.NOT_SUITED);
        assertFalse(leaving.askingProperty().get());
        assertEquals(1, Objects.requireNonNull(model.stateProperty().get()).item());
        assertTrue(Objects.requireNonNull(model.stateProperty().get()).running());
        pass(Duration.ofMinutes(8));
        assertEquals(List.of(new Skipped("i1", SkipReason.NOT_SUITED)), turn().skipped());
        assertEquals(List.of("i2", "i3"), turn().items());
        SetPreparation again = open("s1");
        assertEquals(
                List.of(LeftOut.Reason.NOT_SUITED),
                again.now().leftOut().stream().map(LeftOut::why).toList(),
                "nobody asks again on this day");
    }

    @Test
    void writesThatItHurtWithTheExerciseAtWhichItDid() {
        open("s1");
        model.begin();
        pass(Duration.ofSeconds(8));
        model.hurt();
        assertEquals(SessionOutcome.HURT, entry().outcome());
        assertEquals(List.of(new Skipped("i1", SkipReason.PAIN)), turn().skipped());
    }

    @Test
    void hearsAfterwardsWhyTheRestWasLeft() {
        SetPreparation set = open("s1");
        model.begin();
        pass(Duration.ofSeconds(8));
        model.stopNow();
        assertEquals(SessionOutcome.STOPPED, entry().outcome());
        assertEquals(List.of(), turn().skipped(), "nothing is made up");
        leaving.say(set.item(2), SkipReason.TIME);
        assertEquals(List.of(new Skipped("i3", SkipReason.TIME)), turn().skipped());
        leaving.say(set.item(2), null);
        assertEquals(List.of(), turn().skipped());
        assertEquals(
                1,
                bench.journal()
                        .between(Instant.MIN, Instant.MAX, Set.of("stretch"))
                        .size());
    }

    @Test
    void leavesOutInAnEpisodeWhatTheTherapistMarkedAndHasNothingToLeadThen() {
        bench.openEpisode();
        context.standing().refresh();
        SetPreparation set = open("s2");
        assertNull(set.planProperty().get());
        assertEquals(
                Set.of(LeftOut.Reason.FLARE),
                Set.copyOf(set.now().leftOut().stream().map(LeftOut::why).toList()));
        model.begin();
        assertEquals(PlayerStage.BEFORE, model.stageProperty().get());
        assertEquals(3, open("s1").now().items().size(), "the other set goes on");
    }

    @Test
    void beginsNothingAboveTheLowerOfBothBounds() {
        SetPreparation set = open("s1");
        set.know(new Nprs(programme.pain().startAtMost() + 1));
        assertNull(set.planProperty().get());
        set.know(new Nprs(programme.pain().startAtMost()));
        assertEquals(3, Objects.requireNonNull(set.planProperty().get()).items().size());
    }

    @Test
    void leavesOutWhatATickSpeaksAgainstUnlessTheyWantItAllTheSame() {
        String caution = Bundled.EXERCISES.exercise("chin-tuck-seated").orElseThrow().safety().cautions().stream()
                .filter(Suitability.TICKABLE::contains)
                .findFirst()
                .orElseThrow();
        bench.change(now -> now.withStretching(it -> it.withTicked(Set.of(caution))));
        SetPreparation set = open("s1");
        assertTrue(set.mayDoAll());
        assertTrue(set.now().leftOut().stream().allMatch(each -> each.why() == LeftOut.Reason.CAUTION));
        set.everythingProperty().set(true);
        assertEquals(3, set.now().items().size());
        assertTrue(set.mayDoAll(), "so that it can be taken back");
    }

    @Test
    void isNotThereAnyMoreOnceTheProgrammeIsEnded() {
        bench.journal().programmes().end(programme.id(), bench.now().wall());
        LocalNow now = new LocalNow(bench.now().wall(), bench.zone(), context.days());
        assertTrue(SetPreparation.of(context, FollowedDay.all(bench.journal(), now), ref("s1"))
                .isEmpty());
    }
}
