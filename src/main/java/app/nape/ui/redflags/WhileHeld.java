package app.nape.ui.redflags;

import app.nape.care.standing.Relief;
import app.nape.ui.PageContext;
import app.nape.ui.StandingDesk;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;

/** Takes a way to start something off the page while a sign that stands holds it back. */
public final class WhileHeld {
    private WhileHeld() {}

    /** Shows {@code start} only while this may be started; it follows as long as the node is held on to. */
    public static void hide(Node start, Relief relief, PageContext context) {
        follow(start, context, view -> {
            boolean there = !view.read() || view.standing().mayStart(relief);
            start.setVisible(there);
            start.setManaged(there);
        });
    }

    /** Calls {@code told} with the standing now and whenever it changes, as long as the node is held on to. */
    public static void follow(Node owner, PageContext context, Consumer<StandingDesk.View> told) {
        ChangeListener<StandingDesk.View> listener = (_, _, view) -> told.accept(view);
        owner.getProperties().put(told, listener);
        context.standing().now().addListener(new WeakChangeListener<>(listener));
        told.accept(context.standing().now().get());
    }
}
