package app.nape.ui.settings;

import app.nape.words.Folded;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** Looks for words in what stands on the controls of a part of a page, and marks what holds one of them. */
final class SearchHits {
    private static final String MARK = "search-hit";

    private SearchHits() {}

    /** All that can be read or heard there, what its menus offer too, folded. */
    static String words(Node part) {
        return nodes(part)
                .flatMap(node -> Stream.concat(
                        Stream.of(node instanceof Labeled labeled ? labeled.getText() : null, node.getAccessibleText()),
                        node instanceof MenuButton menu
                                ? menu.getItems().stream().map(MenuItem::getText)
                                : Stream.empty()))
                .filter(text -> text != null && !text.isBlank())
                .map(Folded::of)
                .collect(Collectors.joining(" "));
    }

    /** Marks every text there that holds one of these folded words; with none of them takes the marks away. */
    static void mark(Node part, List<String> words) {
        nodes(part).forEach(node -> {
            if (node instanceof Labeled labeled && labeled.getText() != null) {
                String text = Folded.of(labeled.getText());
                boolean hit = words.stream().anyMatch(text::contains);
                node.getStyleClass().remove(MARK);
                if (hit) {
                    node.getStyleClass().add(MARK);
                }
            }
        });
    }

    private static Stream<Node> nodes(Node part) {
        Stream<Node> here = Stream.of(part);
        return part instanceof Parent parent
                ? Stream.concat(here, parent.getChildrenUnmodifiable().stream().flatMap(SearchHits::nodes))
                : here;
    }
}
