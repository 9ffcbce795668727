package app.nape.ui.settings;

import app.nape.ui.PageContext;
import app.nape.ui.control.AppliesBox;
import app.nape.ui.control.AtLogin;
import app.nape.ui.control.RegionField;
import app.nape.ui.control.Switch;
import app.nape.ui.control.TwoColumns;
import app.nape.ui.control.Words;
import app.nape.ui.figure.PosePicture;
import app.nape.ui.settings.schedule.ScheduleParts;
import app.nape.words.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What stands on each page of the first start: what Nape is; when it reminds; what to leave out and where one lives; how it looks and sounds. */
final class WelcomePages {
    private static final double PICTURE_WIDTH = 320;
    private static final double PICTURE_HEIGHT = 420;
    private static final double BETWEEN = 20;
    /** So much room the words want beside a picture, in heights of text. */
    private static final double WORDS_EMS = 21;
    /** A page's title is so many times as large as its text. */
    private static final double TITLE = 1.85;

    private final PageContext context;
    private final Texts texts;
    private final Runnable leave;

    /** {@code leave} closes the pages, for whoever wants to be elsewhere at once. */
    WelcomePages(PageContext context, Runnable leave) {
        this.context = context;
        this.texts = context.texts();
        this.leave = leave;
    }

    /** How many there are. */
    int count() {
        return 4;
    }

    /** Whether this page has two columns where there is room. */
    boolean wide(int number) {
        return number == 1;
    }

    /** The page with this number, from 0. */
    Node page(int number) {
        return switch (number) {
            case 0 -> what();
            case 1 -> hours();
            case 2 -> you();
            default -> looks();
        };
    }

    private Node what() {
        return beside(
                "basic-neck-stretch",
                Words.of(texts.of("settings.welcome-what"), "page-title"),
                Words.of(texts.of("settings.welcome-is"), "lead"),
                Words.of(texts.of("settings.welcome-is-not"), "lead"),
                Words.of(texts.of("settings.welcome-private"), "lead"),
                Words.of(texts.of("settings.welcome-help"), "lead"),
                Words.of(texts.of("settings.welcome-trouble"), "strong"),
                now());
    }

    /** For who has come because it hurts. */
    private FlowPane now() {
        Button log = new Button(texts.of("settings.welcome-log"));
        log.setId("welcome-log-pain");
        log.setOnAction(_ -> {
            leave.run();
            context.navigator().logPain();
        });
        Button help = new Button(texts.of("settings.welcome-flags"));
        help.setId("welcome-flags");
        help.getStyleClass().add("danger");
        help.setOnAction(_ -> {
            leave.run();
            context.navigator().showRedFlags();
        });
        return new FlowPane(8, 8, log, help);
    }

    private VBox hours() {
        HoursEditor hours = new HoursEditor(
                context,
                changed -> context.settings()
                        .change(now -> now.withSchedule(now.schedule().withHours(changed))));
        hours.show(context.settings().settings().get().schedule().hours());
        VBox choices = new VBox(
                14,
                Words.of(texts.of("settings.hours"), "strong"),
                hours,
                new AtLogin(context),
                Words.of(texts.of("settings.schedule"), "strong"),
                new StyleChoice(context));
        VBox day = new VBox(
                14, Words.of(texts.of("settings.welcome-day"), "strong"), new ScheduleParts(context).workday());
        return new VBox(
                14,
                Words.of(texts.of("settings.welcome-hours"), "page-title"),
                Words.quiet(texts.of("settings.welcome-later")),
                new TwoColumns().show(List.of(choices, day)));
    }

    private Node you() {
        return beside(
                "self-hug",
                Words.of(texts.of("settings.welcome-you"), "page-title"),
                Words.of(texts.of("stretch.applies-why"), "lead"),
                AppliesBox.folded(context),
                Words.of(texts.of("settings.welcome-region"), "strong"),
                new RegionField(context));
    }

    private Node looks() {
        AppearanceSection.Settled settled = AppearanceSection.Settled.of(context.settings());
        Switch voice = new Switch(
                texts.of("settings.voice-words"),
                on -> context.settings().change(now -> now.withSound(it -> it.withVoice(on))));
        voice.setId("welcome-voice");
        settled.follow(now -> voice.setSelected(now.sound().voice()));
        return beside(
                "chin-tuck-seated",
                Words.of(texts.of("settings.welcome-looks"), "page-title"),
                Words.of(texts.of("settings.appearance"), "strong"),
                AppearanceSection.look(texts, context.settings(), settled),
                Words.of(texts.of("settings.text-size"), "strong"),
                AppearanceSection.size(texts, context.settings(), settled),
                Words.of(texts.of("settings.voice"), "strong"),
                voice,
                Words.quiet(texts.of("settings.voice-hint")));
    }

    /** A title and what stands beneath it, beside a picture. */
    private HBox beside(String exercise, Label title, Node... lines) {
        VBox words = new VBox(14, title);
        words.getChildren().addAll(lines);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(BETWEEN, words);
        row.setAlignment(Pos.TOP_LEFT);
        context.exercises().exercise(exercise).ifPresent(shown -> {
            PosePicture picture = new PosePicture(context, shown, PICTURE_WIDTH, PICTURE_HEIGHT);
            // Where there is little room the words have it.
            BooleanBinding room = Bindings.createBooleanBinding(
                    () -> row.getWidth() - PICTURE_WIDTH - BETWEEN
                            >= WORDS_EMS * title.getFont().getSize() / TITLE,
                    row.widthProperty(),
                    title.fontProperty());
            List.of(picture.visibleProperty(), picture.managedProperty()).forEach(each -> each.bind(room));
            row.getChildren().add(picture);
        });
        return row;
    }
}
