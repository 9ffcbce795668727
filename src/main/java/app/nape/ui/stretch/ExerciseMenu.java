package app.nape.ui.stretch;

import app.nape.care.standing.Relief;
import app.nape.exercise.Exercise;
import app.nape.ui.PageContext;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** What else can be done with an exercise of the library; nothing is started from here while a warning sign holds exercises. */
final class ExerciseMenu {
    private ExerciseMenu() {}

    /** As it is now; made anew each time it is asked for. */
    static ContextMenu of(PageContext context, Exercise exercise) {
        ContextMenu menu = new ContextMenu();
        if (context.standing().now().get().standing().mayStart(Relief.EXERCISES)) {
            MenuItem start = new MenuItem(context.texts().of("stretch.start"));
            start.setOnAction(_ -> context.navigator().startSession(exercise.id()));
            menu.getItems().add(start);
        }
        CheckMenuItem favourite = new CheckMenuItem(context.texts().of("stretch.favourite"));
        boolean liked =
                context.settings().settings().get().stretching().favourites().contains(exercise.id());
        favourite.setSelected(liked);
        favourite.setOnAction(_ ->
                context.settings().change(now -> now.withStretching(it -> it.withFavourite(exercise.id(), !liked))));
        menu.getItems().add(favourite);
        return menu;
    }
}
