package app.nape.ui;

import java.util.List;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** One place of the window. Made on the first visit, then kept; it costs nothing while it is hidden. */
public interface Page {
    /** What is shown. The same node each time. */
    Parent root();

    /** The person came here; {@code argument} says what to open, for example an id, or is null. */
    void shown(@Nullable String argument);

    /** Takes the keyboard: the person came here by a key. */
    default void takeFocus() {}

    /**
     * The page may be visited soon: reads ahead what a visit shows. Not called once the page has been shown.
     *
     * @param rehearse styles and lays out the page unseen, as it is then; does nothing once the person is there
     */
    default void prepare(Runnable rehearse) {}

    /**
     * Holds for the length of this call, one after the other, what it otherwise makes only when it is asked for, and has each styled. The
     * first time is the slow one: so it is over before anybody waits for it.
     *
     * @param style styles and lays out the page's root, unseen
     */
    default void rehearse(Runnable style) {}

    /**
     * Whether its nodes stay in the scene, unseen, once they were there, so that coming back costs no styling. Only for a page
     * in which nothing moves by itself while it is hidden.
     */
    default boolean stays() {
        return false;
    }

    /** What can be done here beside what can be done everywhere; the window sees to their keys while the page is shown. */
    default List<Command> commands() {
        return List.of();
    }

    /** What the page does by keys that it hears itself: only to be listed. */
    default List<Command> ownKeys() {
        return List.of();
    }

    /** What may be looked for here by its words. */
    default List<Spot> spots() {
        return List.of();
    }

    /** The person went elsewhere: stop clocks and animations. */
    default void hidden() {}
}
