package app.nape.cli;

import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds the episodes that entries belong to and that began before them, so that a file of a span can be read by itself. */
final class Whole {
    private Whole() {}

    static List<JournalEntry> episodes(Journal journal, List<JournalEntry> entries) {
        Set<UUID> missing = new LinkedHashSet<>();
        entries.stream().flatMap(Whole::episode).forEach(missing::add);
        entries.forEach(entry -> missing.remove(entry.id()));
        List<JournalEntry> all = new ArrayList<>();
        missing.forEach(id -> journal.find(id).ifPresent(all::add));
        all.addAll(entries);
        return all;
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
