package app.nape.ui.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.PositionDay;
import app.nape.care.Nprs;
import app.nape.exchange.OwnFile;
import app.nape.journal.EntryIds;
import app.nape.journal.JournalEntry;
import app.nape.ui.OnAStage;
import app.nape.ui.player.UiBench;
import app.nape.ui.theme.Theme;
import app.nape.workshop.tour.DirectDraftDesk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnAStage
@SuppressWarnings("NullAway.Init")
class InsightsPageTest {
    private final Random random = new Random(3);
    private final List<String> saved = new ArrayList<>();

    @TempDir
    private Path folder;

    private UiBench bench;
    private InsightsPage page;

    @Start
    void start(Stage stage) {
        bench = new UiBench();
        page = new InsightsPage(bench.context(), random, new DirectDraftDesk(), (node, name) -> {
            saved.add(name);
            save(node, name, folder.resolve("chart.png"));
        });
        Scene scene = new Theme(bench.settings(), new SimpleObjectProperty<>(ColorScheme.LIGHT))
                .scene(page.root(), 1000, 950);
        stage.setScene(scene);
        stage.setWidth(1000);
        stage.setHeight(950);
        stage.show();
    }

    @Test
    void hasNoMoreAirBeneathADrawingThanBeneathOtherCards(FxRobot robot) {
        remedies("ice", 6);
        robot.interact(() -> page.shown(null));
        Node card = robot.lookup("#chart-timeline").query();
        Node drawing = robot.lookup("#chart-timeline .point-reader")
                .<Parent>query()
                .getChildrenUnmodifiable()
                .getFirst();
        double air = bottom(card) - bottom(drawing);
        assertTrue(air < 30, () -> "air: " + air);
    }

    @Test
    void keepsTheNumbersOfNeighbouringLanesApart(FxRobot robot) {
        remedies("ice", 6);
        robot.interact(() -> page.shown(null));
        keptApart(robot);
        robot.interact(() -> bench.change(now -> now.withLooks(it -> it.withTextPercent(200))));
        robot.interact(() -> {
            page.root().applyCss();
            page.root().layout();
        });
        keptApart(robot);
    }

    private static void keptApart(FxRobot robot) {
        List<Bounds> numbers = robot.lookup("#chart-timeline .chart-text").queryAll().stream()
                .filter(each -> each instanceof Text text && text.getText().matches("[0-9]+"))
                .map(each -> each.localToScene(each.getLayoutBounds()))
                .sorted(Comparator.comparingDouble(Bounds::getMinY))
                .toList();
        for (int i = 1; i < numbers.size(); i++) {
            double gap = numbers.get(i).getMinY() - numbers.get(i - 1).getMaxY();
            assertTrue(gap >= 0.15 * numbers.get(i).getHeight(), () -> "gap: " + gap);
        }
    }

    private static double bottom(Node part) {
        return part.localToScene(part.getLayoutBounds()).getMaxY();
    }

    @Test
    void savesNoPictureInPlaceOfWhatNapeKeeps(FxRobot robot) {
        remedies("ice", 6);
        robot.interact(() -> page.shown(null));
        Path file = folder.resolve("settings.json");
        Node card = robot.lookup("#chart-timeline").query();
        FilePictureSaver saver = new FilePictureSaver(bench.context().writing(new OwnFile(file::equals)));
        robot.interact(() -> assertEquals(
                "Nape keeps a file of its own at " + file
                        + ", so nothing was written there. Choose another name or folder.",
                saver.written(card, "Pain", file.toFile())));
        assertFalse(Files.exists(file));
    }

