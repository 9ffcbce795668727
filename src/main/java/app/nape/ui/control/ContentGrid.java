package app.nape.ui.control;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The one column that every page stands in: where a screen is wider than it, all begin at the same edge. */
public final class ContentGrid {
    /** How wide it is at most, with the margins of a page, in pixels. */
    public static final double WIDEST = 1280;

    private ContentGrid() {}

    /** The part in the middle of what room there is, no wider than the column. */
    public static StackPane centred(Region part) {
        part.setMaxWidth(WIDEST);
        return new Room(part);
    }

    /** The same for what reads better narrower: it keeps to the column's left edge. */
    public static StackPane centred(Region part, double narrower) {
        part.setMaxWidth(narrower);
        StackPane column = new StackPane(part);
        column.setAlignment(Pos.TOP_LEFT);
        return centred(column);
    }

    /**
     * Where the part cannot be as narrow as the room it reaches a little into its own margins; where that is not enough it keeps to the
     * left edge: what is read begins there, and the rest can be scrolled to.
     */
    private static final class Room extends StackPane {
        /** So much of the margins at both sides is given away. */
        private static final double MARGINS = 40;

        private final Region part;

        Room(Region part) {
            super(part);
            this.part = part;
            setAlignment(Pos.TOP_CENTER);
        }

        @Override
        protected double computeMinWidth(double height) {
            double wide = super.computeMinWidth(height);
            return wide - MARGINS > 0 ? wide - MARGINS : wide;
        }

        @Override
        protected void layoutChildren() {
            Pos wanted = part.minWidth(-1) - MARGINS > getWidth() ? Pos.TOP_LEFT : Pos.TOP_CENTER;
            if (!wanted.equals(getAlignment())) {
                setAlignment(wanted);
            }
            super.layoutChildren();
        }
    }
}
