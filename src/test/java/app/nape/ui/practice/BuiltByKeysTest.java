package app.nape.ui.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.FromTemplate;
import app.nape.care.plan.Head;
import app.nape.care.plan.Programme;
import app.nape.care.plan.Sender;
import app.nape.care.practice.KeptDraft;
import app.nape.exchange.plan.OpenedPlan;
import app.nape.exchange.plan.PlanFile;
import app.nape.exchange.plan.SenderCard;
import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.workshop.tour.SamplePractice;
import app.nape.workshop.tour.WindowBench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Programmes written with nothing but keys, each counted; a chord is one. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class BuiltByKeysTest {
    private static final Path SAMPLE = Path.of("src/test/resources/app/nape/exchange/plan/chronic-desk-neck.nape-plan");

    @TempDir
    static Path folder;

    /** One for all, for its number is slow to reckon. */
    private static SenderCard card;

    private WindowBench bench;
    private FxRobot robot;
    private Stage stage;
    private int keys;

    @BeforeAll
    static void make() {
        card = SenderCard.made(sample().sender());
    }

    @Start
    void start(Stage given) throws IOException {
        stage = given;
        Path own = Files.createTempDirectory(folder, "practice");
        bench = new WindowBench(true, SamplePractice.in(own));
        bench.settings.change(now -> now.withPractice(it -> it.withOn(true)));
        bench.practice.sender().save(card);
        bench.show(given);
    }

    @BeforeEach
    void with(FxRobot given) {
        robot = given;
        keys = 0;
    }

    private void press(KeyCode... chord) {
        keys++;
        robot.push(chord);
    }

    /** To the place, and a new programme there. */
    private void begin() {
        press(KeyCode.ALT, KeyCode.DIGIT7);
        press(KeyCode.CONTROL, KeyCode.N);
    }

    private void line(String words) {
        keys += words.length() + 1;
        robot.write(words, 0);
        robot.type(KeyCode.ENTER);
    }

    private void say(String words) {
        keys += words.length();
        robot.write(words, 0);
    }

    /** A sentence that the therapist says to many, out of their own notes. */
    private void paste(String words) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words)));
        press(KeyCode.CONTROL, KeyCode.V);
    }

    private Node find(String selector) {
        return Objects.requireNonNull(bench.shell.root().lookup(selector), selector);
    }

    private String add() {
        return ((TextField) find("#practice-add")).getText();
    }

    private static Programme sample() {
        try {
            return PlanFile.read(Files.readAllBytes(SAMPLE), List.of()).programme();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private OpenedPlan saved() throws IOException {
        Path programmes = bench.practice.usual();
        try (Stream<Path> files = Files.list(programmes)) {
            List<Path> all = files.toList();
            assertEquals(1, all.size(), all.toString());
            return PlanFile.read(Files.readAllBytes(all.getFirst()), List.of());
        }
    }

    /** The same with what no two programmes share: ids of the whole, when and with what it was made, and the days, counted from another. */
    private static Programme elsewhere(Programme of, Programme like) {
        Head head = like.head().in(of.head().language()).called(of.label(), of.title());
        Sender card = of.sender();
        Sender sender = new Sender(
                card.name(),
                card.role(),
                card.clinic(),
                card.phone(),
                card.email(),
                card.answers(),
                like.sender().sealTo());
        return FromTemplate.of(of, head, sender, like.valid().from());
    }

    /** All that {@code chronic-desk-neck} says but for its message. */
    private void writeTheSample() {
        line("ch");
        line("8");
        line("up");
        line("re");
        line("2");
        line("#A");
        line("mo-fr 10 13 15:30");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        line("#E");
        line("mo we fr");
        line("sq");
        line("2x10 b30");
        line("iso");
        line(";A");
        line("row");
        line("2x10 b45 y");
        line("##S");
        line("as:d");
        line("4>8");
        line("review:17:00");
        press(KeyCode.F2);
        say("De");
        press(KeyCode.ENTER);
        line("NP-0398");
    }

    @Test
    void isBuiltFromNothingInAHundredAndThirtyKeysAndEqualToTheSampleButForIdsAndDates() throws IOException {
        begin();
        writeTheSample();
        say("note:");
        paste(Objects.requireNonNull(sample().note()));
        press(KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.S);
        press(KeyCode.ENTER);
        Programme made = saved().programme();
        assertEquals(elsewhere(sample(), made), made);
        assertTrue(keys <= 130, keys + " keys");
    }

    @Test
    void isBuiltFromATemplateInThirtyKeysAndSignedByTheCard() throws IOException {
        begin();
        line("as:d");
        press(KeyCode.F2);
        press(KeyCode.ENTER);
        line("NP-0398");
        press(KeyCode.CONTROL, KeyCode.S);
        press(KeyCode.ENTER);
        OpenedPlan made = saved();
        assertEquals(
                elsewhere(sample(), made.programme()).phases(), made.programme().phases());
        assertEquals(bench.practice.sender().load().orElseThrow().signing().key(), made.signed());
        assertEquals("NP-0398", made.programme().label());
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(bench.practice.usual())));
        try (Stream<Path> files = Files.list(bench.practice.usual())) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(files.findFirst().orElseThrow())));
        }
        assertTrue(keys <= 30, keys + " keys");
    }

    @Test
    void saysFromATemplateAllThatTheSampleSaysTheMessageTooInAHundredAndThirtyKeys() throws IOException {
        begin();
        line("as:d");
        line("4>8");
        line("review:17:00");
        line("note:" + sample().note());
        press(KeyCode.F2);
        press(KeyCode.ENTER);
        line("NP-0398");
        press(KeyCode.CONTROL, KeyCode.S);
        press(KeyCode.ENTER);
        Programme made = saved().programme();
        assertEquals(elsewhere(sample(), made), made);
        assertTrue(keys <= 130, keys + " keys");
    }

    @Test
    void laysTheSheetOfPaperBesideTheProgramme() throws IOException, TimeoutException {
        begin();
        line("as: d");
        press(KeyCode.CONTROL, KeyCode.S);
        robot.interact(() -> ((Button) find("#practice-sheet-print")).fire());
        Path plan;
        try (Stream<Path> files = Files.list(bench.practice.usual())) {
            plan = files.filter(file -> file.toString().endsWith(".nape-plan"))
                    .findFirst()
                    .orElseThrow();
        }
        Path sheet = PaperSheet.beside(plan);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Files.exists(sheet) && Files.size(sheet) > 20_000);
        assertEquals("%PDF", new String(Files.readAllBytes(sheet), 0, 4, StandardCharsets.ISO_8859_1));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(sheet)));
    }

    @Test
    void takesBackMovesAndTakesOutByKeys() {
        begin();
        line("chin");
        line("row");
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertEquals("Resisted row", rowName(0));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Chin tuck (seated)", rowName(0));
        robot.type(KeyCode.DELETE);
        assertEquals("Chin tuck (seated)", rowName(0));
        assertTrue(bench.shell.root().lookup("#row-0-0-1") == null);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Resisted row", rowName(1));
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.N);
        assertTrue(bench.shell.root().lookup("#row-1-0--1") != null);
        assertTrue(find("#practice-add").isFocused(), "the one field has the keyboard all the time");
    }

    private String rowName(int item) {
        String said = Objects.requireNonNull(find("#row-0-0-" + item).getAccessibleText());
        return said.substring(0, said.indexOf(','));
    }

    @Test
    void saysInOneSentenceWhatCannotBeTakenAndChangesNothing() {
        begin();
        line("2x10");
        assertEquals("Add an exercise first; then its dose, such as 2x10 5s.", problem());
        robot.interact(() -> ((TextField) find("#practice-add")).clear());
        line("chin");
        line("7x10");
        assertEquals("The number of sets is not a whole number from 1 to 6.", problem());
        assertEquals("7x10", add(), "to be mended");
        assertTrue(
                Objects.requireNonNull(find("#row-0-0-0").getAccessibleText()).contains("10 times"));
        robot.interact(() -> ((TextField) find("#practice-add")).clear());
        line("zzz");
        assertTrue(problem().startsWith("No exercise is called “zzz”"), problem());
    }

    @Test
    void beginsNoMoreSetsAndPhasesThanAProgrammeMayHaveAndSaysSo() {
        begin();
        for (int i = 0; i < 4; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        }
        assertEquals("A phase has at most 4 sets.", problem());
        for (int i = 0; i < 8; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.N);
        }
        assertEquals("", add(), "a chord writes nothing");
        assertEquals("A programme has at most 8 phases.", problem());
        line("days: 184");
        assertEquals("How many days a phase lasts is not a whole number from 1 to 183.", problem());
        robot.interact(() -> ((TextField) find("#practice-add")).clear());
        line("language: English");
        assertEquals("The language is not a language such as en.", problem());
    }

    private String problem() {
        return ((Labeled) find("#practice-add-problem")).getText();
    }

    @Test
    void asksOnceWhetherOneIsATherapistWhereAnExerciseIsForOneToAdd() {
        begin();
        line("towel");
        assertTrue(bench.shell.root().lookup("#row-0-0-0") == null);
        assertTrue(find("#clinician-yes").isFocused());
        robot.type(KeyCode.ENTER);
        assertEquals("Towel-assisted neck rotation", rowName(0));
        line("towel");
        assertEquals("Towel-assisted neck rotation", rowName(1));
        assertTrue(bench.settings.settings().get().practice().clinicianTold());
    }

    @Test
    void warnsOfALabelThatNamesSomebodyAndLetsWarningsBeDismissed() {
        begin();
        line("row");
        line("keep 9s");
        assertTrue(bench.shell.root().lookup("#warning-not-acute-i1") != null);
        assertTrue(bench.shell.root().lookup("#warning-above-i1") != null);
        robot.interact(() -> ((Button) find("#warning-above-i1").lookup(".button")).fire());
        assertTrue(bench.shell.root().lookup("#warning-above-i1") == null);
        assertTrue(bench.shell.root().lookup("#warning-not-acute-i1") != null);
        robot.interact(() -> ((TextField) find("#practice-label")).setText("Mary Jones"));
        assertTrue(((Labeled) find("#practice-label-look")).getText().startsWith("This looks like a name."));
    }

    @Test
    void isNotThereBeforeItIsSwitchedOn() {
        robot.interact(() -> bench.settings.change(now -> now.withPractice(it -> it.withOn(false))));
        assertFalse(find("#place-practice").isVisible());
        robot.push(KeyCode.ALT, KeyCode.DIGIT7);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertTrue(bench.shell.root().lookup("#practice-builder") == null);
        robot.interact(() -> bench.settings.change(now -> now.withPractice(it -> it.withOn(true))));
        assertTrue(find("#place-practice").isVisible());
    }

    @Test
    void bringsBackWhatWasHalfWrittenWhenTheWindowIsOpenedAgainAndLetsItBeDiscarded() {
        begin();
        line("chin");
        line("#At");
        line("language: pt-BR");
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.N);
        robot.interact(() -> ((TextField) find("#practice-title")).setText("Desk"));
        KeptDraft left = Objects.requireNonNull(bench.drafts.programme().get());
        WindowBench later = new WindowBench(true, bench.practice);
        later.settings.change(now -> now.withPractice(it -> it.withOn(true)));
        later.drafts.keepProgramme(left);
        robot.interact(() -> later.show(stage));
        robot.interact(() -> later.shell.open(Place.PRACTICE, null));
        Node note = Objects.requireNonNull(later.shell.root().lookup("#practice-draft-left"));
        assertTrue(note.isVisible());
        robot.interact(() -> ((Button) later.shell.root().lookup("#practice-go-on")).fire());
        assertTrue(later.shell.root().lookup("#row-0-0-0") != null);
        assertTrue(later.shell.root().lookup("#row-1-0--1") != null, "the empty set is still the place");
        assertEquals(left, later.drafts.programme().get());
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> ((Button) later.shell.root().lookup("#practice-discard")).fire());
        assertTrue(later.drafts.programme().get() == null);
        assertFalse(note.isVisible());
    }

    @Test
    void keepsADraftWhenOneLooksElsewhere() {
        begin();
        line("chin");
        robot.interact(() -> bench.shell.open(Place.TODAY, null));
        begin();
        assertEquals("Chin tuck (seated)", rowName(0));
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(find("#practice-draft-left").isVisible());
    }
}
