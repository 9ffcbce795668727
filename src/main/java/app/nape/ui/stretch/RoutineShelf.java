package app.nape.ui.stretch;

import app.nape.care.standing.Relief;
import app.nape.exercise.OwnRoutines;
import app.nape.exercise.Routine;
import app.nape.ui.Command;
import app.nape.ui.PageContext;
import app.nape.ui.control.Hint;
import app.nape.ui.figure.PosePicture;
import app.nape.ui.redflags.WhileHeld;
import app.nape.ui.stretch.own.RoutineFiles;
import app.nape.words.Texts;
import app.nape.words.Unparted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The shipped routines and the person's own, each with its start and what else can be done with it. */
final class RoutineShelf extends VBox {
    private static final double PICTURE_WIDTH = 64;
    private static final double PICTURE_HEIGHT = 80;

    private final PageContext context;
    private final Texts texts;
    private final LibraryModel model;
    private final Consumer<Routine> edit;
    private final RoutineFiles files;
    private final CardGrid cards = new CardGrid();
    private final VBox more;
    private final Map<String, @Nullable PosePicture> pictures = new HashMap<>();
    private String suggested = "";

    /** {@code edit} opens a routine for changing; one without a name is new. */
    RoutineShelf(PageContext context, LibraryModel model, Consumer<Routine> edit, RoutineFiles files) {
        super(12);
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        this.edit = edit;
        this.files = files;
        Label title = new Label(texts.of("stretch.routines"));
        title.getStyleClass().add("section-title");
        Button fresh = new Button(texts.of("routines.new"), new FontIcon(Feather.PLUS));
        fresh.setId("routine-new");
        Hint.on(fresh, begins().hint(texts, texts.of("routines.new")));
        fresh.setOnAction(_ -> begin());
        Button take = new Button(texts.of("routines.take"));
        take.setId("routine-take");
        take.getStyleClass().add("link");
        take.setOnAction(_ -> files.take());
        more = new VBox(4, fresh, take);
        more.getStyleClass().addAll("card", "more-routines");
        getChildren().addAll(title, cards);
        model.offeredProperty().addListener((_, _, _) -> show());
        show();
    }

    /** Begins a new routine, by its key. */
    Command begins() {
        return Command.of(texts, "routine-new", this::begin, "Shortcut+N");
    }

    /** Begins a new routine. Its id is made of its name once it has one. */
    void begin() {
        edit.accept(new Routine("", "", "", List.of()));
    }

    /** Puts the keyboard on the start of the first routine. */
    void takeFocus() {
        takeFocus("#" + first());
    }

    private String first() {
        return "routine-" + model.offeredProperty().get().getFirst().routine().id();
    }

    private void takeFocus(String id) {
        Node part = cards.lookup(id);
        Node there = part == null ? cards.lookup("#" + first()) : part;
        if (there != null) {
            there.requestFocus();
        }
    }

    private void show() {
        List<Node> all = new ArrayList<>();
        model.offeredProperty()
                .get()
                .forEach(each -> all.add(new RoutineCard(
                        texts,
                        each,
                        picture(each.routine()),
                        model.length(each.routine()),
                        () -> context.navigator().startSession(each.routine().id()),
                        go -> WhileHeld.hide(go, Relief.EXERCISES, context),
                        () -> items(each.routine()))));
        all.add(more);
        Node focused = focusedCardPart();
        cards.setCards(all);
        if (focused != null) {
            // Whoever stands on the suggestion wants what is suggested now: a gentle set as soon as the log tells of an
            // episode.
            takeFocus("#" + (focused.getId().equals(suggested) ? first() : focused.getId()));
        }
        suggested = first();
    }

    /** Its first exercise; pictures are kept, for cards are made anew with every answer of the log. */
    private @Nullable Node picture(Routine routine) {
        return pictures.computeIfAbsent(
                routine.id() + routine.exerciseIds(),
                _ -> routine.exerciseIds().stream()
                        .flatMap(id -> context.exercises().exercise(id).stream())
                        .findFirst()
                        .map(exercise -> new PosePicture(context, exercise, PICTURE_WIDTH, PICTURE_HEIGHT))
                        .orElse(null));
    }

    /** What of a card has the keyboard; cards are made anew when the log has answered, and the keyboard must not be lost with them. */
    private @Nullable Node focusedCardPart() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner != null && cards.isFocusWithin() && owner.getId() != null ? owner : null;
    }

    private List<MenuItem> items(Routine routine) {
        MenuItem copy = item("routines.copy", () -> edit.accept(copy(routine, texts)));
        MenuItem give = item("routines.give", () -> files.give(routine));
        if (!model.own(routine)) {
            return List.of(copy, give);
        }
        return List.of(
                item("routines.change-item", () -> edit.accept(routine)),
                copy,
                give,
                item("routines.delete", () -> delete(routine)));
    }

    /** One of the person’s own that begins as this one, in words that go to a file as they stand. */
    static Routine copy(Routine routine, Texts texts) {
        String name = Unparted.plain(texts.of("routines.copy-name", routine.name()));
        return new Routine("", name, Unparted.plain(routine.goal()), routine.items());
    }

    private void delete(Routine routine) {
        List<Routine> before = context.settings().settings().get().stretching().own();
        int at = OwnRoutines.indexOf(before, routine.id());
        context.settings()
                .change(now -> now.withStretching(it -> it.withOwn(OwnRoutines.without(it.own(), routine.id()))));
        context.navigator()
                .tell(
                        texts.of("routines.deleted", routine.name()),
                        () -> context.settings()
                                .change(now ->
                                        now.withStretching(it -> it.withOwn(OwnRoutines.with(it.own(), at, routine)))));
    }

    // texts: routines.copy routines.give routines.change-item routines.delete
    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.of(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
