package app.nape.journal;

import app.nape.care.Nprs;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * How many days, spasms and nights were written down. What was not written down is not counted, so it is the least there was.
 *
 * @param days days with a score above 0, a spasm or the beginning of an episode
 * @param spasms spasms
 * @param nights nights in which a score above 0, a spasm or the beginning of an episode was written down for a time between
 *     {@link #NIGHT_BEGINS} and {@link #NIGHT_ENDS}; hours of Nape's own choosing, for sleep is not asked about
 */
public record PainCount(int days, int spasms, int nights) {
    /** Local time. */
    public static final LocalTime NIGHT_BEGINS = LocalTime.of(22, 0);

    /** Local time of the next morning, no longer within the night. */
    public static final LocalTime NIGHT_ENDS = LocalTime.of(6, 0);

    /** Nothing was counted. */
    public static final PainCount NONE = new PainCount(0, 0, 0);

    /**
     * Counts them.
     *
     * @param times local times at which pain was written down to have been
     */
    static PainCount of(List<DayFigures> days, List<LocalDateTime> times) {
        return new PainCount(
                (int) days.stream().filter(PainCount::painful).count(),
                days.stream().mapToInt(DayFigures::spasms).sum(),
                (int) times.stream()
                        .filter(PainCount::atNight)
                        .map(PainCount::evening)
                        .distinct()
                        .count());
    }

    private static boolean painful(DayFigures day) {
        Nprs worst = day.worst();
        return day.spasms() > 0 || (worst == null ? day.episodes() > 0 : worst.score() > 0);
    }

    private static boolean atNight(LocalDateTime time) {
        return !time.toLocalTime().isBefore(NIGHT_BEGINS) || time.toLocalTime().isBefore(NIGHT_ENDS);
    }

    /** A night belongs to the evening it began on. */
    private static LocalDate evening(LocalDateTime time) {
        return time.toLocalTime().isBefore(NIGHT_ENDS) ? time.toLocalDate().minusDays(1) : time.toLocalDate();
    }
}
