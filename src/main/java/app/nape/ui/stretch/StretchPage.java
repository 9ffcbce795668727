package app.nape.ui.stretch;

import app.nape.exercise.Exercise;
import app.nape.exercise.OwnRoutines;
import app.nape.exercise.Routine;
import app.nape.ui.Command;
import app.nape.ui.Page;
import app.nape.ui.PageContext;
import app.nape.ui.control.FileChoice;
import app.nape.ui.stretch.own.RoutineEditor;
import app.nape.ui.stretch.own.RoutineFiles;
import app.nape.words.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The place Stretch: the library, and over it the page of one exercise or a routine that is being built. */
public final class StretchPage implements Page {
    /** What {@link #shown} is handed to begin a new routine. */
    public static final String NEW_ROUTINE = "new-routine";

    private final PageContext context;
    private final LibraryModel model;
    private final StackPane root = new StackPane();
    private final RoutineShelf shelf;
    private final LibraryView library;
    private @Nullable ExerciseView open;
    private @Nullable RoutineEditor editor;

    /** With the whole library; figures are painted once it is in sight. */
    public StretchPage(PageContext context) {
        this(context, FileChoice.dialogs());
    }

    /** The same, with files chosen otherwise than by the system's dialogs. */
    StretchPage(PageContext context, FileChoice files) {
        this.context = context;
        model = new LibraryModel(context);
        shelf = new RoutineShelf(context, model, this::edit, new RoutineFiles(context, root, files));
        library = new LibraryView(context, model, shelf, this::open);
        root.setId("stretch");
        root.setMinSize(0, 0);
        root.getChildren().setAll(library);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public boolean stays() {
        return true;
    }

    @Override
    public void prepare(Runnable rehearse) {
        model.refresh();
    }

    @Override
    public void rehearse(Runnable style) {
        ExerciseView view =
                new ExerciseView(context, model, context.exercises().exercises().getFirst(), _ -> {}, () -> {});
        root.getChildren().add(view);
        style.run();
        root.getChildren().remove(view);
    }

    @Override
    public void shown(@Nullable String argument) {
        model.refresh();
        if (NEW_ROUTINE.equals(argument)) {
            shelf.begin();
        } else if (argument != null) {
            context.exercises().offered(argument).ifPresent(this::open);
        } else if (open == null && editor == null) {
            library.shown();
        }
    }

    @Override
    public void takeFocus() {
        if (open == null && editor == null) {
            shelf.takeFocus();
        }
    }

    @Override
    public void hidden() {
        library.hiddenNow();
        if (open != null) {
            open.rest();
        }
        if (editor != null) {
            editor.rest();
        }
    }

    /** Whether the library, if it is what is shown, has made what is in sight. */
    boolean settled() {
        return !root.getChildren().contains(library) || library.settled();
    }

    @Override
    public List<Command> commands() {
        Texts texts = context.texts();
        return List.of(
                Command.of(texts, "stretch-search", library::search, "Shortcut+F")
                        .when(this::atLibrary),
                shelf.begins().when(this::atLibrary));
    }

    @Override
    public List<Command> ownKeys() {
        return RoutineEditor.keys(context.texts());
    }

    private boolean atLibrary() {
        return open == null && editor == null;
    }

    private void open(Exercise exercise) {
        ExerciseView view = new ExerciseView(context, model, exercise, this::open, this::back);
        open = view;
        show(view);
        view.play();
    }

    private void edit(Routine routine) {
        RoutineEditor view = new RoutineEditor(context, routine, this::keep, changed -> {
            backTo(routine.id().isEmpty() ? "#routine-new" : "#routine-" + routine.id());
            if (changed != null) {
                context.navigator().tell(context.texts().of("routines.not-kept"), () -> edit(changed));
            }
        });
        editor = view;
        show(view);
        view.takeFocus();
    }

    private void keep(Routine built) {
        Routine routine = built.id().isEmpty() ? named(built) : built;
        context.settings().change(now -> now.withStretching(it -> it.withOwn(OwnRoutines.with(it.own(), routine))));
        backTo("#routine-" + routine.id());
        context.navigator().tell(context.texts().of("routines.kept", routine.name()), null);
    }

    private Routine named(Routine built) {
        List<String> taken =
                context.catalogue().routines().stream().map(Routine::id).toList();
        return new Routine(OwnRoutines.id(built.name(), taken), built.name(), built.goal(), built.items());
    }

    private void show(Node view) {
        library.hiddenNow();
        root.getChildren().setAll(view);
        root.applyCss(); // a scroll pane takes its content in with its skin, and only then can a part of it be focused
    }

    private void back() {
        if (open != null) {
            backTo("#exercise-" + open.exercise().id());
        }
    }

    private void backTo(String focused) {
        if (open != null) {
            open.rest();
        }
        if (editor != null) {
            editor.rest();
        }
        open = null;
        editor = null;
        root.getChildren().setAll(library);
        root.applyCss();
        Node first = library.lookup(focused);
        if (first != null) {
            first.requestFocus();
        }
        library.shown();
    }
}
