package app.nape.ui.stretch.own;

import app.nape.content.RoutineSentences;
import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.exercise.RoutineBounds;
import app.nape.exercise.RoutineItem;
import app.nape.exercise.RoutineProblem;
import app.nape.ui.Command;
import app.nape.ui.PageContext;
import app.nape.ui.control.Card;
import app.nape.ui.control.Form;
import app.nape.ui.control.PageFoot;
import app.nape.ui.control.PageFrame;
import app.nape.ui.control.TwoColumns;
import app.nape.ui.control.Within;
import app.nape.ui.control.Words;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where a routine is built: at the left what it consists of, at the right what may be added, and the figure showing either. */
public final class RoutineEditor extends BorderPane {
    /** So much room the names of exercises want beside the figure, in heights of text. */
    private static final double WORDS_EMS = 15;

    private final PageContext context;
    private final Texts texts;
    private final RoutineDraft draft;
    private final Consumer<Routine> keep;
    private final LookedAt figure;
    private final Label length = Words.of("", "strong");
    private final StringProperty missing = new SimpleStringProperty("");
    private final RoutineNames names;
    private final RoutineSentences sentences;
    private final PageFrame frame;

    /**
     * Begins as a routine is now.
     *
     * @param keep takes the routine once it may be kept
     * @param leave goes back without keeping; told what was changed, or null when nothing was
     */
    public RoutineEditor(
            PageContext context, Routine first, Consumer<Routine> keep, Consumer<@Nullable Routine> leave) {
        this.context = context;
        this.texts = context.texts();
        this.keep = keep;
        this.draft = new RoutineDraft(context.exercises(), first);
        figure = new LookedAt(context);
        names = new RoutineNames(texts, draft);
        sentences = new RoutineSentences(
                texts,
                context.exercises().exercises().stream().collect(Collectors.toMap(Exercise::id, Exercise::name)));
        ItemList items = new ItemList(texts, draft, context.navigator(), figure::show);
        Card what = new Card(names, length, items, Words.of(texts.of("routines.keys"), "quiet", "small"));
        ExercisePicker picker = new ExercisePicker(context, figure::show, this::add);
        HBox.setHgrow(picker, Priority.ALWAYS);
        Card add = Card.titled(texts.of("routines.add-title"), new HBox(12, picker, besides(picker)));
        frame = new PageFrame(texts.of(first.name().isEmpty() ? "routines.new" : "routines.change"));
        frame.setParts(new TwoColumns().show(List.of(what, add)));
        setCenter(frame);
        setBottom(foot(leave));
        setId("routine-editor");
        draft.items().addListener((ListChangeListener<RoutineItem>) _ -> show());
        draft.nameProperty().addListener((_, _, _) -> show());
        draft.goalProperty().addListener((_, _, _) -> show());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                leave.accept(draft.changed() ? draft.routine() : null);
            } else if (key.getCode() == KeyCode.S && key.isShortcutDown()) {
                key.consume();
                save();
            }
        });
        if (!draft.items().isEmpty()) {
            figure.show(draft.exercise(0));
        }
        show();
    }

    /** The figure, where the list keeps room for its words beside it. */
    private Node besides(Region list) {
        StackPane room = new StackPane(figure.figure());
        room.setAlignment(Pos.TOP_CENTER);
        room.setMinWidth(Region.USE_PREF_SIZE);
        BooleanBinding wide = Bindings.createBooleanBinding(
                () -> room.getParent() instanceof Region row
                        && row.getWidth() - room.prefWidth(-1)
                                >= WORDS_EMS * length.getFont().getSize(),
                list.widthProperty(),
                length.fontProperty());
        room.visibleProperty().bind(wide);
        room.managedProperty().bind(wide);
        return room;
    }

    /** Its keys, for a list of all. */
    public static List<Command> keys(Texts texts) {
        return List.of(Command.of(texts, "routine-save", () -> {}, "Shortcut+S"));
    }

    /** Puts the keyboard on the name. */
    public void takeFocus() {
        names.takeFocus();
    }

    /** Stands still. */
    public void rest() {
        figure.rest();
    }

    private FlowPane foot(Consumer<@Nullable Routine> leave) {
        Button save = new Button(texts.of("routines.save"), new FontIcon(Feather.CHECK));
        save.setId("routine-save");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> save());
        Button away = new Button(texts.of("routines.leave"));
        away.setId("routine-leave");
        away.getStyleClass().add("flat");
        away.setOnAction(_ -> leave.accept(draft.changed() ? draft.routine() : null));
        Form form = new Form(save);
        form.needs(missing);
        FlowPane foot = new FlowPane(12, 8, save, away, form.line("routine-problem"));
        foot.setAlignment(Pos.CENTER_LEFT);
        Within.width(foot);
        foot.getStyleClass().addAll(PageFoot.STYLE, "foot-edge");
        foot.setStyle("-fx-padding: 12 40 16 40;");
        return foot;
    }

    private void save() {
        List<RoutineProblem> problems = draft.problems();
        if (problems.isEmpty()) {
            keep.accept(draft.routine());
        } else if (problems.getFirst().field() == RoutineProblem.Field.NAME) {
            names.takeFocus();
        }
    }

    /** What stands against keeping it: under the field it is about, and the first beside Save. */
    private void look() {
        List<RoutineProblem> problems = draft.problems();
        missing.set(problems.isEmpty() ? "" : sentences.of(problems.getFirst()));
        names.found(said(problems, RoutineProblem.Field.NAME), said(problems, RoutineProblem.Field.GOAL));
    }

    private String said(List<RoutineProblem> problems, RoutineProblem.Field field) {
        return problems.stream()
                .filter(each -> each.field() == field)
                .findFirst()
                .map(sentences::of)
                .orElse("");
    }

    private void add(Exercise exercise) {
        if (draft.full()) {
            context.navigator()
                    .tell(
                            sentences.of(new RoutineProblem(
                                    null, RoutineProblem.Field.EXERCISES, 1, RoutineBounds.MOST_EXERCISES)),
                            null);
            return;
        }
        // What was added stands above what it was added from, in a narrow window: that stays where the person looks.
        frame.holdStill(getScene() == null ? null : getScene().getFocusOwner(), () -> draft.add(exercise));
        figure.show(exercise);
        context.navigator().tell(texts.of("routines.added", exercise.name()), null);
    }

    private void show() {
        look();
        Duration time = draft.length();
        length.setText(
                time.isZero()
                        ? ""
                        : texts.counted("routines.length", draft.items().size(), new LengthWords(texts).halves(time)));
        length.setManaged(!time.isZero());
    }
}
