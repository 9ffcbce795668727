package app.nape.ui.insights;

import java.time.LocalDate;
import java.util.Optional;

/** How far back the page looks. */
enum Span {
    FOUR_WEEKS,
    THREE_MONTHS,
    YEAR,
    ALL;

    /** The first day of it; empty for everything there is. */
    Optional<LocalDate> from(LocalDate today) {
        return switch (this) {
            case FOUR_WEEKS -> Optional.of(today.minusDays(27));
            case THREE_MONTHS -> Optional.of(today.minusMonths(3).plusDays(1));
            case YEAR -> Optional.of(today.minusYears(1).plusDays(1));
            case ALL -> Optional.empty();
        };
    }
}
