package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.nape.ui.OnAStage;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

@OnAStage
class TwoColumnsTest {
    private final Region first = part(100);
    private final Region second = part(140);
    private final Region third = part(60);

    @Test
    void setsTwoBesideEachOtherEquallyTallWhereThereIsRoom() {
        TwoColumns columns = laidOut(new TwoColumns(), 1220);
        assertEquals(List.of("0,0 600x140", "620,0 600x140", "0,160 600x60"), places());
        assertEquals(220, columns.prefHeight(1220));
    }

    @Test
    void setsOneBeneathTheOtherWhereThereIsNone() {
        TwoColumns columns = laidOut(new TwoColumns(), 400);
        assertEquals(List.of("0,0 400x100", "0,120 400x140", "0,280 400x60"), places());
        assertEquals(340, columns.prefHeight(400));
        assertEquals(340, columns.minHeight(400), "nothing is cut off");
    }

    @Test
    void givesTheLeftOneItsShare() {
        laidOut(new TwoColumns(0.25, 10), 1020);
        assertEquals(List.of("0,0 250x140", "270,0 750x140", "0,160 250x60"), places());
    }

    @Test
    void leavesPartsAloneThatAreShownAlready() {
        TwoColumns columns = new TwoColumns().show(List.of(first, second));
        first.setUserData("mine");
        var before = columns.getChildren().getFirst();
        int[] changed = {0};
        columns.getChildren().addListener((javafx.collections.ListChangeListener<Object>) _ -> changed[0]++);
        columns.show(List.of(first, second));
        assertSame(before, columns.getChildren().getFirst());
        assertEquals(0, changed[0], "else the keyboard would be gone from them");
        columns.show(List.of(second, first));
        assertSame(second, columns.getChildren().getFirst());
    }

    private TwoColumns laidOut(TwoColumns columns, double width) {
        columns.show(List.of(first, second, third));
        columns.resize(width, 800);
        columns.layout();
        return columns;
    }

    private List<String> places() {
        return Stream.of(first, second, third)
                .map(each -> Math.round(each.getLayoutX()) + "," + Math.round(each.getLayoutY()) + " "
                        + Math.round(each.getWidth()) + "x" + Math.round(each.getHeight()))
                .toList();
    }

    private static Region part(double tall) {
        Region part = new Region();
        part.setPrefHeight(tall);
        return part;
    }
}
