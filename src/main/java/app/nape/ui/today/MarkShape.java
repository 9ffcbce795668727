package app.nape.ui.today;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** A mark on the day's timeline; to a screen reader one line of a list, whose words are the mark's sentence. */
final class MarkShape extends Label {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final int index;
    private boolean chosen;
    private boolean gathered;

    /** Of this mark, which is the {@code index}th of its day, counted from 0. */
    MarkShape(Mark mark, int index) {
        super(mark.letter());
        this.index = index;
        getStyleClass().addAll("mark", mark.look());
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(mark.sentence());
    }

    /** Whether it is gathered with others: then it is seen only while it is chosen, over the mark that stands for all of them. */
    void gather(boolean now) {
        gathered = now;
        setMouseTransparent(now);
        setViewOrder(now ? -1 : 0);
        show();
    }

    private void show() {
        setOpacity(gathered && !chosen ? 0 : 1);
    }

    void choose(boolean now) {
        chosen = now;
        pseudoClassStateChanged(CHOSEN, now);
        show();
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case INDEX -> index;
            case SELECTED -> chosen;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
