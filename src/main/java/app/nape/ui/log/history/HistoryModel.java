package app.nape.ui.log.history;

import app.nape.care.PainSite;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.time.Clocks;
import app.nape.time.DayRollover;
import app.nape.ui.JournalDesk;
import app.nape.words.Unparted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The entries, newest first, read in pages as the person scrolls: ten years open as fast as a day. */
final class HistoryModel {
    private static final int PAGE = 120;
    /** How many entries one search looks through before it shows what it has; it goes on when one scrolls. */
    private static final int SEARCHED_AT_ONCE = 6_000;

    private final JournalDesk journal;
    private final Clocks clocks;
    private final Supplier<DayRollover> rollover;
    private final BiFunction<JournalEntry, List<PainSite>, String> words;
    private final ObservableList<HistoryRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(false);
    private Set<HistoryKind> kinds = EnumSet.of(HistoryKind.PAIN, HistoryKind.REMEDIES, HistoryKind.STRETCHES);
    private String search = "";
    private @Nullable LocalDate until;
    private @Nullable LocalDate lastDay;
    private Cursor cursor = new Cursor(Instant.MAX, Set.of());
    private boolean asking;
    private int generation;
    /** How many entries stand in the lines; the names of days do not count. */
    private int shown;

    /** Where the next page begins: entries at this instant that were shown already are passed over. */
    private record Cursor(Instant before, Set<UUID> shown) {}

    private record Found(List<HistoryRow.Item> entries, Cursor next, boolean end) {}

    HistoryModel(
            JournalDesk journal,
            Clocks clocks,
            Supplier<DayRollover> rollover,
            BiFunction<JournalEntry, List<PainSite>, String> words) {
        this.journal = journal;
        this.clocks = clocks;
        this.rollover = rollover;
        this.words = words;
    }

    /** The lines read so far. */
    ObservableList<HistoryRow> rows() {
        return rows;
    }

    /** Whether everything there is has been read. */
    ReadOnlyBooleanProperty complete() {
        return complete.getReadOnlyProperty();
    }

    /** Shows only these kinds; none means all. */
    void narrow(Set<HistoryKind> wanted) {
        kinds = wanted.isEmpty() ? EnumSet.noneOf(HistoryKind.class) : EnumSet.copyOf(wanted);
        reload();
    }

    Set<HistoryKind> kinds() {
        return Set.copyOf(kinds);
    }

    /** Shows only entries whose words hold this; blank shows all. */
    void search(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (!wanted.equals(search)) {
            search = wanted;
            reload();
        }
    }

    /** Begins at this day and goes back; null begins at the newest. */
    void startAt(@Nullable LocalDate day) {
        until = day;
        reload();
    }

    /** Reads again from the top, as many as were shown. */
    void reload() {
        generation++;
        asking = false;
        complete.set(false);
        LocalDate day = until;
        Instant from = day == null
                ? clocks.now().wall().plusSeconds(1)
                : rollover.get().startOf(day.plusDays(1), clocks.zone());
        cursor = new Cursor(from, Set.of());
        ask(Math.max(PAGE, shown), true);
    }

    /** Reads the next page, unless one is on its way or none is left. */
    void more() {
        if (!asking && !complete.get()) {
            ask(PAGE, false);
        }
    }

    private void ask(int count, boolean fresh) {
        asking = true;
        int asked = generation;
        Cursor from = cursor;
        Set<String> wanted = new HashSet<>();
        kinds.forEach(kind -> wanted.addAll(kind.kinds()));
        String text = search;
        journal.ask(
                kept -> read(kept, from, count, wanted, text),
                found -> {
                    if (asked == generation) {
                        asking = false;
                        cursor = found.next();
                        complete.set(found.end());
                        show(found.entries(), fresh);
                    }
                },
                () -> {
                    // Whoever scrolls on asks again.
                    if (asked == generation) {
                        asking = false;
                    }
                });
    }

    private Found read(Journal kept, Cursor from, int count, Set<String> wanted, String text) {
        List<HistoryRow.Item> found = new ArrayList<>();
        Map<UUID, List<PainSite>> places = new HashMap<>();
        Cursor at = from;
        int looked = 0;
        while (found.size() < count && looked < SEARCHED_AT_ONCE) {
            List<JournalEntry> page = kept.latest(at.before(), PAGE + at.shown().size(), wanted);
            Set<UUID> shown = at.shown();
            List<JournalEntry> fresh =
                    page.stream().filter(entry -> !shown.contains(entry.id())).toList();
            if (fresh.isEmpty()) {
                return new Found(found, at, true);
            }
            looked += fresh.size();
            fresh.stream()
                    .map(entry -> new HistoryRow.Item(entry, places(kept, entry, places)))
                    .filter(item -> text.isEmpty()
                            || Unparted.plain(words.apply(item.entry(), item.places()))
                                    .toLowerCase(Locale.ROOT)
                                    .contains(text))
                    .forEach(found::add);
            at = after(fresh, shown);
        }
        return new Found(found, at, false);
    }

    /** Where the episode hurts that a score or a spasm belongs to; each episode is looked up once. */
    private static List<PainSite> places(Journal kept, JournalEntry entry, Map<UUID, List<PainSite>> known) {
        return switch (entry) {
            case JournalEntry.Reading reading -> known.computeIfAbsent(reading.episodeId(), id -> places(kept, id));
            case JournalEntry.Spasm spasm -> known.computeIfAbsent(spasm.episodeId(), id -> places(kept, id));
            default -> List.of();
        };
    }

    private static List<PainSite> places(Journal kept, UUID episode) {
        return kept.find(episode)
                .map(entry ->
                        entry instanceof JournalEntry.Pain pain ? pain.episode().sites() : List.<PainSite>of())
                .orElse(List.of());
    }

    /** One step past the oldest instant, remembering what of that instant was shown: several entries may share it. */
    private static Cursor after(List<JournalEntry> fresh, Set<UUID> shownBefore) {
        Instant oldest = fresh.getLast().at();
        Set<UUID> shown = new HashSet<>();
        fresh.stream()
                .filter(entry -> entry.at().equals(oldest))
                .map(JournalEntry::id)
                .forEach(shown::add);
        if (fresh.getFirst().at().equals(oldest)) {
            shown.addAll(shownBefore);
        }
        return new Cursor(oldest.plusMillis(1), shown);
    }

    private void show(List<HistoryRow.Item> entries, boolean fresh) {
        List<HistoryRow> lines = new ArrayList<>();
        LocalDate day = fresh ? null : lastDay;
        for (HistoryRow.Item item : entries) {
            LocalDate on = rollover.get().dayOf(item.entry().at(), clocks.zone());
            if (!on.equals(day)) {
                lines.add(new HistoryRow.Day(on));
                day = on;
            }
            lines.add(item);
        }
        lastDay = day;
        shown = entries.size() + (fresh ? 0 : shown);
        if (fresh) {
            // Where nothing changed the lines that are drawn stay as they are.
            if (!rows.equals(lines)) {
                rows.setAll(lines);
            }
        } else {
            rows.addAll(lines);
        }
    }
}
