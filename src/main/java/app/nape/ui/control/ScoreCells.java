package app.nape.ui.control;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Lays eleven scores in one row, however narrow. */
final class ScoreCells extends Region {
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final double MARK = 4;
    private static final double TALL_EMS = 2.9;

    private final List<Label> cells;
    private final Measure measure = new Measure();

    ScoreCells(List<Label> cells) {
        this.cells = cells;
        getChildren().addAll(cells);
        getChildren().add(measure);
    }

    @Override
    protected double computeMinWidth(double height) {
        return ScoreRow.least();
    }

    @Override
    protected double computePrefWidth(double height) {
        return ScoreRow.usual(em());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(TALL_EMS * em());
    }

    @Override
    protected void layoutChildren() {
        // A cell is drawn so far inside its edges, to leave room for the mark of the chosen one: the row begins with
        // the words above it.
        ScoreRow row = ScoreRow.in(getWidth() + 2 * MARK, em());
        for (int score = 0; score < cells.size(); score++) {
            Label cell = cells.get(score);
            cell.pseudoClassStateChanged(TIGHT, row.tight());
            double x = snapPositionX(row.left(score) - MARK);
            layoutInArea(cell, x, 0, snapSizeX(row.cell()), getHeight(), 0, HPos.CENTER, VPos.CENTER);
        }
    }

    /** The person's height of text; the cells' own may be smaller. */
    private double em() {
        return measure.em();
    }
}
