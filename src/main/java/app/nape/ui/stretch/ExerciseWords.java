package app.nape.ui.stretch;

import app.nape.content.DoseSentences;
import app.nape.content.ExerciseSource;
import app.nape.content.LimitSentences;
import app.nape.exercise.Category;
import app.nape.exercise.Dose;
import app.nape.exercise.Exercise;
import app.nape.ui.PageContext;
import app.nape.ui.control.SourceLine;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import app.nape.words.Unparted;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is written about an exercise: how it goes, how much, what to mind, where it comes from and how far it was reviewed. */
final class ExerciseWords extends VBox {
    private final PageContext context;
    private final Texts texts;
    private final Exercise exercise;

    ExerciseWords(PageContext context, Exercise exercise) {
        super(20);
        this.context = context;
        this.texts = context.texts();
        this.exercise = exercise;
        getChildren().addAll(steps(), dose(), mind(), sources());
    }

    private VBox steps() {
        VBox lines = section("stretch.steps");
        int number = 1;
        for (String step : exercise.steps()) {
            lines.getChildren().add(line(new Label(Integer.toString(number)), step));
            number++;
        }
        return lines;
    }

    private VBox dose() {
        Dose dose = exercise.dose();
        VBox lines = section("stretch.dose");
        lines.getChildren()
                .addAll(Words.plain(DoseSentences.amount(texts, dose)), Words.quiet(DoseSentences.daily(texts, dose)));
        boolean older =
                context.settings().settings().get().stretching().ticked().contains("over_65");
        if (older && exercise.category() == Category.STRETCH) {
            lines.getChildren().add(Words.plain(texts.of("stretch.dose-over-65")));
        }
        DoseSentences.origin(texts, dose).forEach(each -> lines.getChildren().add(Words.quiet(each)));
        return lines;
    }

    private VBox mind() {
        VBox lines = section("stretch.mind");
        for (String limit : LimitSentences.of(texts, exercise)) {
            lines.getChildren().add(line(icon(Feather.INFO), limit));
        }
        for (String caution : context.exercises().cautionsOf(exercise)) {
            lines.getChildren().add(line(icon(Feather.ALERT_CIRCLE), caution));
        }
        return lines;
    }

    private VBox sources() {
        VBox lines = section("stretch.sources");
        lines.getChildren().add(Words.plain(texts.of("stretch.review")));
        for (ExerciseSource source : context.exercises().sourcesOf(exercise)) {
            String url = source.url();
            lines.getChildren()
                    .add(new VBox(
                            Words.plain(Unparted.of(source.title())),
                            url == null ? new VBox() : SourceLine.of(texts, url, "quiet", "small")));
        }
        return lines;
    }

    private VBox section(String key) {
        return new VBox(8, Words.of(texts.of(key), "section-title"));
    }

    private static FontIcon icon(Feather icon) {
        return new FontIcon(icon);
    }

    private static HBox line(Node mark, String words) {
        mark.getStyleClass().add("quiet");
        HBox before = new HBox(mark);
        before.setStyle("-fx-min-width: 2em;");
        Label text = Words.plain(words);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(before, text);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }
}
