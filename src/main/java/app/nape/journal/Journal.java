package app.nape.journal;

import app.nape.breaks.PositionDay;
import app.nape.care.EpisodeSafety;
import app.nape.care.PainEpisode;
import app.nape.care.plan.DatedTurn;
import app.nape.care.plan.Programmes;
import app.nape.time.DayRollover;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

/**
 * Keeps the entries. Every call runs on the thread that owns the store and returns when what it says is durable;
 * throws {@link JournalUnavailable} when the data could not be read or written, and then nothing was changed.
 */
public interface Journal {
    /** Writes an entry, or replaces the one with the same id. One undo step. */
    void save(JournalEntry entry);

    /** Writes several entries as one change and one undo step. */
    void saveAll(List<? extends JournalEntry> entries);

    /**
     * The same for entries that were written elsewhere: each keeps the zone and the day that {@code written} holds for its id. One that
     * is not in there counts as written here and now.
     */
    default void saveAll(List<? extends JournalEntry> entries, Map<UUID, Written> written) {
        saveAll(entries);
    }

    /**
     * Adds, as one change and one undo step, those entries of a stream that the journal does not hold yet. Whatever is thrown while they come
     * leaves the journal as it was.
     *
     * @param writes false to find out only what would be added
     * @throws IllegalArgumentException when one names an episode that came neither before nor with it
     */
    default Arrived add(Arriving arriving, boolean writes) {
        List<JournalEntry> added = new ArrayList<>();
        Map<UUID, Written> written = new HashMap<>();
        int[] there = new int[2];
        arriving.each((entry, where) -> {
            Optional<JournalEntry> present = find(entry.id());
            if (present.isEmpty()) {
                added.add(entry);
                if (where != null) {
                    written.put(entry.id(), where);
                }
            } else {
                there[present.get().equals(entry) ? 0 : 1]++;
            }
        });
        if (writes && !added.isEmpty()) {
            saveAll(added, written);
        }
        return new Arrived(added.size(), there[0], there[1]);
    }

    /** Zone and day of the entries that began in the range, by id; empty in a journal that does not keep them. */
    default Map<UUID, Written> written(Instant from, Instant to) {
        return Map.of();
    }

    /** Takes an entry away, an episode with its readings and spasms. One undo step. False when there was none. */
    boolean delete(UUID id);

    /** Keeps what was said on the red-flag card about an episode. Not an undo step, and no undo of another change takes it back. */
    void keepSafety(UUID episode, EpisodeSafety safety);

    /** What was said on the red-flag card while no episode was open. */
    EpisodeSafety cardSafety();

    /** Keeps what was said about warning signs, of each of these episodes and apart from any. Not an undo step. */
    void keepSafety(Map<UUID, EpisodeSafety> said, EpisodeSafety apart);

    /** Takes back the last change made through this journal; what it was, or empty where there is none. */
    Optional<Undone> takeBack();

    /** The same; the entry that it concerned. */
    default Optional<JournalEntry> undo() {
        return takeBack().map(Undone::entry);
    }

    /** The entry with this id. */
    Optional<JournalEntry> find(UUID id);

    /** Entries that began in the range, oldest first; an empty set of kinds means all. */
    List<JournalEntry> between(Instant from, Instant to, Set<String> kinds);

    /** The newest entries before {@code before}, newest first, at most {@code limit}; an empty set of kinds means all. */
    List<JournalEntry> latest(Instant before, int limit, Set<String> kinds);

    /** Episodes that have not been ended, newest first. */
    List<PainEpisode> openEpisodes();

    /** All readings of an episode, oldest first. */
    List<JournalEntry.Reading> readings(UUID episodeId);

    /** The newest use of a remedy, whatever its episode. */
    Optional<JournalEntry.Remedy> lastRemedy(String remedyId);

    /** How often each trigger was named in the newest episodes, most used first; for one-tap choices. */
    List<String> usualTriggers(int limit);

    /**
     * What is summed up of each of the person's days from {@code from} to {@code to}, both within, in order; days on which nothing
     * was written down are left out. An entry counts for the day it was written in; {@code zone} and {@code rollover} are used by
     * a journal that has not kept that day.
     */
    List<DayFigures> days(LocalDate from, LocalDate to, ZoneId zone, DayRollover rollover);

    /** The person's first day on which something was written down; {@code zone} and {@code rollover} as in {@link #days}. */
    default Optional<LocalDate> firstDay(ZoneId zone, DayRollover rollover) {
        return between(Instant.MIN, Instant.MAX, Set.of()).stream()
                .findFirst()
                .map(entry -> rollover.dayOf(entry.at(), zone));
    }

