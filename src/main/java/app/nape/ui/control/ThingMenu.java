package app.nape.ui.control;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/**
 * The menu of a thing, by the second button of the pointer and by the menu key. It is made anew each time it is asked for, and is about
 * the thing as it was then for as long as it is open.
 */
public final class ThingMenu {
    private ThingMenu() {}

    /** Gives {@code owner}, and what is in it, a menu of these; none where there are none. */
    public static void on(Node owner, Supplier<List<MenuItem>> items) {
        owner.setOnContextMenuRequested(asked -> {
            List<MenuItem> now = items.get();
            if (!now.isEmpty()) {
                new ContextMenu(now.toArray(MenuItem[]::new)).show(owner, asked.getScreenX(), asked.getScreenY());
                asked.consume();
            }
        });
    }

    /** One that does this. */
    public static MenuItem item(String words, Runnable does) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> does.run());
        return item;
    }
}
