package app.nape.exchange.share;

import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.journal.Written;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a span of the journal piece by piece, oldest first, so that ten years need no more memory than a few months and something
 * else can be done between two pieces. An episode that began before the span stands before what belongs to it, so that a file of a span can
 * be read by itself.
 */
public final class JournalPieces {
    private static final int DAYS = 91;

    private final Period period;
    private final Chosen chosen;
    private final List<Instant> bounds = new ArrayList<>();
    private final Set<UUID> earlier = new HashSet<>();

    /** Of this span, as much of it as was chosen. */
    public JournalPieces(Journal journal, Period period, Chosen chosen) {
        this.period = period;
        this.chosen = chosen;
        bounds.add(period.begin());
        LocalDate day = period.from() != null
                ? period.from()
                : journal.firstDay(period.zone(), period.rollover()).orElse(period.to());
        for (LocalDate next = day.plusDays(DAYS); !next.isAfter(period.to()); next = next.plusDays(DAYS)) {
            bounds.add(period.rollover().startOf(next, period.zone()));
        }
        bounds.add(period.end());
    }

    /** How many there are. */
    public int count() {
        return bounds.size() - 1;
    }

    /** One of them, from 0 on; to be read in their order. */
    public Piece read(Journal journal, int number) {
        Instant from = bounds.get(number);
        Instant to = bounds.get(number + 1);
        List<JournalEntry> entries = journal.between(from, to, Set.of());
        Map<UUID, Written> written = journal.written(from, to);
        List<Piece.Line> lines = new ArrayList<>(entries.size());
        for (JournalEntry entry : entries) {
            chosen.of(entry).ifPresent(shared -> {
                episode(shared).forEach(id -> addEarlier(journal, id, lines));
                lines.add(new Piece.Line(shared, written(written.get(entry.id()), entry)));
            });
        }
        return new Piece(lines);
    }

    private void addEarlier(Journal journal, UUID id, List<Piece.Line> lines) {
        if (earlier.contains(id)) {
            return;
        }
        journal.find(id).filter(found -> found.at().isBefore(period.begin())).ifPresent(found -> {
            Map<UUID, Written> when = journal.written(found.at(), found.at().plusMillis(1));
            chosen.of(found).ifPresent(shared -> lines.add(new Piece.Line(shared, written(when.get(id), found))));
        });
        // Looked at once, also one that stands in its own place.
        earlier.add(id);
    }

    private Written written(@Nullable Written known, JournalEntry entry) {
        return known == null ? Written.in(period.zone(), period.rollover(), entry.at()) : known;
    }

    private static Stream<UUID> episode(JournalEntry entry) {
        @Nullable
        UUID id =
                switch (entry) {
                    case JournalEntry.Reading reading -> reading.episodeId();
                    case JournalEntry.Spasm spasm -> spasm.episodeId();
                    case JournalEntry.Remedy remedy -> remedy.episodeId();
                    case JournalEntry.Stretch stretch -> stretch.episodeId();
                    case JournalEntry.Pain _, JournalEntry.Break _, JournalEntry.Measure _ -> null;
                };
        return Stream.ofNullable(id);
    }
}
