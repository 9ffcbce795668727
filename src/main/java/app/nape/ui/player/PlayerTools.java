package app.nape.ui.player;

import app.nape.settings.Settings;
import app.nape.ui.PageContext;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line above the figure: what is running, how much is left, and the small tools. */
final class PlayerTools extends HBox {
    private final PageContext context;
    private final PlayerModel model;
    private final Label progress = new Label();
    private final Label tempo = new Label();
    private final Button voice;

    PlayerTools(PageContext context, PlayerModel model) {
        super(4);
        this.context = context;
        this.model = model;
        setAlignment(Pos.CENTER_LEFT);
        Label title = new Label(model.title());
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        progress.getStyleClass().add("quiet");
        progress.setMinWidth(0);
        tempo.getStyleClass().add("quiet");
        tempo.setMinWidth(Region.USE_PREF_SIZE);
        HBox space = new HBox();
        HBox.setHgrow(space, Priority.ALWAYS);
        setMargin(progress, new javafx.geometry.Insets(0, 0, 0, 8));
        voice = tool(Feather.VOLUME_X, "player.voice", model::toggleVoice);
        getChildren()
                .addAll(
                        title,
                        progress,
                        space,
                        tool(Feather.MINUS, "player.slower", model::slower),
                        tempo,
                        tool(Feather.PLUS, "player.faster", model::faster),
                        tool(Feather.REPEAT, "player.mirror", model::toggleMirror),
                        voice,
                        tool(Feather.MAXIMIZE, "player.full-screen", () -> PlayerKeys.fullScreen(this)));
        ObservableValue<Settings> settings = context.settings().settings();
        settings.addListener(new javafx.beans.value.WeakChangeListener<>(follow));
        follow.changed(settings, settings.getValue(), settings.getValue());
    }

    private final javafx.beans.value.ChangeListener<Settings> follow = (_, _, now) -> heard(now);

    void show() {
        model.scene().ifPresent(scene -> {
            long minutes = Math.ceilDiv(scene.remaining().toSeconds(), 60);
            progress.setText(context.texts().of("player.progress", scene.number(), scene.count(), minutes));
        });
        var state = model.stateProperty().get();
        tempo.setText(
                state == null
                        ? ""
                        : context.texts().of("player.tempo", state.tempo().percent() / 100.0));
    }

    private void heard(Settings settings) {
        voice.setGraphic(new FontIcon(settings.voice() ? Feather.VOLUME_2 : Feather.VOLUME_X));
        voice.setAccessibleText(context.texts().of(settings.voice() ? "player.voice-is-on" : "player.voice-is-off"));
    }

    private Button tool(Feather icon, String key, Runnable action) {
        String words = context.texts().of(key);
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "round");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