    private void save(Node node, String title, Path file) {
        assertEquals(
                bench.context().texts().of("insights.saved"),
                new FilePictureSaver(bench.context()).written(node, title, file.toFile()));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void invitesInsteadOfShowingEmptyCharts(FxRobot robot) {
        robot.interact(() -> page.shown(null));
        assertTrue(robot.lookup("#insights-empty").tryQuery().isPresent());
        assertTrue(robot.lookup("#chart-timeline").tryQuery().isEmpty());
    }

    @Test
    void saysNothingOfARemedyFromFourRecordsAndMarksAMeaningfulChangeFromSix(FxRobot robot) {
        remedies("heat", 4);
        remedies("ice", 6);
        robot.interact(() -> page.shown(null));
        String words = words(robot, "#chart-after");
        assertTrue(words.contains("shown from 5 records with both scores. So far: 4."), words);
        assertTrue(words.contains("6 records, 6 of 10 before, then 3 points less (3 less in nearly all)"), words);
        assertTrue(words.contains("At least 2 points and 30"), words);
        assertFalse(words.matches("(?s).*(because|helps|caused|thanks to|effect).*"), words);
    }

    @Test
    void showsTheLongestSitAndChangesOfPositionOfTheSpan(FxRobot robot) {
        remedies("ice", 1);
        robot.interact(() -> page.shown(null));
        assertTrue(robot.lookup("#positions").tryQuery().isEmpty(), "nothing is kept of them");
        LocalDate today = bench.context()
                .days()
                .dayOf(
                        bench.context().clocks().now().wall(),
                        bench.context().clocks().zone());
        PositionDay day = new PositionDay(5, 3, 1, Duration.ofMinutes(95), Duration.ofHours(4), Duration.ofMinutes(40));
        robot.interact(() -> {
            bench.journal().keepPositions(Map.of(today, day));
            page.shown(null);
        });
        String words = words(robot, "#positions");
        for (String part : List.of("1 h 35 min", "5\nchanges on", "3 of 4", "4 h", "40 min")) {
            assertTrue(words.contains(part), words);
        }
    }

    @Test
    void hasATableBehindTheDrawingAndSavesItAsAPicture(FxRobot robot) throws Exception {
        remedies("ice", 6);
        robot.interact(() -> page.shown(null));
        List<Button> tools =
                robot
                        .from(robot.lookup("#chart-timeline").<Node>query())
                        .lookup(".round")
                        .queryAllAs(Button.class)
                        .stream()
                        .toList();
        robot.interact(tools.getFirst()::fire);
        TableView<?> table = robot.from(robot.lookup("#chart-timeline").<Node>query())
                .lookup(".figures")
                .queryTableView();
        assertEquals(6, table.getColumns().size());
        assertFalse(table.getItems().isEmpty());
        robot.interact(tools.getLast()::fire);
        assertEquals(List.of("Pain over time"), saved);
        assertTrue(Files.size(folder.resolve("chart.png")) > 1000);
    }

    @Test
    void readsEveryChartPointByPointWithTheArrowKeys(FxRobot robot) {
        remedies("ice", 6);
        robot.interact(() -> page.shown(null));
        for (String card : List.of("#chart-timeline", "#chart-calendar", "#chart-after")) {
            PointReader reader = robot.from(robot.lookup(card).<Node>query())
                    .lookup(".point-reader")
                    .query();
            String before = reader.getAccessibleText();
            assertTrue(before.contains("chart with"), before);
            if (card.equals("#chart-calendar")) {
                continue; // no scores on any day: nothing to read
            }
            robot.interact(reader::requestFocus);
            robot.type(KeyCode.END);
            String last = reader.getAccessibleText();
            robot.type(KeyCode.HOME);
            assertEquals(0, reader.at());
            String first = reader.getAccessibleText();
            assertTrue(card.equals("#chart-after") || !first.equals(last), first);
            assertTrue(words(robot, card).contains(first), words(robot, card));
            robot.type(KeyCode.RIGHT, KeyCode.LEFT);
            assertEquals(0, reader.at());
            assertFalse(first.isBlank());
        }
    }

    @Test
    void savesADrawingThatCanBeScaledWithoutItsButtonsAndForItsOwnerAlone(FxRobot robot) throws Exception {
        remedies("ice", 6);
        robot.interact(() -> page.shown(null));
        Path file = folder.resolve("chart.svg");
        Node card = robot.lookup("#chart-timeline").query();
        robot.interact(() -> save(card, "Pain & more", file));
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        assertEquals("svg", document.getDocumentElement().getTagName());
        assertEquals(
                "Pain & more", document.getElementsByTagName("title").item(0).getTextContent());
        assertTrue(document.getElementsByTagName("line").getLength() >= 6);
        assertTrue(document.getElementsByTagName("rect").getLength() >= 2);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < document.getElementsByTagName("text").getLength(); i++) {
            texts.add(document.getElementsByTagName("text").item(i).getTextContent());
        }
        assertTrue(texts.containsAll(List.of("Pain over time", "Remedies", "Breaks taken", "10")), texts.toString());
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void saysHowManyDaysThereAreAndHowManyItTakes(FxRobot robot) {
        remedies("ice", 1);
        robot.interact(() -> page.shown(null));
        String words = words(robot, "#chart-exposure");
        assertTrue(words.contains("So far around a first day: 0; other days: 0."), words);
        assertTrue(words.contains("compared here from 5 days of each kind"), words);
    }

    private void remedies(String id, int count) {
        Instant at = bench.now().wall().minus(Duration.ofDays(10));
        for (int i = 0; i < count; i++) {
            Instant when = at.plus(Duration.ofHours(5L * i));
            bench.journal()
                    .save(new JournalEntry.Remedy(
                            EntryIds.at(when, random),
                            when,
                            id,
                            Duration.ofMinutes(15),
                            null,
                            null,
                            new Nprs(6),
                            new Nprs(3),
                            null));
        }
    }

    private static String words(FxRobot robot, String where) {
        Node card = robot.lookup(where).query();
        return robot.from(card).lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }
}
