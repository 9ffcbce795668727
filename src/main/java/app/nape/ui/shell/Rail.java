package app.nape.ui.shell;

import app.nape.code.Worded;
import app.nape.ui.Command;
import app.nape.ui.Place;
import app.nape.ui.control.Hint;
import app.nape.words.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The places at the left and, at the foot, a quiet way to what is good to know and the way to help. Shows icons only while {@link #narrow} is set. */
final class Rail extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);
    private final BooleanProperty narrow = new SimpleBooleanProperty(this, "narrow");

    Rail(Texts texts, ShellCommands commands, Consumer<Place> go) {
        getStyleClass().add("rail");
        setAlignment(Pos.TOP_LEFT);
        setFillWidth(true);
        Label name = new Label(texts.of("shell.name"));
        name.getStyleClass().add("wordmark");
        name.managedProperty().bind(narrow.not());
        name.visibleProperty().bind(narrow.not());
        getChildren().add(name);
        for (Place place : Place.values()) {
            getChildren().add(button(texts, place, commands.to(place), go));
        }
        commands.practice().subscribe(this::showPractice);
        Region gap = new Region();
        setVgrow(gap, Priority.ALWAYS);
        Button goodToKnow = new Button(texts.of("shell.good-to-know"), new FontIcon(Feather.BOOK_OPEN));
        goodToKnow.getStyleClass().addAll("flat", "good-to-know");
        goodToKnow.setId("good-to-know");
        Command guide = commands.get("guide");
        goodToKnow.setOnAction(_ -> guide.run());
        fit(goodToKnow, guide.hint(texts, texts.of("shell.good-to-know-hint")));
        Button getHelp = new Button(texts.of("shell.get-help"), new FontIcon(Feather.LIFE_BUOY));
        getHelp.getStyleClass().addAll("danger", "help");
        getHelp.setId("get-help");
        Command help = commands.get("help");
        getHelp.setOnAction(_ -> help.run());
        fit(getHelp, help.hint(texts, texts.of("shell.get-help-hint")));
        getHelp.setMinWidth(USE_PREF_SIZE); // the rail is as wide as it takes: these words are never cut
        getChildren().addAll(gap, goodToKnow, getHelp);
        narrow.addListener((_, _, now) -> setNarrowStyle(now));
    }

    /** Whether only icons are shown. */
    BooleanProperty narrow() {
        return narrow;
    }

    /** Whether the place of programmes for others is there. */
    private void showPractice(boolean on) {
        ToggleButton button = Objects.requireNonNull(buttons.get(Place.PRACTICE));
        button.setVisible(on);
        button.setManaged(on);
    }

    /** Marks a place as the one that is shown; none for null. */
    void mark(@org.jspecify.annotations.Nullable Place shown) {
        buttons.forEach((place, button) -> {
            button.setSelected(place == shown);
            button.pseudoClassStateChanged(SELECTED, place == shown);
        });
    }

    private ToggleButton button(Texts texts, Place place, Command command, Consumer<Place> go) {
        String word = texts.of("shell.place." + Worded.wordOf(place));
        ToggleButton button = new PlaceButton(word, new FontIcon(icon(place)));
        button.getStyleClass().add("place");
        button.setId("place-" + Worded.wordOf(place));
        button.setOnAction(_ -> go.accept(place));
        fit(button, command.hint(texts, word));
        buttons.put(place, button);
        return button;
    }

    private void fit(ButtonBase button, String hint) {
        button.setAccessibleText(button.getText());
        button.setMaxWidth(Double.MAX_VALUE);
        button.contentDisplayProperty()
                .bind(Bindings.when(narrow).then(ContentDisplay.GRAPHIC_ONLY).otherwise(ContentDisplay.LEFT));
        Hint.on(button, hint);
    }

    private void setNarrowStyle(boolean now) {
        getStyleClass().remove("narrow");
        if (now) {
            getStyleClass().add("narrow");
        }
    }

    private static Feather icon(Place place) {
        return switch (place) {
            case TODAY -> Feather.SUN;
            case STRETCH -> Feather.PLAY_CIRCLE;
            case LOG -> Feather.EDIT_3;
            case INSIGHTS -> Feather.BAR_CHART_2;
            case PROGRAMME -> Feather.CLIPBOARD;
            case SETTINGS -> Feather.SLIDERS;
            case PRACTICE -> Feather.FILE_PLUS;
        };
    }
}
