package app.nape.exchange.report;

import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An episode as a row.
 *
 * @param began its first day
 * @param ended its last day, or null while it is open
 * @param worst its worst score, or null when none was given
 */
public record ReportEpisode(
        PainEpisode episode,
        LocalDate began,
        @Nullable LocalDate ended,
        @Nullable Nprs worst) {}
