package app.nape.store;

import app.nape.breaks.PositionDay;
import app.nape.care.EpisodeSafety;
import app.nape.care.PainEpisode;
import app.nape.care.plan.DatedTurn;
import app.nape.care.plan.Programmes;
import app.nape.journal.Arrived;
import app.nape.journal.Arriving;
import app.nape.journal.DayFigures;
import app.nape.journal.DaySpan;
import app.nape.journal.EntryRefused;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.journal.ScorePair;
import app.nape.journal.SiteTally;
import app.nape.journal.Tally;
import app.nape.journal.Undone;
import app.nape.journal.Written;
import app.nape.time.Clocks;
import app.nape.time.DayRollover;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Supplier;

/** The journal in a SQLite file. Times and lengths are kept to the millisecond. For one thread, like its {@link Database}. */
public final class SqliteJournal implements Journal, AutoCloseable {
    private static final Comparator<JournalEntry> OLDEST_FIRST =
            Comparator.comparing(JournalEntry::at).thenComparing(JournalEntry::id);

    private final Database database;
    private final Clocks clocks;
    private final Supplier<DayRollover> rollover;
    private final PainTable episodes;
    private final ReadingTable readings;
    private final SpasmTable spasms;
    private final RemedyTable remedies;
    private final StretchTable stretches;
    private final Map<String, EntryTable<?>> tables = new LinkedHashMap<>();
    private final DaySums sums;
    private final PositionTable positions;
    private final Tallies tallies;
    private final UndoLog undo;
    private final CardTable card;
    private final PlanTable plans;

    /**
     * A journal over an open database.
     *
     * @param rollover when the person's day begins now
     */
    public SqliteJournal(Database database, Clocks clocks, Supplier<DayRollover> rollover) {
        this.database = database;
        this.clocks = clocks;
        this.rollover = rollover;
        episodes = new PainTable(database);
        card = new CardTable(database);
        plans = new PlanTable(database);
        readings = new ReadingTable(database);
        spasms = new SpasmTable(database);
        remedies = new RemedyTable(database);
        stretches = new StretchTable(database);
        for (EntryTable<?> table : List.of(
                episodes,
                readings,
                spasms,
                remedies,
                stretches,
                new BreakTable(database),
                new MeasureTable(database))) {
            tables.put(table.kind(), table);
        }
        sums = new DaySums(database);
        positions = new PositionTable(database);
        tallies = new Tallies(database);
        undo = new UndoLog(database, tables, WriterIds.next().toString());
    }

    /**
     * Opens the journal in a file, making it with its folder when there is none. Use {@link DatabaseFile#open} where the person
     * can be told that a damaged file was kept aside.
     *
     * @throws app.nape.journal.JournalUnavailable when it cannot be opened, or was written by a newer Nape
     */
    public static SqliteJournal open(Path file, Clocks clocks, Supplier<DayRollover> rollover) {
        return new SqliteJournal(
                DatabaseFile.open(file, () -> clocks.now().wall()).database(), clocks, rollover);
    }

    @Override
    public void save(JournalEntry entry) {
        saveAll(List.of(entry));
    }

    @Override
    public void saveAll(List<? extends JournalEntry> entries) {
        saveAll(entries, Map.of());
    }

    @Override
    public void saveAll(List<? extends JournalEntry> entries, Map<UUID, Written> written) {
        if (entries.isEmpty()) {
            return;
        }
        entries.forEach(EntryRefused::check);
        database.transact(() -> {
            if (!recordedByItself(entries)) {
                undo.remember(entries.stream()
                        .map(entry -> new UndoLog.Touched(table(entry), entry.id()))
                        .toList());
            }
            for (JournalEntry entry : entries) {
                table(entry).save(entry, now().of(written.get(entry.id())));
            }
            return entries.size();
        });
    }

