package app.nape.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.Head;
import app.nape.care.plan.KeptRevision;
import app.nape.care.plan.Programme;
import app.nape.exchange.plan.FollowedDay;
import app.nape.exchange.plan.KeptPlans;
import app.nape.exchange.plan.PlanFile;
import app.nape.ui.OnAStage;
import app.nape.ui.player.UiBench;
import app.nape.workshop.tour.SampleProgramme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The bench’s day is Monday 2 March 2026. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class RevisionsTest {
    private static final LocalDate BEGAN = LocalDate.of(2026, 2, 23);
    private static final Programme FIRST = SampleProgramme.of("desk-neck", BEGAN);

    private final UiBench bench = new UiBench();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new VBox()));
        stage.show();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static Programme revision(int number, String title) {
        Head head = FIRST.head();
        return FIRST.with(new Head(
                head.id(),
                number,
                head.previous(),
                head.made(),
                head.madeWith(),
                head.catalogue(),
                head.language(),
                head.label(),
                title));
    }

    private void begin(Programme programme, LocalDate day) {
        SampleProgramme.begin(bench.journal().programmes(), programme, day, Instant.EPOCH);
    }

    private FollowedDay day() {
        List<FollowedModel.Found> found = new ArrayList<>();
        new FollowedModel(bench.context(), new Random(1)).read(found::addAll);
        return found.getFirst().day();
    }

    private Revisions shown(FxRobot robot) {
        List<Revisions> made = new ArrayList<>();
        robot.interact(() -> made.add(new Revisions(bench.context(), day())));
        return made.getFirst();
    }

    private static List<String> lines(Revisions of) {
        return of.getChildren().stream().map(line -> ((Label) line).getText()).toList();
    }

    @Test
    void saysNothingWhileThereIsOnlyOneThatWasBegunWith(FxRobot robot) {
        begin(FIRST, BEGAN);
        bench.journal()
                .programmes()
                .open(
                        FIRST.id(),
                        new KeptRevision(
                                2,
                                Instant.EPOCH,
                                null,
                                null,
                                null,
                                KeptPlans.text(PlanFile.unsigned(revision(2, "Offered, not begun")))));
        Revisions none = shown(robot);
        assertFalse(none.isVisible() || none.isManaged());
        assertEquals(List.of(), lines(none));
    }

    @Test
    void saysOfEachWhenItBeganAndWhatIsOtherThanBeforeTheNewestFirst(FxRobot robot) {
        begin(FIRST, BEGAN);
        begin(revision(2, "Desk neck, second weeks"), BEGAN.plusDays(3));
        begin(revision(3, "Desk neck, second weeks"), BEGAN.plusDays(6));
        Revisions all = shown(robot);
        assertTrue(all.isVisible());
        assertEquals(
                List.of(
                        "What changed",
                        "Revision 3, since Sunday 1 March",
                        "Revision 2, since Thursday 26 February",
                        "another title"),
                lines(all));
    }
}
