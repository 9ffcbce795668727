package app.nape.ui.log.entry;

import app.nape.ui.body.BodyMap;
import app.nape.ui.control.ContentGrid;

/**
 * How wide a new pain entry is, so that on a large screen the map is as tall as there is room. On any other it is as wide as every page.
 *
 * @param page how wide it is at most, with its margins, in pixels
 * @param map the share of it that the map takes, 0 to 1
 */
record EntryWidths(double page, double map) {
    static final EntryWidths USUAL = new EntryWidths(ContentGrid.WIDEST, 0.56);

    private static final double MARGINS = 80;
    private static final double GAP = 20;
    private static final double MOST = 2200;
    /** So much of a wide window at most: what is read and chosen stays near together. */
    private static final double OF_WINDOW = 0.95;
    /** What stands above and beneath the drawing. */
    private static final double AROUND_EMS = 13;
    /** What the score and the other answers want. */
    private static final double ANSWERS_EMS = 37;

    /** In a view of this size, with text of this height. */
    static EntryWidths in(double wide, double tall, double em) {
        double usual = Math.floor((USUAL.page - MARGINS - GAP) * USUAL.map);
        double answers = ANSWERS_EMS * em;
        double most = Math.max(USUAL.page, Math.min(MOST, OF_WINDOW * wide));
        double map = Math.min(BodyMap.widthFor(tall - AROUND_EMS * em), most - MARGINS - GAP - answers);
        if (map < usual + em) {
            return USUAL;
        }
        double page = Math.max(USUAL.page, map + GAP + answers + MARGINS);
        return new EntryWidths(page, map / (page - MARGINS - GAP));
    }
}