    @Override
    public Arrived add(Arriving arriving, boolean writes) {
        Database.Work<Arrived> work = () -> new Intake(database, tables, undo, now(), writes).all(arriving);
        return writes ? database.transact(work) : database.read(work);
    }

    /** New breaks are written by the agent all day long; a person who takes something back does not mean them. */
    private boolean recordedByItself(List<? extends JournalEntry> entries) throws SQLException {
        for (JournalEntry entry : entries) {
            if (!(entry instanceof JournalEntry.Break) || table(entry).holds(entry.id())) {
                return false;
            }
        }
        return true;
    }

    /** Writes many entries that were not there before, without undo; for imports and samples. */
    public void fill(Collection<? extends JournalEntry> entries) {
        database.transact(() -> {
            for (JournalEntry entry : entries) {
                table(entry).save(entry, now());
            }
            return entries.size();
        });
    }

    @Override
    public boolean delete(UUID id) {
        return database.transact(() -> {
            Optional<JournalEntry> entry = inAnyTable(id);
            if (entry.isEmpty()) {
                return false;
            }
            List<UndoLog.Touched> touched = new ArrayList<>();
            touched.add(new UndoLog.Touched(table(entry.get()), id));
            if (entry.get() instanceof JournalEntry.Pain) {
                for (EntryTable<?> table : List.of(readings, spasms, remedies, stretches)) {
                    table.where("e.episode_id = ?", id)
                            .forEach(part -> touched.add(new UndoLog.Touched(table, part.id())));
                }
            }
            undo.remember(touched);
            table(entry.get()).delete(id);
            return true;
        });
    }

    @Override
    public void keepSafety(UUID episode, EpisodeSafety safety) {
        database.transact(() -> {
            if (episodes.holds(episode)) {
                episodes.write(episode, safety);
            }
            return episode;
        });
    }

    @Override
    public EpisodeSafety cardSafety() {
        return database.read(card::read);
    }

    @Override
    public void keepSafety(Map<UUID, EpisodeSafety> said, EpisodeSafety apart) {
        database.transact(() -> {
            for (Map.Entry<UUID, EpisodeSafety> each : said.entrySet()) {
                if (episodes.holds(each.getKey())) {
                    episodes.write(each.getKey(), each.getValue());
                }
            }
            card.write(apart);
            return said.size();
        });
    }

    @Override
    public Optional<Undone> takeBack() {
        return database.transact(undo::takeBack);
    }

    @Override
    public Optional<JournalEntry> find(UUID id) {
        return database.read(() -> inAnyTable(id));
    }

