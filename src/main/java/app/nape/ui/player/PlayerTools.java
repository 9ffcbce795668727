package app.nape.ui.player;

import app.nape.settings.Settings;
import app.nape.ui.PageContext;
import app.nape.ui.control.FullScreen;
import app.nape.ui.control.IconButton;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The line above the figure: what is running, how much is left, and the small tools. Words are measured, never guessed: where the name of
 * the session does not fit whole it is left out, and where the tools do not fit either they become a menu.
 */
final class PlayerTools extends HBox {
    private static final double TITLE_GAP = 4;

    private final Texts texts;
    private final PlayerModel model;
    private final Label title = new Label();
    private final Label progress = new Label();
    private final Label tempo = new Label();
    private final Button voice;
    private final HBox row = new HBox(4);
    private final MenuButton menu = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL));
    private final List<MenuItem> items = new ArrayList<>();
    private final ChangeListener<Settings> follow = (_, _, now) -> heard(now);

    PlayerTools(PageContext context, PlayerModel model, Runnable turn) {
        super(8);
        this.texts = context.texts();
        this.model = model;
        setAlignment(Pos.CENTER_LEFT);
        title.setId("player-title");
        title.setText(model.title());
        title.getStyleClass().add("strong");
        progress.getStyleClass().add("quiet");
        progress.setMinWidth(Region.USE_PREF_SIZE);
        tempo.getStyleClass().add("quiet");
        tempo.setMinWidth(Region.USE_PREF_SIZE);
        HBox space = new HBox();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button slower = tool(Feather.MINUS, texts.of("player.slower"), model::slower);
        Button faster = tool(Feather.PLUS, texts.of("player.faster"), model::faster);
        Button turned = tool(Feather.ROTATE_CW, texts.of("player.turn"), turn);
        turned.setId("player-turn");
        Button mirror = tool(Feather.REPEAT, texts.of("player.mirror"), model::toggleMirror);
        voice = tool(Feather.VOLUME_X, texts.of("player.voice"), model::toggleVoice);
        Button full = tool(Feather.MAXIMIZE, texts.of("player.full-screen"), () -> FullScreen.toggle(this));
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getChildren().addAll(slower, tempo, faster, turned, mirror, voice, full);
        menu.getStyleClass().addAll("flat", "round");
        menu.setAccessibleText(texts.of("player.more"));
        menu.getItems().setAll(items);
        setMargin(title, new Insets(0, TITLE_GAP, 0, 0));
        getChildren().addAll(title, progress, space, row, menu);
        ObservableValue<Settings> settings = context.settings().settings();
        settings.addListener(new WeakChangeListener<>(follow));
        heard(settings.getValue());
    }

    void show() {
        model.scene().ifPresent(scene -> {
            long minutes = Math.ceilDiv(scene.remaining().toSeconds(), 60);
            progress.setText(texts.of("player.progress", scene.number(), scene.count(), minutes));
        });
        var state = model.stateProperty().get();
        tempo.setText(
                state == null ? "" : texts.of("player.tempo", state.tempo().percent() / 100.0));
    }

    /** Height of the window's usual text in pixels. */
    double em() {
        return title.getFont().getSize();
    }

    ObservableValue<Font> emProperty() {
        return title.fontProperty();
    }

    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    private void fit() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - 4 * getSpacing();
        double tools = progress.prefWidth(-1) + row.prefWidth(-1);
        boolean roomForTools = tools <= room;
        shown(title, tools + title.prefWidth(-1) + TITLE_GAP <= room);
        shown(row, roomForTools);
        shown(menu, !roomForTools);
    }

    private static void shown(Region part, boolean now) {
        part.setVisible(now);
        part.setManaged(now);
    }

    private void heard(Settings settings) {
        Feather icon = settings.sound().voice() ? Feather.VOLUME_2 : Feather.VOLUME_X;
        if (!(voice.getGraphic() instanceof FontIcon shown) || shown.getIconCode() != icon) {
            voice.setGraphic(new FontIcon(icon));
        }
        voice.setAccessibleText(texts.of(settings.sound().voice() ? "player.voice-is-on" : "player.voice-is-off"));
    }

    private Button tool(Feather icon, String words, Runnable action) {
        Button button = IconButton.of(icon, words);
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        MenuItem item = new MenuItem(words, new FontIcon(icon));
        item.setOnAction(_ -> action.run());
        items.add(item);
        return button;
    }
}
