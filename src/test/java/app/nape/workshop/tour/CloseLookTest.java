package app.nape.workshop.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.NothingCopied;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a picky eye sees, measured: marks beside their words, things that begin at one edge, and no word that is broken in two. */
@ExtendWith(NothingCopied.class)
class CloseLookTest {
    private static final double LITTLE = 2;

    /** The window at a stop of the tour in this size, laid out; what is asked of it is asked on the FX thread. */
    static void at(String name, int width, int height, int percent, Consumer<Scene> asked) {
        at(name, List.of(width), height, percent, (_, scene) -> asked.accept(scene));
    }

    /** The same of a window that is made in the first of these widths, and then drawn wider or narrower. */
    static void at(String name, List<Integer> widths, int height, int percent, BiConsumer<Integer, Scene> asked) {
        List<AssertionError> failed = new ArrayList<>();
        HeadlessToolkit.<Boolean>perform(over -> {
            TourStop stop = TourStops.all().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            TourStop sized = new TourStop(name, widths.getFirst(), height, stop.choices(), stop.past(), stop.doing());
            TourWindow window = StepByStep.window(sized, StepByStep.ENGLISH, percent);
            Iterator<Integer> rest = widths.iterator();
            inTurn(rest.next(), rest, window, over, width -> {
                try {
                    asked.accept(width, window.scene());
                } catch (AssertionError wrong) {
                    failed.add(wrong);
                }
            });
        });
        failed.forEach(wrong -> {
            throw wrong;
        });
    }

    private static void inTurn(
            int width,
            Iterator<Integer> rest,
            TourWindow window,
            CompletableFuture<Boolean> over,
            Consumer<Integer> asked) {
        later(3, window, over, () -> {
            asked.accept(width);
            if (rest.hasNext()) {
                int next = rest.next();
                Parent root = window.scene().getRoot();
                root.resize(next, root.getLayoutBounds().getHeight());
                inTurn(next, rest, window, over, asked);
            } else {
                StepByStep.letGo(window);
                over.complete(true);
            }
        });
    }

    /** What is put off until the layout is done comes first. */
    private static void later(int times, TourWindow window, CompletableFuture<Boolean> over, Runnable then) {
        HeadlessToolkit.guard(over, () -> {
            StepByStep.settle(window);
            if (times == 0) {
                then.run();
            } else {
                Platform.runLater(() -> later(times - 1, window, over, then));
            }
        });
    }

