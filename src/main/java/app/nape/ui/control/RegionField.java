package app.nape.ui.control;

import app.nape.content.LocalHelp;
import app.nape.ui.PageContext;
import app.nape.words.Texts;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Skin;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/**
 * The region whose emergency number is shown, in a list that narrows as one types: every region there is, by its name in the person's
 * language, with its number. What is chosen is kept with the choices when the list closes.
 */
public final class RegionField extends SearchableComboBox<String> {
    private static final String OF_SYSTEM = "";

    private final PageContext context;
    private final Texts texts;
    private final Map<String, String> names = new HashMap<>();
    private final Collator collator;
    private final SortedList<String> sorted;

    /** Shows the region that is chosen; {@link #show} follows when it changes elsewhere. */
    public RegionField(PageContext context) {
        this.context = context;
        texts = context.texts();
        collator = Collator.getInstance(texts.locale());
        List<String> codes = new ArrayList<>(List.of(Locale.getISOCountries()));
        codes.forEach(code -> names.put(code, Locale.of("", code).getDisplayCountry(texts.locale())));
        names.put(OF_SYSTEM, "");
        codes.add(OF_SYSTEM);
        sorted = new SortedList<>(FXCollections.observableArrayList(codes), order(""));
        setId("region");
        getStyleClass().add("search-combo");
        setAccessibleText(texts.of("settings.region"));
        setMaxWidth(Double.MAX_VALUE);
        setVisibleRowCount(9);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String code) {
                return code == null ? "" : words(code);
            }

            @Override
            public String fromString(String words) {
                return OF_SYSTEM;
            }
        });
        setCellFactory(_ -> new FoundCell<>(this::words));
        setItems(sorted);
        show(context.settings().settings().get().region());
        showingProperty().subscribe(open -> {
            if (!open) {
                keep();
            }
        });
    }

    /** Shows this region; null for that of the system. */
    public void show(@Nullable String region) {
        setValue(region == null ? OF_SYSTEM : region);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        SearchParts.dress(this, texts.of("settings.region-search"), this::mark);
        return skin;
    }

    /** What Enter takes is what stands first: the best match, not the one that was chosen before; with no words left, that one. */
    private void mark(String typed, ComboBox<?> found) {
        sorted.setComparator(order(typed));
        if (!typed.isBlank()) {
            found.getSelectionModel().selectFirst();
        } else if (isShowing()) {
            show(context.settings().settings().get().region());
        }
    }

    private void keep() {
        String chosen = context.settings().settings().get().region();
        String now = getValue();
        if (now == null) {
            // Nothing was found, so nothing is changed.
            show(chosen);
        } else if (!now.equals(chosen == null ? OF_SYSTEM : chosen)) {
            context.settings().change(before -> before.withRegion(now.isEmpty() ? null : now));
        }
    }

    private String words(String code) {
        if (code.isEmpty()) {
            Optional<String> system = LocalHelp.system(context.clocks().zone());
            return system.map(here -> texts.of("settings.region-system", words(here)))
                    .orElseGet(() -> texts.of("settings.region-unknown"));
        }
        String name = texts.of("settings.region-name", names.getOrDefault(code, code), code);
        return context.care()
                .emergency()
                .of(code)
                .map(number -> texts.of("settings.region-number", name, number.medical()))
                .orElse(name);
    }

    /** By name; while one types, the code that is written so first, then names that begin so, then those of which a word does. */
    private Comparator<String> order(String typed) {
        String wanted = typed.strip().toLowerCase(texts.locale());
        return Comparator.<String>comparingInt(code -> rank(code, wanted)).thenComparing(this::name, collator);
    }

    private String name(String code) {
        return names.getOrDefault(code, code);
    }

    private int rank(String code, String wanted) {
        String name = name(code).toLowerCase(texts.locale());
        if (wanted.isEmpty() || code.toLowerCase(Locale.ROOT).equals(wanted)) {
            return 0;
        }
        if (name.startsWith(wanted)) {
            return 1;
        }
        return name.contains(" " + wanted) ? 2 : 3;
    }
}
