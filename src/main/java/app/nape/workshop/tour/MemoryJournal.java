package app.nape.workshop.tour;

import app.nape.breaks.PositionDay;
import app.nape.care.EpisodeSafety;
import app.nape.care.PainEpisode;
import app.nape.care.plan.Programmes;
import app.nape.journal.DayFigures;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.journal.Undone;
import app.nape.time.DayRollover;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** A journal that forgets when the process ends: for the tour and for tests of pages. */
public final class MemoryJournal implements Journal {
    private Map<UUID, JournalEntry> entries = new LinkedHashMap<>();
    private final NavigableMap<LocalDate, Duration> active = new TreeMap<>();
    private final NavigableMap<LocalDate, PositionDay> positions = new TreeMap<>();
    private final Deque<Map<UUID, JournalEntry>> before = new ArrayDeque<>();

    private final Programmes programmes = new MemoryProgrammes();
    private EpisodeSafety card = EpisodeSafety.NONE;

    /** An empty one. */
    public MemoryJournal() {}

    @Override
    public void save(JournalEntry entry) {
        saveAll(List.of(entry));
    }

    @Override
    public void saveAll(List<? extends JournalEntry> changed) {
        if (changed.stream()
                .allMatch(entry -> entry instanceof JournalEntry.Break && !entries.containsKey(entry.id()))) {
            // The agent writes those by itself; a person who takes something back does not mean them.
            before.forEach(earlier -> changed.forEach(entry -> earlier.put(entry.id(), entry)));
        } else {
            remember();
        }
        changed.forEach(entry -> entries.put(entry.id(), entry));
    }

    @Override
    public boolean delete(UUID id) {
        if (!entries.containsKey(id)) {
            return false;
        }
        remember();
        entries.remove(id);
        entries.values().removeIf(entry -> switch (entry) {
            case JournalEntry.Reading reading -> reading.episodeId().equals(id);
            case JournalEntry.Spasm spasm -> spasm.episodeId().equals(id);
            default -> false;
        });
        entries.replaceAll((_, entry) -> without(id, entry));
        return true;
    }

    /** What was used and done within an episode stays when that is deleted. */
    private static JournalEntry without(UUID episode, JournalEntry entry) {
        return switch (entry) {
            case JournalEntry.Remedy use when episode.equals(use.episodeId()) -> use.withoutEpisode();
            case JournalEntry.Stretch done when episode.equals(done.episodeId()) -> done.withoutEpisode();
            default -> entry;
        };
    }

    @Override
    public Optional<Undone> takeBack() {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, JournalEntry> now = entries;
        Map<UUID, JournalEntry> then = before.pop();
        entries = then;
        Map<UUID, JournalEntry> touched = new LinkedHashMap<>();
        Stream.concat(then.values().stream(), now.values().stream())
                .filter(entry -> !entry.equals(now.get(entry.id())) || !entry.equals(then.get(entry.id())))
                .forEach(entry -> touched.putIfAbsent(entry.id(), entry));
        SortedMap<String, Integer> kinds = new TreeMap<>();
        touched.values().forEach(entry -> kinds.merge(entry.kind(), 1, Integer::sum));
        return touched.values().stream()
                .findFirst()
                .map(first -> new Undone(first, touched.keySet().stream().noneMatch(then::containsKey), kinds));
    }

