package app.nape.ui.log.history;

import app.nape.care.Nprs;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.time.Clocks;
import app.nape.time.DayRollover;
import app.nape.ui.JournalDesk;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A month, day by day. */
final class MonthModel {
    /** An episode may have begun so long before the month and still be open in it. */
    private static final Duration LONGEST_EPISODE = Duration.ofDays(92);

    /** A month that was read. */
    record Month(YearMonth month, List<MonthDay> days) {
        Month {
            days = List.copyOf(days);
        }
    }

    private static final class Tally {
        private @Nullable Nprs worst;
        private boolean began;
        private boolean open;
        private int remedies;
        private int stretches;
    }

    private final JournalDesk journal;
    private final Clocks clocks;
    private final Supplier<DayRollover> rollover;
    private final ReadOnlyObjectWrapper<Month> shown;

    MonthModel(JournalDesk journal, Clocks clocks, Supplier<DayRollover> rollover) {
        this.journal = journal;
        this.clocks = clocks;
        this.rollover = rollover;
        shown = new ReadOnlyObjectWrapper<>(new Month(YearMonth.from(today()), List.of()));
    }

    LocalDate today() {
        return rollover.get().dayOf(clocks.now().wall(), clocks.zone());
    }

    ReadOnlyObjectProperty<Month> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Reads a month and shows it; one that is yet to come is not shown. */
    void show(YearMonth month) {
        show(month, () -> {});
    }

    /** The same; {@code then} runs once it is shown. */
    void show(YearMonth month, Runnable then) {
        if (month.isAfter(YearMonth.from(today()))) {
            return;
        }
        DayRollover days = rollover.get();
        ZoneId zone = clocks.zone();
        Instant now = clocks.now().wall();
        journal.ask(kept -> read(kept, month, days, zone, now), read -> {
            shown.set(read);
            then.run();
        });
    }

    private static Month read(Journal journal, YearMonth month, DayRollover days, ZoneId zone, Instant now) {
        Instant from = days.startOf(month.atDay(1), zone);
        Instant to = days.startOf(month.atEndOfMonth().plusDays(1), zone);
        Map<LocalDate, Tally> tallies = new HashMap<>();
        for (JournalEntry entry : journal.between(from, to, Set.of("reading", "remedy", "stretch"))) {
            count(tallies.computeIfAbsent(days.dayOf(entry.at(), zone), _ -> new Tally()), entry);
        }
        List<JournalEntry> episodes = new ArrayList<>(journal.between(from.minus(LONGEST_EPISODE), to, Set.of("pain")));
        Set<UUID> known = new java.util.HashSet<>();
        episodes.forEach(entry -> known.add(entry.id()));
        journal.openEpisodes().stream()
                .filter(episode ->
                        !known.contains(episode.id()) && episode.started().isBefore(to))
                .forEach(episode -> episodes.add(new JournalEntry.Pain(episode)));
        for (JournalEntry entry : episodes) {
            if (entry instanceof JournalEntry.Pain pain) {
                LocalDate began = days.dayOf(pain.at(), zone);
                Instant over =
                        pain.episode().ended() == null ? now : pain.episode().ended();
                LocalDate last = days.dayOf(over, zone);
                LocalDate first = began.isBefore(month.atDay(1)) ? month.atDay(1) : began;
                for (LocalDate day = first;
                        !day.isAfter(last) && !day.isAfter(month.atEndOfMonth());
                        day = day.plusDays(1)) {
                    tallies.computeIfAbsent(day, _ -> new Tally()).open = true;
                }
                tallies.computeIfAbsent(began, _ -> new Tally()).began = true;
            }
        }
        List<MonthDay> all = new ArrayList<>();
        for (int number = 1; number <= month.lengthOfMonth(); number++) {
            LocalDate day = month.atDay(number);
            Tally tally = tallies.getOrDefault(day, new Tally());
            all.add(new MonthDay(day, tally.worst, tally.began, tally.open, tally.remedies, tally.stretches));
        }
        return new Month(month, all);
    }

    private static void count(Tally tally, JournalEntry entry) {
        switch (entry) {
            case JournalEntry.Reading reading -> {
                Nprs before = tally.worst;
                tally.worst = before == null || reading.score().compareTo(before) > 0 ? reading.score() : before;
            }
            case JournalEntry.Remedy _ -> tally.remedies++;
            case JournalEntry.Stretch _ -> tally.stretches++;
            default -> {}
        }
    }
}
