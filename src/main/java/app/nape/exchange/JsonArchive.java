package app.nape.exchange;

import app.nape.breaks.PositionDay;
import app.nape.care.EpisodeSafety;
import app.nape.care.plan.KeptProgramme;
import app.nape.code.Sentence;
import app.nape.journal.Arrived;
import app.nape.journal.Arriving;
import app.nape.journal.EntryBounds;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.journal.Written;
import app.nape.settings.OwnStretches;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole journal as one JSON file, to keep, to move to another machine, or for another program. Importing merges by id and can be
 * repeated: what the journal holds already stays as it is.
 */
public final class JsonArchive {
    static final String FORMAT = "nape-journal";
    /** Raised with each field that an older Nape would not know. */
    static final int VERSION = 7;

    private static final int LONGEST_TEXT = 3_000_000;
    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(1L << 30)
                            .maxNestingDepth(8)
                            // A text that is too long for its field is refused by the number of its entry.
                            .maxStringLength(LONGEST_TEXT)
                            .maxNameLength(60)
                            .maxNumberLength(20)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            // Entries are read one by one out of the list that holds them.
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonArchive() {}

    /**
     * What an import did.
     *
     * @param added entries that are new
     * @param same entries that were there just so
     * @param kept entries that were there otherwise and stay as they are in the journal
     */
    public record Merged(int added, int same, int kept) {}

    /**
     * What an archive holds.
     *
     * @param entries in the order of the file
     * @param stretches what the person had made their own of the stretches
     * @param hours how long the machine was used actively on days
     * @param positions what changes of position came to on days; nothing in an archive from before version 6
     * @param written where and by which day entries were written, by their ids; nothing of those in an archive from before version 4
     * @param card what the person has said about warning signs apart from any episode; nothing in an archive from before version 5
     * @param programmes what the person was given to follow; nothing in an archive from before version 7
     */
    public record Contents(
            List<JournalEntry> entries,
            OwnStretches stretches,
            SortedMap<LocalDate, Duration> hours,
            SortedMap<LocalDate, PositionDay> positions,
            Map<UUID, Written> written,
            EpisodeSafety card,
            List<KeptProgramme> programmes) {
        /** Without programmes. */
        public Contents(
                List<JournalEntry> entries,
                OwnStretches stretches,
                SortedMap<LocalDate, Duration> hours,
                SortedMap<LocalDate, PositionDay> positions,
                Map<UUID, Written> written,
                EpisodeSafety card) {
            this(entries, stretches, hours, positions, written, card, List.of());
        }

        /** Without changes of position. */
        public Contents(
                List<JournalEntry> entries,
                OwnStretches stretches,
                SortedMap<LocalDate, Duration> hours,
                Map<UUID, Written> written,
                EpisodeSafety card) {
            this(entries, stretches, hours, new TreeMap<>(), written, card);
        }

        public Contents {
            entries = List.copyOf(entries);
            written = Map.copyOf(written);
            programmes = List.copyOf(programmes);
            hours = Collections.unmodifiableSortedMap(new TreeMap<>(hours));
            positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
        }

        /** The same with these entries. */
        Contents with(List<JournalEntry> others, Map<UUID, Written> theirs) {
            return new Contents(others, stretches, hours, positions, theirs, card, programmes);
        }

        void each(BiConsumer<JournalEntry, @Nullable Written> taker) {
            entries.forEach(entry -> taker.accept(entry, written.get(entry.id())));
        }
    }

    /**
     * Writes an archive, with the time of writing. The stream stays open. Version 2 knows outcome measures beside what version 1
     * knew, version 3 the stretches and the hours of use, version 4 zone and day of each entry, version 5 the card of warning signs, version 6
     * changes of position, version 7 programmes and which sets of them were done.
     */
    public static void write(Contents contents, Instant written, OutputStream out) {
        new ArchiveWriter(contents, written, out).close();
    }

    /** Reads an archive whose entries have only to keep to the bounds of every entry. */
    static Contents read(InputStream in) {
        return read(in, _ -> Optional.empty());
    }

    /**
     * Reads an archive.
     *
     * @param arriving what is wrong with an entry beside the bounds of every entry, if anything is
     * @throws ArchiveRefused when it is not an archive, is of a newer version, or holds a wrong entry
     */
    public static Contents read(InputStream in, Function<JournalEntry, Optional<EntryBounds.Fault>> arriving) {
        try (ArchiveReader reader = new ArchiveReader(in, arriving)) {
            List<JournalEntry> entries = new ArrayList<>();
            Map<UUID, Written> written = new HashMap<>();
            reader.each((entry, where) -> {
                entries.add(entry);
                if (where != null) {
                    written.put(entry.id(), where);
                }
            });
            return reader.head().with(entries, written);
        }
    }

    /**
     * Adds what the journal does not hold yet, as one change that can be taken back. Each entry keeps the zone and day it was written
     * in. What was said about warning signs apart from any episode is taken over where nothing was said here yet, and so are programmes
     * that are not here; taking back leaves both.
     *
     * @throws ArchiveRefused when an entry names an episode that is neither in the archive nor in the journal
     */
    public static Merged merge(Contents contents, Journal journal) {
        Merged merged = taken(contents::each, journal, true);
        beside(contents, journal);
        return merged;
    }

    /** What a merge would do; does nothing. */
    public static Merged compare(Contents contents, Journal journal) {
        return merged(journal.add(contents::each, false));
    }

    /**
     * The same as {@link #merge(Contents, Journal)}, with the hours of use and the changes of position, for an archive that is read while it
     * is added: ten years of it need no more memory than a few entries.
     *
     * @param opened gives a reader of the same archive at each call
     * @param writes false to find out only what would be added
     */
    public static Merged merge(Supplier<ArchiveReader> opened, Journal journal, boolean writes) {
        Contents[] head = new Contents[1];
        Merged merged = taken(
                taker -> {
                    try (ArchiveReader reader = opened.get()) {
                        head[0] = reader.head();
                        reader.each(taker);
                    }
                },
                journal,
                writes);
        if (writes) {
            beside(head[0], journal);
            journal.keepActive(head[0].hours());
            journal.keepPositions(head[0].positions());
        }
        return merged;
    }

    private static Merged taken(Arriving arriving, Journal journal, boolean writes) {
        try {
            return merged(journal.add(arriving, writes));
        } catch (IllegalArgumentException wrong) {
            throw new ArchiveRefused(Sentence.of("archive.no-episode"), wrong);
        }
    }

    private static Merged merged(Arrived arrived) {
        return new Merged(arrived.added(), arrived.same(), arrived.kept());
    }

    /** What belongs to no entry. */
    private static void beside(Contents contents, Journal journal) {
        if (!contents.card().isEmpty() && journal.cardSafety().isEmpty()) {
            journal.keepSafety(Map.of(), contents.card());
        }
        int _ = journal.programmes().add(contents.programmes());
    }
}
