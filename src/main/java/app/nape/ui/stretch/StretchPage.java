package app.nape.ui.stretch;

import app.nape.exercise.Exercise;
import app.nape.ui.Page;
import app.nape.ui.PageContext;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The place Stretch: the library, and over it the page of one exercise. The argument may be an exercise's id. */
public final class StretchPage implements Page {
    private final PageContext context;
    private final LibraryModel model;
    private final StackPane root = new StackPane();
    private final LibraryView library;
    private @Nullable ExerciseView open;

    /** With the whole library; figures are painted once it is in sight. */
    public StretchPage(PageContext context) {
        this.context = context;
        model = new LibraryModel(context);
        library = new LibraryView(context, model, this::open);
        root.setId("stretch");
        root.setMinSize(0, 0);
        root.getChildren().setAll(library);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(@Nullable String argument) {
        model.refresh();
        if (argument != null) {
            context.exercises().exercise(argument).ifPresent(this::open);
        } else if (open == null) {
            library.shown();
        }
    }

    @Override
    public void hidden() {
        library.hiddenNow();
        if (open != null) {
            open.rest();
        }
    }

    private void open(Exercise exercise) {
        ExerciseView view = new ExerciseView(context, exercise, this::back);
        open = view;
        library.hiddenNow();
        root.getChildren().setAll(view);
        root.applyCss(); // a scroll pane takes its content in with its skin, and only then can the button be focused
        view.play();
    }

    private void back() {
        ExerciseView left = open;
        if (left == null) {
            return;
        }
        left.rest();
        open = null;
        root.getChildren().setAll(library);
        Node tile = library.lookup("#exercise-" + left.exercise().id());
        if (tile != null) {
            tile.requestFocus();
        }
        library.shown();
    }
}
