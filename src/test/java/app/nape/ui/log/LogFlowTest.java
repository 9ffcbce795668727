package app.nape.ui.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.BodySide;
import app.nape.care.Nprs;
import app.nape.care.PainDraft;
import app.nape.care.PainEpisode;
import app.nape.care.PainFields;
import app.nape.care.PainSite;
import app.nape.journal.JournalEntry;
import app.nape.link.Doing;
import app.nape.link.Request;
import app.nape.ui.Navigator;
import app.nape.ui.OnAStage;
import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.control.PageCommands;
import app.nape.ui.player.UiBench;
import app.nape.ui.theme.Theme;
import app.nape.workshop.tour.DirectDraftDesk;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnAStage
@SuppressWarnings("NullAway.Init")
class LogFlowTest {

    @TempDir
    private Path folder;

    private UiBench bench;
    private LogPage page;
    private @Nullable Runnable undo;
    private @Nullable UUID cardFor;
    private final DirectDraftDesk drafts = new DirectDraftDesk();

    @Start
    void start(Stage stage) {
        bench = new UiBench(folder);
        PageContext given = bench.context();
        PageContext context = new PageContext(
                given.texts(),
                given.exercises(),
                given.care(),
                given::motions,
                given.journal(),
                given.agent(),
                given.settings(),
                given.clocks(),
                new RememberedUndo());
        page = new LogPage(context, new Random(1), drafts);
        Scene scene = new Theme(bench.settings(), new SimpleObjectProperty<>(ColorScheme.LIGHT))
                .scene(page.root(), 1000, 900);
        new PageCommands(scene).show(page.commands());
        stage.setScene(scene);
        stage.show();
        page.shown(null);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void logsPainInThreeKeysAddsAReadingEndsItAndTakesADeleteBack(FxRobot robot) {
        robot.interact(page::pain);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DIGIT6);
        robot.push(KeyCode.ENTER);

        PainEpisode episode = open();
        assertEquals(List.of(new PainSite("neck-back", BodySide.LEFT)), episode.sites());
        assertEquals(List.of(6), scores(episode));

        bench.pass(Duration.ofHours(1));
        robot.interact(() -> page.shown("reading:" + episode.id()));
        robot.push(KeyCode.DIGIT4);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of(6, 4), scores(episode));

        robot.interact(() -> robot.lookup("#end-episode").queryButton().fire());
        assertEquals(List.of(), bench.journal().openEpisodes());

