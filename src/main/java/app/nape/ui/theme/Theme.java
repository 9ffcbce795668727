package app.nape.ui.theme;

import app.nape.settings.Settings;
import app.nape.words.Languages;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Dresses scenes in the person's colours and size of text, and keeps them so when either changes. */
public final class Theme {
    private static final double LEAST_FONT_PIXELS = 14;
    private static final String LIGHT_CONTROLS = new PrimerLight().getUserAgentStylesheet();
    private static final String DARK_CONTROLS = new PrimerDark().getUserAgentStylesheet();

    private final ObservableValue<Settings> settings;
    private final ObservableValue<ColorScheme> system;
    private final ObservableValue<Boolean> contrast;
    private NodeOrientation runs = NodeOrientation.LEFT_TO_RIGHT;

    /** Follows the person's choices and, where they leave it to the system, the system's colour scheme; without high contrast. */
    public Theme(ObservableValue<Settings> settings, ObservableValue<ColorScheme> system) {
        this(settings, system, new ReadOnlyObjectWrapper<>(Boolean.FALSE));
    }

    /**
     * Follows the person's choices and, where they leave it to the system, the system's colour scheme.
     *
     * @param contrast whether the system asks for high contrast
     */
    public Theme(
            ObservableValue<Settings> settings,
            ObservableValue<ColorScheme> system,
            ObservableValue<Boolean> contrast) {
        this.settings = settings;
        this.system = system;
        this.contrast = contrast;
        wearControls();
    }

    /** Scenes that are dressed from now on run as this language is written: from the right for Arabic or Hebrew. */
    public void runAs(Locale language) {
        runs = Languages.rightToLeft(language) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }

    /**
     * A scene in these colours with something in it. Colours first: what is in a scene already would be styled once for each sheet that
     * comes to it.
     */
    public Scene scene(Parent root, double width, double height) {
        Scene scene = new Scene(new Group(), width, height);
        dress(scene);
        root.setStyle(Objects.requireNonNull(scene.getRoot()).getStyle());
        scene.setRoot(root);
        return scene;
    }

    /** Puts colours and text size on a scene, now and after every change; it shows where the keyboard is. */
    public void dress(Scene scene) {
        settings.addListener((_, _, _) -> apply(scene));
        system.addListener((_, _, _) -> apply(scene));
        contrast.addListener((_, _, _) -> apply(scene));
        apply(scene);
        scene.setNodeOrientation(runs);
        FocusShown.install(scene);
    }

    /** Whether dark colours are in force. */
    public boolean dark() {
        return switch (settings.getValue().looks().appearance()) {
            case DARK -> true;
            case LIGHT -> false;
            case SYSTEM -> system.getValue() == ColorScheme.DARK;
        };
    }

    private boolean moreContrast() {
        return switch (settings.getValue().looks().contrast()) {
            case MORE -> true;
            case NORMAL -> false;
            case SYSTEM -> contrast.getValue();
        };
    }

    private void apply(Scene scene) {
        boolean dark = dark();
        wearControls();
        double pixels = Math.max(LEAST_FONT_PIXELS, Font.getDefault().getSize())
                * settings.getValue().looks().textPercent()
                / 100;
        List<String> sheets = sheets(dark, pixels);
        if (!sheets.equals(scene.getStylesheets())) {
            scene.getStylesheets().setAll(sheets);
        }
        scene.getRoot().setStyle("-fx-font-size: " + pixels + "px;" + OwnFont.style());
    }

    private List<String> sheets(boolean dark, double pixels) {
        List<String> sheets = new ArrayList<>(List.of(sheet("nape.css")));
        if (dark) {
            sheets.add(sheet("nape-dark.css"));
        }
        if (moreContrast()) {
            sheets.add(sheet(dark ? "nape-contrast-dark.css" : "nape-contrast.css"));
        }
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            sheets.add(sheet("nape-opaque.css"));
        }
        sheets.add(iconSizes(pixels));
        return sheets;
    }

    /** For the whole program and before the first control: JavaFX would otherwise read its own looks, for nothing. */
    private void wearControls() {
        String controls = dark() ? DARK_CONTROLS : LIGHT_CONTROLS;
        if (!controls.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(controls);
        }
    }

    /** An icon is a text whose own font is its size, so a size in em would grow with every pass of the styles. */
    private static String iconSizes(double em) {
        return "data:text/css," + ".ikonli-font-icon{-fx-icon-size:" + Math.round(em * 1.25) + "px;}"
                + ".empty%20.ikonli-font-icon{-fx-icon-size:" + Math.round(em * 2.4) + "px;}";
    }

    private static String sheet(String name) {
        URL found = Theme.class.getResource("/app/nape/ui/theme/" + name);
        return Objects.requireNonNull(found, name).toExternalForm();
    }
}
