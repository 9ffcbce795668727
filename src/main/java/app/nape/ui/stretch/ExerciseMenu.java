package app.nape.ui.stretch;

import app.nape.care.standing.Relief;
import app.nape.exercise.Exercise;
import app.nape.ui.PageContext;
import app.nape.ui.control.ThingMenu;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;

/** What else can be done with an exercise of the library; nothing is started from here while a warning sign holds exercises. */
final class ExerciseMenu {
    private ExerciseMenu() {}

    /** As it is now; made anew each time it is asked for. */
    static List<MenuItem> of(PageContext context, Exercise exercise) {
        List<MenuItem> menu = new ArrayList<>();
        if (context.standing().now().get().standing().mayStart(Relief.EXERCISES)) {
            menu.add(ThingMenu.item(
                    context.texts().of("stretch.start"),
                    () -> context.navigator().startSession(exercise.id())));
        }
        CheckMenuItem favourite = new CheckMenuItem(context.texts().of("stretch.favourite"));
        boolean liked =
                context.settings().settings().get().stretching().favourites().contains(exercise.id());
        favourite.setSelected(liked);
        favourite.setOnAction(_ ->
                context.settings().change(now -> now.withStretching(it -> it.withFavourite(exercise.id(), !liked))));
        menu.add(favourite);
        return menu;
    }
}
