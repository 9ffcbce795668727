package app.nape.exchange.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A warning sign that was ticked.
 *
 * @param sign key of the card's sign
 * @param day the day on which the card was first looked at about it, else that of its episode; null when neither is known
 * @param advised the day on which the person said that somebody had advised them about it, or null
 */
public record ReportSign(
        String sign, @Nullable LocalDate day, @Nullable LocalDate advised) {}
