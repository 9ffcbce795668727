package app.nape.ui.practice;

import app.nape.care.plan.Item;
import app.nape.care.practice.DraftPhase;
import app.nape.care.practice.DraftSet;
import app.nape.care.practice.ProgrammeDraft;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The phases, sets and items as they stand; a press on one goes there. The place where the next thing goes is marked and said. */
final class DraftList extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("selected");

    private final Texts texts;
    private final DraftWords words;
    private final BuilderModel model;
    private @Nullable Node here;
    private int rows;

    DraftList(Texts texts, BuilderModel model) {
        super(6);
        this.texts = texts;
        this.model = model;
        words = new DraftWords(texts);
        setId("practice-draft");
    }

    /** Shows a draft. */
    void show(ProgrammeDraft draft) {
        getChildren().clear();
        here = null;
        rows = 0;
        List<DraftPhase> phases = draft.phases();
        for (int i = 0; i < phases.size(); i++) {
            getChildren().add(Words.of(words.phase(phases.get(i)), "section-title"));
            for (int j = 0; j < phases.get(i).sets().size(); j++) {
                show(draft, i, j, phases.get(i).sets().get(j));
            }
        }
    }

    /** The row at which the next thing goes. */
    @Nullable
    Node here() {
        return here;
    }

    private void show(ProgrammeDraft draft, int phase, int set, DraftSet of) {
        boolean inHere = draft.at().phase() == phase && draft.at().set() == set;
        getChildren().add(Words.of(words.set(of), "strong"));
        if (of.items().isEmpty()) {
            row(Words.quiet(texts.of("practice.empty-set")), texts.of("practice.empty-set"), inHere, phase, set, -1);
        }
        for (int k = 0; k < of.items().size(); k++) {
            Item item = of.items().get(k);
            VBox lines = new VBox(2, Words.of(item.name()), Words.of(words.dose(item), "quiet", "small"));
            if (!item.note().isEmpty()) {
                lines.getChildren().add(Words.of(texts.of("practice.item-note", item.note()), "small"));
            }
            String said = item.name() + ", " + words.dose(item) + (item.note().isEmpty() ? "" : ". " + item.note());
            row(lines, said, inHere && draft.at().item() == k, phase, set, k);
        }
    }

    private void row(Node what, String said, boolean marked, int phase, int set, int item) {
        Row row = new Row(what, rows++, marked);
        row.setId("row-" + phase + "-" + set + "-" + item);
        row.getStyleClass().add("practice-row");
        row.setAccessibleText(said);
        row.pseudoClassStateChanged(HERE, marked);
        row.setOnMouseClicked(_ -> model.select(phase, set, item));
        if (marked) {
            here = row;
        }
        getChildren().add(row);
    }

    /** A line of the list, which tells a screen reader where it stands in it. */
    private static final class Row extends VBox {
        private final int number;
        private final boolean chosen;

        Row(Node what, int number, boolean chosen) {
            super(what);
            this.number = number;
            this.chosen = chosen;
            setAccessibleRole(AccessibleRole.LIST_ITEM);
        }

        @Override
        public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return switch (attribute) {
                case INDEX -> number;
                case SELECTED -> chosen;
                default -> super.queryAccessibleAttribute(attribute, parameters);
            };
        }
    }
}
