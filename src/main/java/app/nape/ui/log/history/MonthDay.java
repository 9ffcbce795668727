package app.nape.ui.log.history;

import app.nape.care.Nprs;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of the month view.
 *
 * @param worst the highest score given on it, or null
 * @param painBegan whether an episode began on it
 * @param inEpisode whether an episode was open on it
 * @param remedies how many remedies
 * @param stretches how many sessions
 */
record MonthDay(
        LocalDate day, @Nullable Nprs worst, boolean painBegan, boolean inEpisode, int remedies, int stretches) {}