        robot.interact(() -> page.shown("history"));
        ListView<?> history = robot.lookup("#history").queryListView();
        robot.interact(() -> {
            history.requestFocus();
            history.getSelectionModel().selectLast();
            history.getSelectionModel().selectPrevious();
        });
        int before = kept().size();
        robot.push(KeyCode.DELETE);
        assertTrue(kept().size() < before);
        Runnable back = undo;
        assertTrue(back != null);
        robot.interact(back);
        assertEquals(before, kept().size());
    }

    @Test
    void holdsBreaksWhileAnEntryIsWrittenAndNoLongerOnceItIsKeptOrThePageIsLeft(FxRobot robot) {
        Request written = new Request.Busy(Doing.PAIN_ENTRY, LogPage.TOUCHED);
        Request over = new Request.Busy(Doing.PAIN_ENTRY, Duration.ZERO);
        assertEquals(List.of(), bench.asked());
        robot.interact(page::pain);
        assertEquals(List.of(written), bench.asked());
        bench.pass(Duration.ofMinutes(10));
        assertEquals(List.of(), bench.asked(), "it lies there untouched");
        robot.push(KeyCode.ENTER);
        assertEquals(List.of(written), bench.asked());
        robot.push(KeyCode.DIGIT6);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of(over), bench.asked());
        robot.interact(page::pain);
        robot.interact(page::hidden);
        assertEquals(List.of(written, over), bench.asked());
    }

    @Test
    void opensTheCardAtOnceForAnInjury(FxRobot robot) {
        robot.interact(() -> drafts.keep(new PainDraft(
                new UUID(0, 1),
                new UUID(0, 2),
                bench.now().wall(),
                PainFields.of(
                        List.of(new PainSite("neck-back", BodySide.LEFT)),
                        List.of("whiplash"),
                        List.of(),
                        List.of(),
                        ""),
                new Nprs(5),
                null)));
        robot.interact(page::pain);
        robot.push(KeyCode.TAB);
        robot.interact(() -> robot.lookup("#save-pain").queryButton().fire());
        assertEquals(new UUID(0, 1), open().id());
        assertEquals(open().id(), cardFor);
    }

    @Test
    void savesNothingBeforeThereIsAPlaceAndAScore(FxRobot robot) {
        robot.interact(page::pain);
        assertTrue(robot.lookup("#save-pain").queryButton().isDisabled(), "from the beginning");
        assertEquals(
                "Choose a place, then a score.",
                robot.lookup("#save-pain").queryButton().getAccessibleHelp());
        robot.push(KeyCode.DIGIT5);
        assertTrue(robot.lookup("#save-pain").queryButton().isDisabled());
        robot.push(KeyCode.ENTER);
        assertFalse(robot.lookup("#save-pain").queryButton().isDisabled());
    }

    @Test
    void savesByEnterWhenTheScoreWasGivenBeforeThePlace(FxRobot robot) {
        robot.interact(page::pain);
        robot.push(KeyCode.DIGIT6);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of(6), scores(open()));
    }

    @Test
    void leavesTheKeysThatLeadToOtherPlacesToTheWindow(FxRobot robot) {
        robot.interact(page::pain);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        assertTrue(robot.lookup("#save-pain").queryButton().isDisabled(), "Alt+4 is no score");
        robot.push(KeyCode.DIGIT4);
        assertFalse(robot.lookup("#save-pain").queryButton().isDisabled());
    }

    @Test
    void keepsAHalfWrittenEntryWhileThePersonLooksElsewhere(FxRobot robot) {
        robot.interact(page::pain);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> {
            page.hidden();
            page.shown("pain");
        });
        robot.push(KeyCode.DIGIT3);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of(3), scores(open()));
    }

    @Test
    void beginsTheMapAtThePlaceOfTheLastEpisode(FxRobot robot) {
        robot.interact(page::pain);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DIGIT2);
        robot.push(KeyCode.ENTER);
        List<PainSite> first = open().sites();
        bench.pass(Duration.ofMinutes(5));
        robot.interact(page::pain);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DIGIT7);
        robot.push(KeyCode.ENTER);
        assertEquals(first, open().sites());
    }

    @Test
    void goesOnWithAChangeThatWasCutOffAndLeavesItOnlyWithAWayBack(FxRobot robot) {
        JournalEntry.Remedy ice = new JournalEntry.Remedy(
                new UUID(0, 9),
                bench.now().wall().minusSeconds(7200),
                "ice",
                Duration.ofMinutes(15),
                null,
                null,
                new Nprs(6),
                null,
                null);
        bench.journal().save(ice);
        robot.interact(() -> page.edit(ice));
        TextArea note = robot.lookup(".text-area").queryAs(TextArea.class);
        robot.interact(() -> note.setText("helped a lot"));
        robot.interact(() -> {
            page.hidden();
            page.shown(null);
            page.home();
        });
        robot.interact(() -> robot.lookup("#edit-go-on").queryButton().fire());
        assertEquals(
                "helped a lot",
                robot.lookup(".text-area").queryAs(TextArea.class).getText());

        robot.push(KeyCode.ESCAPE);
        assertTrue(drafts.edit().get() == null);
        assertEquals(List.of(ice), kept());
        robot.interact(Objects.requireNonNull(undo));
        assertEquals(
                "helped a lot",
                robot.lookup(".text-area").queryAs(TextArea.class).getText());
        robot.interact(() -> robot.lookup("#save-entry").queryButton().fire());
        assertTrue(drafts.edit().get() == null);
        assertEquals("helped a lot", ((JournalEntry.Remedy) kept().getFirst()).note());
    }

    @Test
    void opensAnEntryBesideTheListWhereThereIsRoomAndLeavesItForTheNextOne(FxRobot robot) {
        JournalEntry.Remedy first = remedy(8, Duration.ofSeconds(40));
        JournalEntry.Remedy second = remedy(9, Duration.ofSeconds(20));
        robot.interact(() -> {
            bench.journal().saveAll(List.of(first, second));
            page.shown("history");
            page.edit(first);
        });
        assertFalse(seen(robot, "#history"), "the entry alone");
        robot.interact(() -> page.root().getScene().getWindow().setWidth(LogSpread.WIDE + 40));
        assertTrue(seen(robot, "#history") && seen(robot, "#save-entry"), "both");
        robot.interact(
                () -> robot.lookup("#entry-length").queryTextInputControl().setText("1 min"));
        robot.interact(
                () -> robot.lookup("#entry-length").queryTextInputControl().fireEvent(new ActionEvent()));
        assertEquals(first.id(), drafts.edit().get().entry());
        robot.interact(() -> page.edit(second));
        assertEquals(null, drafts.edit().get(), "a change that was left, with a way back");
        assertTrue(undo != null);
        assertEquals(
                "20 s", robot.lookup("#entry-length").queryTextInputControl().getText());
        robot.push(KeyCode.ESCAPE);
        assertFalse(seen(robot, "#save-entry"));
        assertTrue(seen(robot, "#history"));
    }

    private JournalEntry.Remedy remedy(long id, Duration length) {
        return new JournalEntry.Remedy(
                new UUID(0, id), bench.now().wall(), "massage", length, null, null, null, null, null);
    }

    private static boolean seen(FxRobot robot, String id) {
        return robot.lookup(id).queryAll().stream().anyMatch(LogFlowTest::seen);
    }

    @Test
    void searchesByAKeyAndWalksFromEntryToEntry(FxRobot robot) {
        robot.interact(page::pain);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DIGIT6);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        assertTrue(robot.lookup("#history-search").query().isFocused());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.HOME);
        ListView<?> history = robot.lookup("#history").queryListView();
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, history.getSelectionModel().getSelectedIndex(), "the day’s name is passed over");
    }

    @Test
    void changesATypingMistakeOfAnEntryAndKeepsItsReadings(FxRobot robot) {
        robot.interact(page::pain);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DIGIT6);
        robot.push(KeyCode.ENTER);
        PainEpisode was = open();
        robot.interact(() -> page.edit(new JournalEntry.Pain(was)));
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#save-pain").queryButton().fire());
        PainEpisode now = open();
        assertEquals(was.id(), now.id());
        assertEquals(2, now.sites().size());
        assertEquals(List.of(6), scores(now));
    }

    private PainEpisode open() {
        return bench.journal().openEpisodes().getFirst();
    }

    private List<Integer> scores(PainEpisode episode) {
        return bench.journal().readings(episode.id()).stream()
                .map(JournalEntry.Reading::score)
                .map(Nprs::score)
                .toList();
    }

    private List<JournalEntry> kept() {
        return bench.journal().latest(bench.now().wall().plusSeconds(60), 100, Set.of());
    }

    /** Navigates nowhere and keeps the last undo. */
    private final class RememberedUndo implements Navigator {
        @Override
        public void open(Place place, @Nullable String argument) {}

        @Override
        public void startSession(String routineOrExerciseId) {}

        @Override
        public void logPain() {}

        @Override
        public void startRemedy(String remedyId) {}

        @Override
        public void showRedFlags() {}

        @Override
        public void showRedFlags(UUID episode) {
            cardFor = episode;
        }

        @Override
        public void tell(String sentence, @Nullable Runnable takesBack) {
            undo = takesBack;
        }
    }

    @Test
    void keepsItsFirstPageStyledWhileAnEntryIsOnShow(FxRobot robot) {
        robot.interact(() -> page.shown("history"));
        ListView<?> history = robot.lookup("#history").queryListView();
        robot.interact(page::pain);
        assertEquals(page.root().getScene(), history.getScene());
        assertFalse(seen(history));
        robot.interact(() -> page.shown("history"));
        assertTrue(seen(history));
    }

    private static boolean seen(Node part) {
        return part.isVisible() && (part.getParent() == null || seen(part.getParent()));
    }
}
