package app.nape.ui.control;

import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a searchable box is made of once it has its skin: the field that is typed into, and an inner box with the list of what is found. */
final class SearchParts {
    private SearchParts() {}

    /**
     * Names the field, and has the list keep to its box.
     *
     * @param asks what stands in the field while it is empty
     * @param typed is told the words each time they change, with the inner box as it is narrowed by them
     */
    static void dress(SearchableComboBox<?> box, String asks, BiConsumer<String, ComboBox<?>> typed) {
        CustomTextField search = part(box, CustomTextField.class);
        ComboBox<?> found = part(box, ComboBox.class);
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.setPromptText(asks);
        search.setAccessibleText(asks);
        search.textProperty().subscribe((_, words) -> typed.accept(words, found));
        FoundList.fit(found);
    }

    private static <T> T part(SearchableComboBox<?> box, Class<T> kind) {
        return box.getChildrenUnmodifiable().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}
