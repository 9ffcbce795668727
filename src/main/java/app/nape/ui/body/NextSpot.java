package app.nape.ui.body;

import app.nape.care.body.Outline;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;

/** Which spot an arrow key leads to: the nearest one ahead, where straying sideways counts double. */
final class NextSpot {
    private NextSpot() {}

    /** Index of the spot to go to, or empty when none lies that way. */
    static Optional<Integer> from(List<Point2D> middles, int at, KeyCode arrow) {
        Point2D here = middles.get(at);
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < middles.size(); i++) {
            Point2D way = middles.get(i).subtract(here);
            double ahead = ahead(way, arrow);
            double aside = Math.abs(arrow == KeyCode.LEFT || arrow == KeyCode.RIGHT ? way.getY() : way.getX());
            double cost = ahead + 2 * aside;
            if (i != at && ahead > 2 && aside < 2.5 * ahead && cost < least) {
                least = cost;
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /** Index of the spot nearest to a height on the edge that one enters a view by. */
    static int entering(List<Point2D> middles, double height, boolean fromLeft) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < middles.size(); i++) {
            double edge = fromLeft
                    ? middles.get(i).getX()
                    : Outline.WIDTH - middles.get(i).getX();
            double cost = edge + 2 * Math.abs(middles.get(i).getY() - height);
            if (cost < least) {
                least = cost;
                best = i;
            }
        }
        return best;
    }

    private static double ahead(Point2D way, KeyCode arrow) {
        return switch (arrow) {
            case LEFT -> -way.getX();
            case RIGHT -> way.getX();
            case UP -> -way.getY();
            default -> way.getY();
        };
    }
}
