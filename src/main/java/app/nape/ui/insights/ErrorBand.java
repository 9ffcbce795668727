package app.nape.ui.insights;

import app.nape.care.OutcomeFigure;
import app.nape.care.OutcomeMeasure;
import java.util.Optional;

/**
 * Around the first answer to a measure: what answers differ by where nothing changed (MDC), as far as the scale goes.
 *
 * @param low its lower edge, 0 to 10
 * @param high its upper edge, 0 to 10
 * @param figure the published figure that it is drawn from
 */
record ErrorBand(double low, double high, OutcomeFigure figure) {
    private static final double BEST = 10;

    /** The band of a measure around its first score; empty where no points were published. */
    static Optional<ErrorBand> around(OutcomeMeasure measure, double first) {
        return measure.figures().stream()
                .filter(figure -> figure.goneBy() && figure.kind() == OutcomeFigure.Kind.ERROR)
                .flatMap(figure -> Optional.ofNullable(figure.points()).stream()
                        .map(points ->
                                new ErrorBand(Math.max(0, first - points), Math.min(BEST, first + points), figure)))
                .findFirst();
    }
}
