package app.nape.ui.settings.schedule;

import app.nape.breaks.TimeRange;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Twenty-four hours as a thin line, working hours on it. The fields above say the same in words. */
final class DayBand extends Pane {
    private static final double THICK = 8;
    private static final double WIDEST = 480;
    private static final double DAY_SECONDS = 86_400;

    private final Region track = shape("day-bar-track");
    private final List<Region> bands = new ArrayList<>();
    private final List<double[]> places = new ArrayList<>();

    DayBand() {
        setMinSize(0, THICK);
        setPrefSize(WIDEST, THICK);
        setMaxSize(WIDEST, THICK);
        getStyleClass().add("day-band");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMouseTransparent(true);
    }

    void show(List<TimeRange> ranges) {
        bands.clear();
        places.clear();
        for (TimeRange range : ranges) {
            double from = range.from().toSecondOfDay() / DAY_SECONDS;
            double to = range.to().toSecondOfDay() / DAY_SECONDS;
            if (to > from) {
                band(from, to);
            } else {
                band(from, 1);
                band(0, to);
            }
        }
        getChildren().setAll(track);
        getChildren().addAll(bands);
        requestLayout();
    }

    private void band(double from, double to) {
        if (to > from) {
            places.add(new double[] {from, to});
            bands.add(shape("day-band-hours"));
        }
    }

    private static Region shape(String look) {
        Region shape = new Region();
        shape.getStyleClass().add(look);
        return shape;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        track.resizeRelocate(0, 0, width, THICK);
        for (int i = 0; i < bands.size(); i++) {
            double from = places.get(i)[0] * width;
            bands.get(i).resizeRelocate(from, 0, places.get(i)[1] * width - from, THICK);
        }
    }
}