    private Optional<JournalEntry> inAnyTable(UUID id) throws SQLException {
        for (EntryTable<?> table : tables.values()) {
            Optional<JournalEntry> found = table.find(id).map(JournalEntry.class::cast);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    @Override
    public List<JournalEntry> between(Instant from, Instant to, Set<String> kinds) {
        return database.read(() -> {
            List<JournalEntry> found = new ArrayList<>();
            for (EntryTable<?> table : tables(kinds)) {
                found.addAll(table.between(from, to));
            }
            found.sort(OLDEST_FIRST);
            return found;
        });
    }

    @Override
    public Map<UUID, Written> written(Instant from, Instant to) {
        return database.read(() -> {
            Map<UUID, Written> found = new HashMap<>();
            for (EntryTable<?> table : tables.values()) {
                found.putAll(table.written(from, to));
            }
            return found;
        });
    }

    @Override
    public List<JournalEntry> latest(Instant before, int limit, Set<String> kinds) {
        return database.read(() -> {
            List<JournalEntry> found = new ArrayList<>();
            for (EntryTable<?> table : tables(kinds)) {
                found.addAll(table.latest(before, limit));
            }
            found.sort(OLDEST_FIRST.reversed());
            return List.copyOf(found.subList(0, Math.min(limit, found.size())));
        });
    }

    @Override
    public List<PainEpisode> openEpisodes() {
        return database.read(() -> episodes.where("e.ended IS NULL ORDER BY e.at DESC").stream()
                .map(JournalEntry.Pain::episode)
                .toList());
    }

    @Override
    public List<JournalEntry.Reading> readings(UUID episodeId) {
        return database.read(() -> readings.where("e.episode_id = ? ORDER BY e.at", episodeId));
    }

    @Override
    public Optional<JournalEntry.Remedy> lastRemedy(String remedyId) {
        return database.read(() -> remedies.where("e.remedy_id = ? ORDER BY e.at DESC LIMIT 1", remedyId).stream()
                .findFirst());
    }

    @Override
    public List<String> usualTriggers(int limit) {
        return database.read(() -> tallies.usualTriggers(limit));
    }

    @Override
    public List<DayFigures> days(LocalDate from, LocalDate to, ZoneId zone, DayRollover dayBegins) {
        return database.read(() -> sums.between(from, to));
    }

    @Override
    public Optional<LocalDate> firstDay(ZoneId zone, DayRollover dayBegins) {
        return database.read(sums::firstDay);
    }

    @Override
    public List<DaySpan> lasting(LocalDate from, LocalDate to, ZoneId zone, DayRollover dayBegins) {
        return database.read(() -> sums.lasting(from, to, zone, dayBegins));
    }

    @Override
    public List<LocalDateTime> painTimes(LocalDate from, LocalDate to, ZoneId zone, DayRollover dayBegins) {
        return database.read(() -> sums.painTimes(from, to));
    }

    @Override
    public List<SiteTally> sites(Instant from, Instant to) {
        return database.read(() -> tallies.sites(from, to));
    }

    @Override
    public List<Tally> triggers(Instant from, Instant to) {
        return database.read(() -> tallies.triggers(from, to));
    }

    @Override
    public List<ScorePair> remedyScores(Instant from, Instant to) {
        return database.read(() -> tallies.remedyScores(from, to));
    }

    @Override
    public List<ScorePair> stretchScores(Instant from, Instant to) {
        return database.read(() -> tallies.stretchScores(from, to));
    }

    @Override
    public Programmes programmes() {
        return plans;
    }

    @Override
    public List<DatedTurn> turns(UUID plan, LocalDate from, LocalDate to, ZoneId zone, DayRollover dayBegins) {
        return database.read(() -> stretches.turns(plan, from, to));
    }

    @Override
    public void keepActive(LocalDate day, Duration active) {
        keepActive(Map.of(day, active));
    }

    @Override
    public void keepActive(Map<LocalDate, Duration> active) {
        int _ = database.transact(() -> sums.keepActive(active));
    }

    @Override
    public SortedMap<LocalDate, Duration> activeDays(LocalDate from, LocalDate to) {
        return database.read(() -> sums.active(from, to));
    }

    @Override
    public void keepPositions(Map<LocalDate, PositionDay> days) {
        database.transact(() -> {
            positions.keep(days);
            return days.size();
        });
    }

    @Override
    public SortedMap<LocalDate, PositionDay> positionDays(LocalDate from, LocalDate to) {
        return database.read(() -> positions.between(from, to));
    }

    /** Whether nothing has been written down yet. */
    public boolean isEmpty() {
        return latest(Instant.MAX, 1, Set.of()).isEmpty();
    }

    /** Brings all that was written into the one file, for whoever copies that; to be called when nothing else is to be done. */
    public void rest() {
        database.gatherIfFree();
    }

    /** The database beneath, for backups and checks. */
    public Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
    }

    private Stamp now() {
        return new Stamp(clocks.zone(), rollover.get());
    }

    private List<EntryTable<?>> tables(Set<String> kinds) {
        return tables.values().stream()
                .filter(table -> kinds.isEmpty() || kinds.contains(table.kind()))
                .toList();
    }

    private EntryTable<?> table(JournalEntry entry) {
        return java.util.Objects.requireNonNull(tables.get(entry.kind()));
    }
}