    /**
     * The days from {@code from} to {@code to} on which an episode lasted, one span for each, by their first days; one that has not
     * ended lasts to {@code to}. {@code zone} and {@code rollover} as in {@link #days}.
     */
    default List<DaySpan> lasting(LocalDate from, LocalDate to, ZoneId zone, DayRollover rollover) {
        Instant begin = rollover.startOf(from, zone);
        return episodes(Instant.MIN, rollover.startOf(to.plusDays(1), zone)).stream()
                .filter(episode -> episode.ended() == null || !episode.ended().isBefore(begin))
                .map(episode -> new DaySpan(
                                rollover.dayOf(episode.started(), zone),
                                episode.ended() == null ? to : rollover.dayOf(episode.ended(), zone))
                        .within(from, to))
                .toList();
    }

    /**
     * The local times, from {@code from} to {@code to}, for which a score above 0, a spasm or the beginning of an episode was written
     * down, in any order. {@code zone} and {@code rollover} as in {@link #days}.
     */
    default List<LocalDateTime> painTimes(LocalDate from, LocalDate to, ZoneId zone, DayRollover rollover) {
        return between(
                        rollover.startOf(from, zone),
                        rollover.startOf(to.plusDays(1), zone),
                        Set.of("pain", "reading", "spasm"))
                .stream()
                .filter(entry -> !(entry instanceof JournalEntry.Reading reading)
                        || reading.score().score() > 0)
                .map(entry -> entry.at().atZone(zone).toLocalDateTime())
                .toList();
    }

    /** In how many episodes that began in the range each place hurt, most first. */
    default List<SiteTally> sites(Instant from, Instant to) {
        return Insights.sites(episodes(from, to));
    }

    /** In how many episodes that began in the range each trigger was named, most first. */
    default List<Tally> triggers(Instant from, Instant to) {
        return Insights.triggers(episodes(from, to));
    }

    private List<PainEpisode> episodes(Instant from, Instant to) {
        return between(from, to, Set.of("pain")).stream()
                .map(entry -> ((JournalEntry.Pain) entry).episode())
                .toList();
    }

    /** The scores before and after the remedies of the range, in any order. */
    default List<ScorePair> remedyScores(Instant from, Instant to) {
        return between(from, to, Set.of("remedy")).stream()
                .map(entry -> ScorePair.of((JournalEntry.Remedy) entry))
                .toList();
    }

    /** The scores before and after the sessions of the range, in any order. */
    default List<ScorePair> stretchScores(Instant from, Instant to) {
        return between(from, to, Set.of("stretch")).stream()
                .map(entry -> ScorePair.of((JournalEntry.Stretch) entry))
                .toList();
    }

    /** The programmes that are kept beside the entries. */
    Programmes programmes();

    /**
     * The sets of a programme that were done, or begun, on the person's days from {@code from} to {@code to}, both within, oldest day
     * first. {@code zone} and {@code rollover} as in {@link #days}.
     */
    default List<DatedTurn> turns(UUID plan, LocalDate from, LocalDate to, ZoneId zone, DayRollover rollover) {
        return between(rollover.startOf(from, zone), rollover.startOf(to.plusDays(1), zone), Set.of("stretch")).stream()
                .map(entry -> (JournalEntry.Stretch) entry)
                .flatMap(entry -> entry.dated(rollover.dayOf(entry.at(), zone)).stream())
                .filter(turn -> turn.what().plan().equals(plan))
                .toList();
    }

    /** Keeps how long the machine was used actively on a day; the longest that was told of a day counts. Not an undo step. */
    void keepActive(LocalDate day, Duration active);

    /** Keeps the same for many days at once. */
    default void keepActive(Map<LocalDate, Duration> active) {
        active.forEach(this::keepActive);
    }

    /** Keeps what changes of position came to on days; of several accounts of a day the fuller counts, figure by figure. Not an undo step. */
    void keepPositions(Map<LocalDate, PositionDay> days);

    /** What changes of position came to on each day from {@code from} to {@code to}, both within, in order. */
    SortedMap<LocalDate, PositionDay> positionDays(LocalDate from, LocalDate to);

    /** How long the machine was used actively on each day from {@code from} to {@code to}, both within, in order. */
    SortedMap<LocalDate, Duration> activeDays(LocalDate from, LocalDate to);
}
