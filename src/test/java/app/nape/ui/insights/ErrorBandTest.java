package app.nape.ui.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.care.OutcomeMeasure;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What answers differ by where nothing changed, around the first answer. The figures are the published ones of each measure. */
class ErrorBandTest {
    private static ErrorBand around(OutcomeMeasure measure, double first) {
        return ErrorBand.around(measure, first).orElseThrow();
    }

    @Test
    void liesToBothSidesOfTheFirstAnswer() {
        ErrorBand pain = around(OutcomeMeasure.NPRS, 5);
        assertEquals(1, pain.low(), 1e-9);
        assertEquals(9, pain.high(), 1e-9);
        assertEquals("kovacs-error", pain.figure().id());
    }

    @Test
    void endsWhereTheScaleEnds() {
        ErrorBand activities = around(OutcomeMeasure.PSFS, 1);
        assertEquals(0, activities.low(), 1e-9);
        assertEquals(4.3, activities.high(), 1e-9);
        assertEquals(10, around(OutcomeMeasure.PSFS, 9).high(), 1e-9);
    }

    @ParameterizedTest
    @EnumSource
    void isAsWideAsTheErrorThatTheStandingGoesBy(OutcomeMeasure measure) {
        ErrorBand band = around(measure, 5);
        double points = Objects.requireNonNull(band.figure().points());
        assertEquals(2 * points, band.high() - band.low(), 1e-9);
    }
}
