package app.nape.workshop.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;

/** The style classes whose rules an image is built without, and who wears one nevertheless. */
final class LeftOutStyles {
    private final Pattern left = Pattern.compile(list());

    /** Those that this node or one within it wears. */
    Set<String> in(Node node) {
        Set<String> found = new TreeSet<>();
        node.getStyleClass().stream()
                .filter(style -> left.matcher(style).matches())
                .forEach(found::add);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(in(child)));
        }
        return found;
    }

    private static String list() {
        try {
            return Files.readAllLines(Path.of("installer", "unused-styles.txt")).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.joining("|"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