    @Override
    public Optional<JournalEntry> find(UUID id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override
    public List<JournalEntry> between(Instant from, Instant to, Set<String> kinds) {
        return ofKinds(kinds)
                .filter(entry -> !entry.at().isBefore(from) && entry.at().isBefore(to))
                .sorted(Comparator.comparing(JournalEntry::at))
                .toList();
    }

    @Override
    public List<JournalEntry> latest(Instant earlierThan, int limit, Set<String> kinds) {
        return ofKinds(kinds)
                .filter(entry -> entry.at().isBefore(earlierThan))
                .sorted(Comparator.comparing(JournalEntry::at).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public EpisodeSafety cardSafety() {
        return card;
    }

    @Override
    public void keepSafety(UUID episode, EpisodeSafety safety) {
        kept(entries, episode, safety);
        // Taking back another change leaves what was said.
        before.forEach(earlier -> kept(earlier, episode, safety));
    }

    private static void kept(Map<UUID, JournalEntry> in, UUID episode, EpisodeSafety safety) {
        in.computeIfPresent(
                episode,
                (_, entry) -> entry instanceof JournalEntry.Pain pain
                        ? new JournalEntry.Pain(pain.episode().withSafety(safety))
                        : entry);
    }

    @Override
    public void keepSafety(Map<UUID, EpisodeSafety> said, EpisodeSafety apart) {
        said.forEach(this::keepSafety);
        card = apart;
    }

    @Override
    public List<PainEpisode> openEpisodes() {
        return episodes().filter(PainEpisode::open).toList();
    }

    @Override
    public List<JournalEntry.Reading> readings(UUID episodeId) {
        return entries.values().stream()
                .filter(JournalEntry.Reading.class::isInstance)
                .map(JournalEntry.Reading.class::cast)
                .filter(reading -> reading.episodeId().equals(episodeId))
                .sorted(Comparator.comparing(JournalEntry.Reading::at))
                .toList();
    }

    @Override
    public Optional<JournalEntry.Remedy> lastRemedy(String remedyId) {
        return entries.values().stream()
                .filter(JournalEntry.Remedy.class::isInstance)
                .map(JournalEntry.Remedy.class::cast)
                .filter(remedy -> remedy.remedyId().equals(remedyId))
                .max(Comparator.comparing(JournalEntry.Remedy::at));
    }

    @Override
    public List<String> usualTriggers(int limit) {
        Map<String, Integer> counts = new HashMap<>();
        episodes().forEach(episode -> episode.triggers().forEach(id -> counts.merge(id, 1, Integer::sum)));
        List<String> ids = new ArrayList<>(counts.keySet());
        ids.sort(Comparator.comparingInt((String id) -> -counts.getOrDefault(id, 0))
                .thenComparing(id -> id));
        return ids.subList(0, Math.min(limit, ids.size()));
    }

    @Override
    public List<DayFigures> days(LocalDate from, LocalDate to, ZoneId zone, DayRollover rollover) {
        return DayFigures.of(
                between(rollover.startOf(from, zone), rollover.startOf(to.plusDays(1), zone), Set.of()),
                active.subMap(from, true, to, true),
                zone,
                rollover);
    }

    @Override
    public Programmes programmes() {
        return programmes;
    }

    @Override
    public void keepActive(LocalDate day, Duration used) {
        active.merge(day, used, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    @Override
    public SortedMap<LocalDate, Duration> activeDays(LocalDate from, LocalDate to) {
        return new TreeMap<>(active.subMap(from, true, to, true));
    }

    @Override
    public void keepPositions(Map<LocalDate, PositionDay> days) {
        days.forEach((day, more) -> positions.merge(day, more, PositionDay::fuller));
    }

    @Override
    public SortedMap<LocalDate, PositionDay> positionDays(LocalDate from, LocalDate to) {
        return new TreeMap<>(positions.subMap(from, true, to, true));
    }

    private Stream<PainEpisode> episodes() {
        return entries.values().stream()
                .filter(JournalEntry.Pain.class::isInstance)
                .map(entry -> ((JournalEntry.Pain) entry).episode())
                .sorted(Comparator.comparing(PainEpisode::started).reversed());
    }

    private Stream<JournalEntry> ofKinds(Set<String> kinds) {
        return entries.values().stream().filter(entry -> kinds.isEmpty() || kinds.contains(entry.kind()));
    }

    private void remember() {
        before.push(new LinkedHashMap<>(entries));
    }
}
