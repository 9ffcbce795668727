package app.nape.ui.stretch.own;

import app.nape.exercise.Exercise;
import app.nape.exercise.RoutineItem;
import app.nape.ui.Navigator;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** The exercises of a routine that is being built, in order. A handle that is dragged takes its row along. */
final class ItemList extends VBox {
    private final Texts texts;
    private final RoutineDraft draft;
    private final Navigator navigator;
    private final Consumer<Exercise> look;
    private final List<ItemRow> rows = new ArrayList<>();
    private final Node empty;
    private int dragged = -1;

    /** {@code look} is told which exercise the keyboard or the pointer is on. */
    ItemList(Texts texts, RoutineDraft draft, Navigator navigator, Consumer<Exercise> look) {
        super(8);
        this.texts = texts;
        this.draft = draft;
        this.navigator = navigator;
        this.look = look;
        setId("routine-items");
        empty = Words.quiet(texts.of("routines.empty"));
        draft.items().addListener((ListChangeListener<RoutineItem>) this::changed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> dragged = -1);
        build();
    }

    private void changed(ListChangeListener.Change<? extends RoutineItem> change) {
        boolean onlyDose = true;
        while (change.next()) {
            onlyDose &= change.wasReplaced()
                    && change.getAddedSize() == 1
                    && change.getRemoved()
                            .getFirst()
                            .exerciseId()
                            .equals(change.getAddedSubList().getFirst().exerciseId());
        }
        if (onlyDose) {
            rows.forEach(ItemRow::show);
        } else {
            build();
        }
    }

    private void build() {
        rows.clear();
        for (int place = 0; place < draft.items().size(); place++) {
            rows.add(row(place));
        }
        getChildren().setAll(rows.isEmpty() ? List.of(empty) : rows);
    }

    private ItemRow row(int place) {
        ItemRow row = new ItemRow(texts, draft, place, by -> move(place, place + by), () -> remove(place));
        row.handle().setOnMousePressed(pressed -> {
            dragged = place;
            pressed.consume();
        });
        row.focusWithinProperty().addListener((_, _, within) -> {
            if (within) {
                look.accept(row.exercise());
            }
        });
        row.setOnMouseEntered(_ -> look.accept(row.exercise()));
        return row;
    }

    private void move(int from, int to) {
        int there = draft.move(from, to);
        focus(there);
    }

    private void focus(int place) {
        if (!rows.isEmpty()) {
            rows.get(Math.clamp(place, 0, rows.size() - 1)).requestFocus();
        }
    }

    private void remove(int place) {
        RoutineItem gone = draft.items().get(place);
        String name = draft.exercise(place).name();
        draft.remove(place);
        focus(place);
        navigator.tell(texts.of("routines.removed", name), () -> draft.putBack(place, gone));
    }

    private void drag(MouseEvent event) {
        if (dragged < 0) {
            return;
        }
        double y = sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        int to = dragged;
        for (int place = 0; place < rows.size(); place++) {
            double middle = rows.get(place).getBoundsInParent().getCenterY();
            if (place < dragged && y < middle) {
                to = place;
                break;
            }
            if (place > dragged && y > middle) {
                to = place;
            }
        }
        if (to != dragged) {
            dragged = draft.move(dragged, to);
            layout();
            focus(dragged);
        }
        event.consume();
    }
}
