package app.nape.workshop.tour;

import app.nape.breaks.SchedulePresets;
import app.nape.settings.Appearance;
import app.nape.settings.Contrast;
import app.nape.settings.Settings;
import app.nape.ui.theme.SheetRules;
import app.nape.ui.theme.Theme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * The colours of all four themes on a window that is styled once. The sheets of themes give names their colours and do nothing else, which
 * ThemeSheetsTest holds; so each name is given a mark instead, a colour that nobody uses, and what is painted in a mark is read as what
 * its names mean in each theme. A colour that is no mark is the same in all four: it stands in a sheet or in the code.
 */
final class FourThemes {
    /** One of the four. */
    record Look(Appearance appearance, Contrast contrast) {
        Settings on(Settings now) {
            return now.withLooks(it -> it.withAppearance(appearance).withContrast(contrast));
        }

        @Override
        public String toString() {
            return appearance + " " + contrast;
        }
    }

    static final List<Look> LOOKS = Stream.of(Appearance.DARK, Appearance.LIGHT)
            .flatMap(shade -> Stream.of(Contrast.MORE, Contrast.NORMAL).map(contrast -> new Look(shade, contrast)))
            .toList();

    /** Those on which dark sheets of controls lie. */
    static final List<Look> DARK =
            LOOKS.stream().filter(look -> look.appearance() == Appearance.DARK).toList();

    private final Map<Color, Map<Look, Color>> meanings = new LinkedHashMap<>();
    private final String marks;

    /** Asks each theme for the colours of all names; on the FX thread. */
    FourThemes() {
        Map<String, Map<Look, Color>> named = new TreeMap<>();
        List<String> names = SheetRules.namesOfColours();
        LOOKS.forEach(look -> colours(look, names)
                .forEach((name, colour) ->
                        named.computeIfAbsent(name, _ -> new LinkedHashMap<>()).put(look, colour)));
        Map<Map<Look, Color>, String> given = new LinkedHashMap<>();
        StringBuilder style = new StringBuilder();
        named.forEach((name, colours) -> {
            if (colours.values().stream().distinct().count() > 1) {
                String mark = given.computeIfAbsent(colours, _ -> String.format(Locale.ROOT, "#01%04x", given.size()));
                meanings.put(Color.web(mark), colours);
                style.append(name).append(':').append(mark).append(';');
            }
        });
        marks = style.toString();
    }

    private static Map<String, Color> colours(Look look, List<String> names) {
        Settings settings = look.on(Settings.defaults(SchedulePresets.standard()));
        Theme theme = new Theme(
                new ReadOnlyObjectWrapper<>(settings).getReadOnlyProperty(),
                new ReadOnlyObjectWrapper<>(ColorScheme.LIGHT).getReadOnlyProperty());
        Map<String, Region> patches = new LinkedHashMap<>();
        names.forEach(name -> {
            Region patch = new Region();
            patch.setStyle("-fx-background-color:" + name);
            patches.put(name, patch);
        });
        Scene scene = theme.scene(new Group(new ArrayList<Node>(patches.values())), 100, 100);
        scene.getRoot().applyCss();
        Map<String, Color> found = new LinkedHashMap<>();
        patches.forEach((name, patch) -> found.put(name, (Color) Objects.requireNonNull(patch.getBackground(), name)
                .getFills()
                .getFirst()
                .getFill()));
        return found;
    }

    /** Gives all names their marks, until the window's looks are chosen anew. It costs least before the window is styled. */
    void mark(Scene scene) {
        String style = scene.getRoot().getStyle();
        if (!style.endsWith(marks)) {
            scene.getRoot().setStyle(style + marks);
        }
    }

    /** What this colour, found on a marked window, is in one of the themes. */
    Color in(Look look, Color painted) {
        Map<Look, Color> meant = meanings.get(painted);
        return meant == null ? painted : Objects.requireNonNull(meant.get(look));
    }
}
