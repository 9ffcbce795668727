package app.nape.ui.stretch;

import app.nape.code.Worded;
import app.nape.exercise.EquipmentGroup;
import app.nape.exercise.RegionGroup;
import app.nape.ui.control.SearchField;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Search and chips that narrow the library. The chips that are wanted less often are made when they are asked for. */
final class FilterBar extends VBox {
    /** In less height than this, in ems, the chips wait behind their link, so that what is found is seen beneath the search. */
    private static final double LOW_EMS = 24;

    /** The chips that are neither of a region, a position nor of equipment. */
    private enum Other {
        FAVOURITES,
        RECENT,
        DESK,
        ONE_MINUTE,
        TWO_MINUTES
    }

    private final Texts texts;
    private final LibraryModel model;
    private final SearchField search;
    private final FlowPane chips = new FlowPane(8, 8);
    private final Map<ToggleButton, Enum<?>> meaning = new HashMap<>();
    private boolean clearing;
    private boolean low;
    private boolean unfolded;

    /** {@code onward} goes from the search to what was found. */
    FilterBar(Texts texts, LibraryModel model, Runnable onward) {
        super(12);
        this.texts = texts;
        this.model = model;
        search = new SearchField(texts, "stretch-search", texts.of("stretch.search"));
        search.setStyle("-fx-max-width: 30em;");
        search.setOnAction(_ -> onward.run());
        search.textProperty().addListener((_, _, _) -> tell());
        add("stretch.only.", Other.FAVOURITES, Other.RECENT);
        gap();
        add("stretch.region.", RegionGroup.values());
        gap();
        add("stretch.only.", Other.DESK);
        Button more = new Button(texts.of("stretch.more-filters"), new FontIcon(Feather.SLIDERS));
        more.setId("stretch-more-filters");
        more.getStyleClass().add("link");
        more.setOnAction(_ -> unfold(more));
        chips.getChildren().add(more);
        getChildren().addAll(search, chips);
    }

    /** Takes all filters away and puts the keyboard on the search. */
    void clear() {
        clearing = true;
        search.clear();
        meaning.keySet().forEach(chip -> chip.setSelected(false));
        clearing = false;
        tell();
        search.requestFocus();
    }

    /** Puts the keyboard on the search. */
    void takeFocus() {
        search.requestFocus();
        search.selectAll();
    }

    /** Takes no more room than befits a page of which so many pixels are seen at a time. */
    void fit(double height) {
        boolean now = height < LOW_EMS * search.getFont().getSize();
        if (now != low) {
            low = now;
            showChips();
        }
    }

    private void showChips() {
        for (Node part : chips.getChildren()) {
            boolean chosen = part instanceof ToggleButton chip && chip.isSelected();
            boolean seen = !low || unfolded || chosen || part instanceof Button;
            part.setVisible(seen);
            part.setManaged(seen);
        }
    }

    private void unfold(Node more) {
        boolean there = more.isFocused();
        chips.getChildren().remove(more);
        gap();
        int first = low ? 0 : chips.getChildren().size();
        unfolded = true;
        add("stretch.position.", PositionGroup.values());
        gap();
        add("stretch.only.", Other.ONE_MINUTE, Other.TWO_MINUTES);
        gap();
        add("stretch.needing.", EquipmentGroup.values());
        showChips();
        if (there) {
            chips.getChildren().get(first).requestFocus();
        }
    }

    private void add(String family, Enum<?>... meanings) {
        for (Enum<?> each : meanings) {
            String word = Worded.wordOf(each);
            ToggleButton chip = new ToggleButton(texts.of(family + word));
            chip.setId("filter-" + word);
            chip.getStyleClass().add("chip");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.selectedProperty().addListener((_, _, _) -> tell());
            meaning.put(chip, each);
            chips.getChildren().add(chip);
        }
    }

    private void gap() {
        Region gap = new Region();
        gap.setPrefWidth(8);
        chips.getChildren().add(gap);
    }

    private void tell() {
        if (clearing) {
            return;
        }
        List<Other> others = new ArrayList<>(chosen(Other.class));
        Duration most = others.contains(Other.ONE_MINUTE)
                ? Duration.ofMinutes(1)
                : others.contains(Other.TWO_MINUTES) ? Duration.ofMinutes(2) : Duration.ZERO;
        LibraryFilter filter = new LibraryFilter(
                search.getText().strip(),
                chosen(RegionGroup.class),
                chosen(PositionGroup.class),
                most,
                chosen(EquipmentGroup.class),
                others.contains(Other.DESK),
                others.contains(Other.FAVOURITES),
                others.contains(Other.RECENT));
        model.change(_ -> filter);
    }

    private <E extends Enum<E>> Set<E> chosen(Class<E> kind) {
        Set<E> chosen = new LinkedHashSet<>();
        meaning.forEach((chip, each) -> {
            if (chip.isSelected() && kind.isInstance(each)) {
                chosen.add(kind.cast(each));
            }
        });
        return chosen;
    }
}
