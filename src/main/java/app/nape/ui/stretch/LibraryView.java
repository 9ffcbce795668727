package app.nape.ui.stretch;

import app.nape.exercise.Exercise;
import app.nape.ui.PageContext;
import app.nape.ui.control.AppliesBox;
import app.nape.ui.control.ContentGrid;
import app.nape.ui.control.FocusFollowing;
import app.nape.ui.control.LittleScroll;
import app.nape.ui.control.ObjectionWords;
import app.nape.ui.control.PageKeys;
import app.nape.ui.control.ThingMenu;
import app.nape.ui.control.Words;
import app.nape.ui.redflags.StandingBanner;
import app.nape.words.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The library: routines on top, then every exercise that fits the filter. */
final class LibraryView extends ScrollPane {
    /** So many tiles are made with the page, about what is in sight; the rest follow a few a frame. */
    private static final int AT_ONCE = 4;

    private final PageContext context;
    private final Texts texts;
    private final LibraryModel model;
    private final Consumer<Exercise> open;
    private final FilterBar filters;
    private final CardGrid tiles = new CardGrid();
    private final Label count = Words.quiet("");
    private final Button clear;
    private final NothingFound nothing;
    private final HiddenNote hidden;
    private final Map<String, ExerciseTile> made = new HashMap<>();
    private final LiveFigure live;
    private final TileQueue queue = new TileQueue(this, this::more);

    LibraryView(PageContext context, LibraryModel model, RoutineShelf shelf, Consumer<Exercise> open) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        this.open = open;
        this.filters = new FilterBar(texts, model, this::toFirst);
        this.hidden = new HiddenNote(texts, model);
        this.live = new LiveFigure(context);
        live.onNewLook(() -> made.values().forEach(ExerciseTile::repaint));
        setFitToWidth(true);
        Label title = Words.of(texts.of("stretch.title"), "page-title");
        Label exercises = Words.of(texts.of("stretch.exercises"), "section-title");
        clear = new Button(texts.of("stretch.clear"));
        clear.getStyleClass().add("link");
        clear.setId("stretch-clear");
        clear.setOnAction(_ -> filters.clear());
        nothing = new NothingFound(texts, filters::clear);
        HBox counted = new HBox(12, count, clear);
        counted.setAlignment(Pos.CENTER_LEFT);
        VBox page = new VBox(
                AppliesBox.folded(context, title),
                new StandingBanner(context),
                shelf,
                exercises,
                filters,
                hidden,
                counted,
                tiles,
                nothing,
                live.home());
        page.getStyleClass().add("page");
        setContent(ContentGrid.centred(page));
        viewportBoundsProperty().addListener((_, _, seen) -> filters.fit(seen.getHeight()));
        FocusFollowing.install(this);
        LittleScroll.install(this);
        PageKeys.install(this, this);
        model.knownProperty().addListener((_, _, _) -> made.values().forEach(this::dress));
        model.foundProperty().addListener((_, _, _) -> show());
        model.filterProperty().addListener((_, _, _) -> {
            showFilter();
            reveal();
        });
        show();
    }

    /** The page is in sight. */
    void shown() {
        queue.wake();
    }

    /** Puts the keyboard on the search. */
    void search() {
        filters.takeFocus();
        reveal();
    }

    private void reveal() {
        FoundInSight.reveal(
                this,
                nothing.isVisible() ? nothing : tiles.getChildrenUnmodifiable().getFirst(),
                filters);
    }

    private void toFirst() {
        model.foundProperty().get().stream()
                .findFirst()
                .map(Exercise::id)
                .map(made::get)
                .ifPresent(Node::requestFocus);
    }

    /** Whether everything that is in sight is there. */
    boolean settled() {
        return queue.idle();
    }

    /** The page is out of sight. */
    void hiddenNow() {
        queue.stop();
        live.leave();
    }

    private void show() {
        List<Exercise> found = model.foundProperty().get();
        showFilter();
        hidden.show();
        int ready = 0;
        while (ready < found.size()
                && (ready < AT_ONCE || made.containsKey(found.get(ready).id()))) {
            ready++;
        }
        List<ExerciseTile> now =
                found.subList(0, ready).stream().map(this::tile).toList();
        tiles.setCards(now);
        queue.fill(now, found.subList(ready, found.size()));
    }

    private void showFilter() {
        List<Exercise> found = model.foundProperty().get();
        LibraryFilter filter = model.filterProperty().get();
        count.setText(found.isEmpty() ? "" : texts.counted("stretch.count", found.size()));
        clear.setVisible(!found.isEmpty() && !filter.equals(LibraryFilter.ALL));
        nothing.show(found, filter);
    }

    private void more(List<Exercise> exercises) {
        List<ExerciseTile> added = exercises.stream().map(this::tile).toList();
        tiles.addCards(added);
        queue.paint(added);
    }

    private ExerciseTile tile(Exercise exercise) {
        ExerciseTile tile = made.computeIfAbsent(exercise.id(), _ -> newTile(exercise));
        dress(tile);
        return tile;
    }

    private ExerciseTile newTile(Exercise exercise) {
        ExerciseTile tile = new ExerciseTile(texts, exercise, live, open);
        ThingMenu.on(tile, () -> ExerciseMenu.of(context, exercise));
        return tile;
    }

    /** Shows on a tile what is known now. */
    private void dress(ExerciseTile tile) {
        Exercise exercise = tile.exercise();
        tile.setAgainst(ObjectionWords.of(texts, model.suitability(), exercise));
        tile.setFavourite(
                context.settings().settings().get().stretching().favourites().contains(exercise.id()));
    }
}
