package app.nape.ui.stretch;

import app.nape.content.Texts;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Search and chips that narrow the library. */
final class FilterBar extends VBox {
    private final Texts texts;
    private final LibraryModel model;
    private final TextField search = new TextField();
    private final FlowPane chips = new FlowPane(8, 8);

    FilterBar(Texts texts, LibraryModel model) {
        super(12);
        this.texts = texts;
        this.model = model;
        search.setId("stretch-search");
        search.setPromptText(texts.of("stretch.search"));
        search.setAccessibleText(texts.of("stretch.search"));
        search.setMaxWidth(420);
        search.textProperty()
                .addListener((_, _, words) -> model.change(now -> new LibraryFilter(
                        words.strip(), now.regions(), now.positions(), now.most(), now.nothingNeeded(), now.desk())));
        // texts: stretch.region.*
        for (RegionGroup group : RegionGroup.values()) {
            chip(
                    word("stretch.region.", group),
                    on -> model.change(now -> new LibraryFilter(
                            now.search(),
                            with(RegionGroup.class, now.regions(), group, on),
                            now.positions(),
                            now.most(),
                            now.nothingNeeded(),
                            now.desk())));
        }
        gap();
        // texts: stretch.position.*
        for (PositionGroup group : PositionGroup.values()) {
            chip(
                    word("stretch.position.", group),
                    on -> model.change(now -> new LibraryFilter(
                            now.search(),
                            now.regions(),
                            with(PositionGroup.class, now.positions(), group, on),
                            now.most(),
                            now.nothingNeeded(),
                            now.desk())));
        }
        gap();
        chip(
                texts.of("stretch.short"),
                on -> model.change(now -> new LibraryFilter(
                        now.search(),
                        now.regions(),
                        now.positions(),
                        on ? Duration.ofMinutes(2) : Duration.ZERO,
                        now.nothingNeeded(),
                        now.desk())));
        chip(
                texts.of("stretch.nothing-needed"),
                on -> model.change(now ->
                        new LibraryFilter(now.search(), now.regions(), now.positions(), now.most(), on, now.desk())));
        chip(
                texts.of("stretch.at-desk"),
                on -> model.change(now -> new LibraryFilter(
                        now.search(), now.regions(), now.positions(), now.most(), now.nothingNeeded(), on)));
        getChildren().addAll(search, chips);
    }

    /** Takes all filters away. */
    void clear() {
        search.clear();
        for (var chip : chips.getChildren()) {
            if (chip instanceof ToggleButton toggle) {
                toggle.setSelected(false);
            }
        }
        model.change(_ -> LibraryFilter.ALL);
    }

    private void chip(String words, Consumer<Boolean> chosen) {
        ToggleButton chip = new ToggleButton(words);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.selectedProperty().addListener((_, _, on) -> chosen.accept(on));
        chips.getChildren().add(chip);
    }

    private void gap() {
        Region gap = new Region();
        gap.setPrefWidth(8);
        chips.getChildren().add(gap);
    }

    private String word(String family, Enum<?> group) {
        return texts.of(family + group.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static <E extends Enum<E>> Set<E> with(Class<E> kind, Set<E> now, E group, boolean on) {
        EnumSet<E> changed = EnumSet.noneOf(kind);
        changed.addAll(now);
        if (on) {
            changed.add(group);
        } else {
            changed.remove(group);
        }
        return changed;
    }
}
