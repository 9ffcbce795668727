package app.nape.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/**
 * Where the keyboard was, to go back there later, also where what it was on has been made anew or taken away meanwhile.
 *
 * @param path what it was on and all that this was in, innermost first; empty when it was on nothing
 */
record KeyboardPlace(List<Node> path) {
    static final KeyboardPlace NOWHERE = new KeyboardPlace(List.of());

    KeyboardPlace {
        path = List.copyOf(path);
    }

    /** On this part. */
    static KeyboardPlace on(@Nullable Node part) {
        List<Node> path = new ArrayList<>();
        for (Node up = part; up != null; up = up.getParent()) {
            path.add(up);
        }
        return new KeyboardPlace(path);
    }

    /**
     * Puts the keyboard there again: else on what has the same id now, else on the nearest of what it was in that is still there, from
     * where Tab goes on inside, else on {@code page}.
     */
    void takeUp(Parent page) {
        if (path.isEmpty() || !(tookUp(path.getFirst()) || tookUp(sameAs(path.getFirst(), page)) || wentOn(page))) {
            page.requestFocus();
        }
    }

    private boolean wentOn(Parent page) {
        int end = path.indexOf(page);
        return end > 0 && path.subList(1, end).stream().anyMatch(KeyboardPlace::tookUp);
    }

    private static @Nullable Node sameAs(Node part, Parent page) {
        return part.getId() == null ? null : page.lookup("#" + part.getId());
    }

    private static boolean tookUp(@Nullable Node part) {
        if (part == null || part.getScene() == null) {
            return false;
        }
        part.requestFocus();
        return part.isFocused();
    }
}