    static Bounds in(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    static <T extends Node> List<T> all(Scene scene, String selector, Class<T> kind) {
        return scene.getRoot().lookupAll(selector).stream()
                .filter(CloseLookTest::seen)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static boolean seen(Node node) {
        return Stream.<Node>iterate(node, up -> up != null, Node::getParent).allMatch(Node::isVisible);
    }

    static Node one(Scene scene, String selector) {
        return all(scene, selector, Node.class).getFirst();
    }

    static Text words(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void setsATickBesideTheFieldsOfItsLineAndTheSecondFieldsOfAReminderUnderEachOther(int percent) {
        at("settings-breaks-changing", 1180, 2700, percent, scene -> {
            Node tick = all(scene, ".rule-editor .check-box", Node.class).getFirst();
            String rule = tick.getId().replace("skippable-", "");
            assertEquals(in(one(scene, "#skips-" + rule)).getCenterY(), in(tick).getCenterY(), LITTLE);
            assertEquals(
                    in(one(scene, "#postponement-rest-break")).getMinX(),
                    in(one(scene, "#skips-rest-break")).getMinX(),
                    0.5);
        });
        at(
                "practice-save",
                1180,
                780,
                percent,
                scene -> assertEquals(
                        in(one(scene, "#practice-review-at")).getCenterY(),
                        in(one(scene, "#practice-review-none")).getCenterY(),
                        LITTLE));
    }

    @Test
    void writesLeftAndRightOnTheMapAsLargeAsSmallTextAndClearOfTheRest() {
        at("log-new-entry-narrow-large", 720, 560, 200, scene -> {
            Bounds tab = in(all(scene, ".body-word", Text.class).getFirst());
            List<Text> letters = all(scene, ".body-side", Text.class);
            assertTrue(letters.size() >= 4);
            for (Text letter : letters) {
                Bounds box = in(letter);
                assertTrue(box.getHeight() >= 24, () -> "only " + box.getHeight() + " pixels");
                assertFalse(box.intersects(tab), letter.getText());
            }
        });
    }

    @Test
    void givesAToastWithoutAButtonAsMuchRoomOnEitherSide() {
        for (int percent : new int[] {100, 200}) {
            at("stretch-routine", 1180, 780, percent, scene -> {
                Bounds toast = in(one(scene, ".toast"));
                Bounds words = in(one(scene, "#toast-sentence"));
                assertEquals(words.getMinX() - toast.getMinX(), toast.getMaxX() - words.getMaxX(), LITTLE);
                assertEquals(words.getMinY() - toast.getMinY(), toast.getMaxY() - words.getMaxY(), LITTLE);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"welcome-1", "welcome-2", "welcome-3", "welcome-4"})
    void fillsEachPageOfTheWelcome(String page) {
        at(page, 1180, 780, 100, scene -> {
            ScrollPane pane =
                    all(scene, "#welcome .scroll-pane", ScrollPane.class).getFirst();
            assertTrue(bars(pane).isEmpty(), "it scrolls");
            Region all = (Region) pane.getContent();
            double empty = pane.getViewportBounds().getHeight() - all.prefHeight(all.getWidth());
            assertTrue(empty < 80, () -> Math.round(empty) + " pixels are empty");
        });
    }

    private static List<ScrollBar> bars(ScrollPane pane) {
        return pane.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar ->
                        pane.equals(bar.getParent()) && bar.isVisible() && bar.getWidth() > 1 && bar.getHeight() > 1)
                .toList();
    }

    @Test
    void hasNoScrollBarForNothingButALowerMargin() {
        for (String name : List.of("log-new-entry", "log-month", "stretch-routine")) {
            at(
                    name,
                    1180,
                    780,
                    100,
                    scene -> all(scene, ".scroll-pane", ScrollPane.class)
                            .forEach(pane -> assertTrue(
                                    bars(pane).isEmpty() || over(pane) > 12,
                                    () -> name + " scrolls by " + over(pane) + " pixels")));
        }
    }

    private static double over(ScrollPane pane) {
        return pane.getContent().getLayoutBounds().getHeight()
                - pane.getViewportBounds().getHeight();
    }

    @ParameterizedTest
    @CsvSource({"settings-machine, This computer", "settings-privacy, Passphrase", "settings-data, Erase everything"})
    void goesToTheSettingThatAStopIsNamedAfter(String stop, String setting) {
        at(stop, 1180, 780, 100, scene -> {
            Bounds title = in(all(scene, ".label", Labeled.class).stream()
                    .filter(label -> setting.equals(label.getText()))
                    .filter(label -> !label.getStyleClass().contains("section-name"))
                    .findFirst()
                    .orElseThrow());
            assertTrue(title.getMinY() >= 0 && title.getMaxY() <= 780, title::toString);
        });
    }

    @Test
    void leavesTheListOfSignsRoomUnderItsAdvice() {
        at("redflags-ticked", 1180, 780, 200, scene -> {
            ScrollPane list = (ScrollPane) one(scene, "#red-flag-list");
            assertTrue(
                    list.getViewportBounds().getHeight() > 6 * 28,
                    () -> String.format(
                            Locale.ROOT, "%.0f pixels", list.getViewportBounds().getHeight()));
        });
    }

    @Test
    void beginsAScaleWhereItsWordsBegin() {
        at("today-open-episode", 1180, 780, 100, scene -> {
            Node first = one(scene, ".nprs-cell");
            Labeled least = all(scene, ".nprs-strip .small", Labeled.class).getFirst();
            // A cell is drawn four pixels within its edges.
            assertEquals(in(words(least)).getMinX(), in(first).getMinX() + 4, LITTLE);
        });
    }
}
