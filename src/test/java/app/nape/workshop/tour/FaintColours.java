package app.nape.workshop.tour;

import app.nape.ui.theme.SheetRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.paint.Color;

/**
 * What is too faint in one of the four themes, gathered from stop to stop. Windows are marked and styled once, and their colours read
 * through {@link FourThemes}. Where a control is seen that dark sheets paint in another name than light ones do, the window wears the dark
 * themes instead. At one stop of each place it wears all four, to see that what is read is what is worn.
 */
final class FaintColours {
    private static final Set<String> WORN = Set.of(
            "today-quiet-day",
            "stretch-exercise",
            "player-running",
            "log-month",
            "insights",
            "programme-followed",
            "settings-breaks",
            "guide",
            "break",
            "practice-new");

    private final FourThemes themes = new FourThemes();
    private final Map<String, UnaryOperator<Color>> readings = new LinkedHashMap<>();
    private final Map<String, UnaryOperator<Color>> light = new LinkedHashMap<>();
    private final Set<String> otherwise = SheetRules.paintedOtherwiseInTheDark();
    private final Map<String, String> faint = new TreeMap<>();
    private final Set<String> misread = new TreeSet<>();

    /** On the FX thread. */
    FaintColours() {
        FourThemes.LOOKS.forEach(look -> readings.put(look.toString(), colour -> themes.in(look, colour)));
        light.putAll(readings);
        FourThemes.DARK.forEach(look -> light.remove(look.toString()));
    }

    /** The same stop in a window that is marked before it is styled. */
    TourStop marked(TourStop stop) {
        return new TourStop(stop.name(), stop.width(), stop.height(), stop.choices(), stop.past(), (window, agent) -> {
            themes.mark(window.scene());
            stop.doing().accept(window, agent);
            // What happened may have chosen other looks, or laid something else in the window's place.
            themes.mark(window.scene());
        });
    }

    /** Looks at the window of a marked stop. It may wear another theme afterwards. */
    void look(TourStop stop, TourWindow window) {
        boolean own = otherwise.stream().anyMatch(selector -> seen(window.scene(), selector));
        Painted read = Painted.on(window.scene(), own ? light : readings);
        keep(stop, read);
        if (own) {
            wear(stop, window, FourThemes.DARK);
        } else if (WORN.contains(stop.name())) {
            Set<String> worn = wear(stop, window, FourThemes.LOOKS);
            if (!worn.equals(new TreeSet<>(read.pairs()))) {
                misread.add(stop.name() + " wears " + worn + "\n    and reads as " + new TreeSet<>(read.pairs()));
            }
        }
    }

    private Set<String> wear(TourStop stop, TourWindow window, List<FourThemes.Look> looks) {
        Set<String> pairs = new TreeSet<>();
        for (FourThemes.Look look : looks) {
            window.choose(look::on);
            window.scene().getRoot().applyCss();
            Painted worn = Painted.on(window.scene(), Map.of(look.toString(), UnaryOperator.identity()));
            keep(stop, worn);
            pairs.addAll(worn.pairs());
        }
        return pairs;
    }

    private void keep(TourStop stop, Painted painted) {
        painted.faint().forEach((fault, text) -> faint.putIfAbsent(fault, text + "   on " + stop.name()));
    }

    private static boolean seen(Scene scene, String selector) {
        return scene.getRoot().lookupAll(selector).stream()
                .anyMatch(node -> node.getLayoutBounds().getWidth() > 0 && visible(node));
    }

    private static boolean visible(Node node) {
        Parent parent = node.getParent();
        return node.isVisible() && (parent == null || visible(parent));
    }

    /** The theme, the two colours and their contrast, and a place where they were seen. */
    Map<String, String> faint() {
        return faint;
    }

    /** Stops where a theme that is worn shows other pairs of colours than were read from the marks. */
    Set<String> misread() {
        return misread;
    }
}
