package app.nape.ui.control;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Skin;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/**
 * A box of values that narrows as one types. What is chosen is told once the list is closed, for while one types the value goes along
 * with what is found; where nothing was found, what was chosen before stays.
 */
public final class SearchCombo<T> extends SearchableComboBox<T> {
    private final String asks;
    private final Consumer<T> chosen;
    private @Nullable T kept;

    /**
     * A box of these values, each under its words.
     *
     * @param spoken what it is called
     * @param asks what stands in its search field while it is empty
     * @param chosen is told what the person chose, not what {@link #keep} shows
     */
    public SearchCombo(String spoken, String asks, Function<T, String> words, List<T> values, Consumer<T> chosen) {
        this.asks = asks;
        this.chosen = chosen;
        getStyleClass().add("search-combo");
        setAccessibleText(spoken);
        setVisibleRowCount(9);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            // Nothing, for nobody writes a value; the toolkit asks all the same as values are added, and takes what it
            // is given.
            @Override
            public @Nullable T fromString(String written) {
                return null;
            }
        });
        getItems().setAll(values);
        setCellFactory(_ -> new FoundCell<>(words));
        valueProperty().subscribe(_ -> settle());
        showingProperty().subscribe(_ -> settle());
    }

    /** Shows what is chosen already. */
    public void keep(T value) {
        kept = value;
        setValue(value);
    }

    private void settle() {
        if (isShowing()) {
            return;
        }
        T now = getValue();
        T before = kept;
        if (now == null) {
            if (before != null) {
                setValue(before);
            }
        } else if (!Objects.equals(now, before)) {
            kept = now;
            chosen.accept(now);
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        SearchParts.dress(this, asks, this::mark);
        return skin;
    }

    /** What Enter takes is what stands first; with no words left, what was chosen before. */
    private void mark(String typed, ComboBox<?> found) {
        if (!typed.isBlank()) {
            found.getSelectionModel().selectFirst();
        } else if (isShowing()) {
            setValue(kept);
        }
    }
}
