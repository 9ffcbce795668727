package app.nape.ui.practice;

import app.nape.care.plan.OutOfBounds;
import app.nape.care.plan.OwnExercise;
import app.nape.care.plan.Picture;
import app.nape.care.practice.Refusals;
import app.nape.exchange.GivenFile;
import app.nape.exchange.plan.PictureFile;
import app.nape.exchange.plan.PlanRefused;
import app.nape.exercise.Exercise;
import app.nape.ui.PageContext;
import app.nape.ui.control.Card;
import app.nape.ui.control.FieldProblem;
import app.nape.ui.control.FileChoice;
import app.nape.ui.control.IconButton;
import app.nape.ui.control.PageFrame;
import app.nape.ui.control.SaidLine;
import app.nape.ui.control.Switch;
import app.nape.ui.control.Words;
import app.nape.ui.control.Wrapping;
import app.nape.words.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** An exercise of the therapist's own: words, and the figure of another or a picture. A picture is painted anew, so that only what is seen goes with it. */
final class OwnExerciseView extends BorderPane {
    private static final String NO_FIGURE = "";

    private final PageContext context;
    private final Texts texts;
    private final TextField name = new TextField();
    private final TextArea steps = new TextArea();
    private final ComboBox<String> figure = new ComboBox<>();
    private final Switch mirror;
    private final TextField pictureWords = new TextField();
    private final SaidLine pictureSaid = new SaidLine("own-picture-said", "quiet", "small");
    private final SaidLine problem = new SaidLine("own-problem", "field-problem");
    private final List<String> taken;
    private byte @Nullable [] picture;

    /**
     * An empty form.
     *
     * @param taken ids of those that are there already
     * @param leave goes back
     * @param add takes the exercise
     */
    OwnExerciseView(
            PageContext context, List<String> taken, FileChoice files, Runnable leave, Consumer<OwnExercise> add) {
        this.context = context;
        this.texts = context.texts();
        this.taken = List.copyOf(taken);
        setId("practice-own-form");
        name.setId("own-name");
        steps.setId("own-steps");
        steps.setPrefRowCount(4);
        Wrapping.on(steps);
        new FieldProblem(name, "own-name-problem", texts.of("practice.own.name"));
        new FieldProblem(steps, "own-steps-problem", texts.of("practice.own.steps"));
        new FieldProblem(pictureWords, "own-words-problem", texts.of("practice.own.picture-words"));
        figure.setId("own-figure");
        figure.setAccessibleText(texts.of("practice.own.figure"));
        figure.getItems().add(NO_FIGURE);
        context.exercises().exercises().stream().map(Exercise::id).forEach(figure.getItems()::add);
        figure.setConverter(new Named());
        figure.setValue(NO_FIGURE);
        mirror = new Switch(texts.of("practice.own.mirror"), _ -> {});
        mirror.setId("own-mirror");
        pictureWords.setId("own-picture-words");
        Button choose = new Button(texts.of("practice.own.picture"));
        choose.setId("own-picture");
        choose.setOnAction(_ -> files.toRead(
                        this,
                        new FileChoice.Kind(
                                texts.of("practice.own.picture"), texts.of("practice.own.picture-kind"), "*"))
                .ifPresent(this::take));
        Button done = new Button(texts.of("practice.own.add"));
        done.setId("own-add");
        done.getStyleClass().add("accent");
        done.setOnAction(_ -> give(add));
        PageFrame page = new PageFrame(texts.of("practice.own.title"));
        Button back = IconButton.way(Feather.ARROW_LEFT, texts.of("practice.back"));
        back.setOnAction(_ -> leave.run());
        page.leadBackBy(back);
        page.setParts(
                new Card(
                        named("practice.own.name", name),
                        named("practice.own.steps", steps),
                        named("practice.own.figure", figure),
                        mirror,
                        choose,
                        pictureSaid,
                        named("practice.own.picture-words", pictureWords)),
                new VBox(8, problem, done));
        setCenter(page);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                leave.run();
                key.consume();
            }
        });
    }

    private final class Named extends StringConverter<String> {
        @Override
        public String toString(@Nullable String id) {
            return id == null
                    ? ""
                    : context.exercises()
                            .exercise(id)
                            .map(Exercise::name)
                            .orElseGet(() -> texts.of("practice.own.figure-none"));
        }

        @Override
        public String fromString(String words) {
            return words;
        }
    }

    // texts: practice.own.name practice.own.steps practice.own.figure practice.own.picture-words
    private VBox named(String key, Node field) {
        Label above = Words.of(texts.of(key), "small", "quiet");
        above.setLabelFor(field);
        return new VBox(2, above, field);
    }

    /** Looked at at once, so that what is no picture is said here. */
    private void take(Path file) {
        try {
            byte[] read = GivenFile.read(file, PictureFile.MOST_BYTES);
            Picture made = PictureFile.of(read, "–");
            picture = read;
            pictureSaid.say(texts.of("practice.own.picture-there", made.bytes().length / 1024));
            problem.say("");
        } catch (PlanRefused | GivenFile.Unfit unfit) {
            problem.say(texts.of("plan.no-picture"));
        }
    }

    private void give(Consumer<OwnExercise> add) {
        List<String> lines = steps.getText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (name.getText().isBlank() || lines.isEmpty()) {
            problem.say(texts.of("practice.own.needs"));
            (name.getText().isBlank() ? name : steps).requestFocus();
            return;
        }
        if (picture != null && pictureWords.getText().isBlank()) {
            problem.say(texts.of("practice.own.needs-words"));
            pictureWords.requestFocus();
            return;
        }
        try {
            Picture own = picture == null
                    ? null
                    : PictureFile.of(
                            Objects.requireNonNull(picture),
                            pictureWords.getText().strip());
            add.accept(new OwnExercise(
                    id(),
                    name.getText().strip(),
                    lines,
                    Objects.requireNonNullElse(figure.getValue(), NO_FIGURE),
                    mirror.isSelected(),
                    new ArrayList<>(),
                    own));
        } catch (OutOfBounds beyond) {
            problem.say(texts.of(Refusals.of(beyond)));
        }
    }

    private String id() {
        return IntStream.iterate(1, next -> next + 1)
                .mapToObj(number -> "own-" + number)
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow();
    }

    void takeFocus() {
        name.requestFocus();
    }
}
