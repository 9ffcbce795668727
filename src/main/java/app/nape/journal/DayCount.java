package app.nape.journal;

import app.nape.breaks.BreakOutcome;
import app.nape.care.Nprs;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A day that is being summed up. Not shared between threads. */
public final class DayCount {
    private final LocalDate day;
    private @Nullable Nprs worst;
    private int readings;
    private int episodes;
    private int spasms;
    private int remedies;
    private int stretches;
    private Duration stretched = Duration.ZERO;
    private final Map<BreakOutcome, Integer> breaks = new EnumMap<>(BreakOutcome.class);
    private @Nullable Duration active;

    /** A day with nothing in it yet. */
    public DayCount(LocalDate day) {
        this.day = day;
    }

    /** Counts one entry. */
    public void add(JournalEntry entry) {
        switch (entry) {
            case JournalEntry.Pain _ -> addEpisodes(1);
            case JournalEntry.Reading reading -> addReadings(1, reading.score());
            case JournalEntry.Spasm _ -> addSpasms(1);
            case JournalEntry.Remedy _ -> addRemedies(1);
            case JournalEntry.Stretch stretch -> addStretches(1, stretch.length());
            case JournalEntry.Break done -> addBreaks(1, done.outcome());
            case JournalEntry.Measure _ -> {}
        }
    }

    /** Counts episodes that began. */
    public void addEpisodes(int more) {
        episodes += more;
    }

    /** Counts readings whose worst score is {@code highest}. */
    public void addReadings(int more, Nprs highest) {
        readings += more;
        worst = worst == null || highest.compareTo(worst) > 0 ? highest : worst;
    }

    /** Counts spasms. */
    public void addSpasms(int more) {
        spasms += more;
    }

    /** Counts remedies. */
    public void addRemedies(int more) {
        remedies += more;
    }

    /** Counts sessions that lasted {@code length} together. */
    public void addStretches(int more, Duration length) {
        stretches += more;
        stretched = stretched.plus(length);
    }

    /** Counts breaks. */
    public void addBreaks(int more, BreakOutcome outcome) {
        breaks.merge(outcome, more, Integer::sum);
    }

    /** Says how long the machine was used actively. */
    public void active(Duration length) {
        active = length;
    }

    /** The day as counted so far. */
    public DayFigures figures() {
        return new DayFigures(day, worst, readings, episodes, spasms, remedies, stretches, stretched, breaks, active);
    }
}
