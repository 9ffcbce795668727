package app.nape.exchange;

import app.nape.breaks.PositionDay;
import app.nape.care.EpisodeSafety;
import app.nape.care.plan.KeptProgramme;
import app.nape.code.Sentence;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
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
    private static final int MOST_ENTRIES = 2_000_000;
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
        try (JsonParser parser = JSON.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw notAnArchive();
            }
            return contents(parser, arriving);
        } catch (JacksonException wrong) {
            throw new ArchiveRefused(Sentence.of("archive.not-whole"), wrong);
        }
    }

    private static Contents contents(JsonParser parser, Function<JournalEntry, Optional<EntryBounds.Fault>> arriving) {
        OwnStretches own = OwnStretches.NOTHING;
        SortedMap<LocalDate, Duration> hours = new TreeMap<>();
        SortedMap<LocalDate, PositionDay> positions = new TreeMap<>();
        EpisodeSafety card = EpisodeSafety.NONE;
        List<KeptProgramme> programmes = List.of();
        boolean format = false;
        boolean version = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "format" -> format = FORMAT.equals(parser.getString());
                case "version" -> version = knownVersion(parser);
                case "written" -> {}
                case "stretches" -> own = OwnStretchesJson.read(JSON.readTree(parser));
                case "hours" -> hours = HoursJson.read(JSON.readTree(parser));
                case "positions" -> positions = PositionsJson.read(JSON.readTree(parser));
                case "programmes" -> programmes = ProgrammesJson.read(JSON.readTree(parser));
                case "card" ->
                    card = EntryReader.card(new EntryFields(Sentence.of("archive.what.card"), JSON.readTree(parser)));
                case "entries" -> {
                    if (!format || !version) {
                        throw notAnArchive();
                    }
                    Map<UUID, Written> written = new HashMap<>();
                    return new Contents(
                            list(parser, written, arriving), own, hours, positions, written, card, programmes);
                }
                default -> throw notAnArchive();
            }
        }
        throw notAnArchive();
    }

    private static boolean knownVersion(JsonParser parser) {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw notAnArchive();
        }
        if (parser.getLongValue() > VERSION) {
            throw new ArchiveRefused(Sentence.of("archive.newer"));
        }
        return true;
    }

    private static List<JournalEntry> list(
            JsonParser parser,
            Map<UUID, Written> written,
            Function<JournalEntry, Optional<EntryBounds.Fault>> arriving) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw notAnArchive();
        }
        List<JournalEntry> entries = new ArrayList<>();
        Set<UUID> ids = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (entries.size() == MOST_ENTRIES) {
                throw new ArchiveRefused(Sentence.of("archive.too-many"));
            }
            JsonNode node = JSON.readTree(parser);
            EntryFields fields = new EntryFields(entries.size() + 1, node);
            JournalEntry entry = EntryReader.entry(fields);
            fields.accept(arriving.apply(entry));
            if (!ids.add(entry.id())) {
                throw fields.refused("id", "archive.is-there-twice");
            }
            entries.add(entry);
            Written where = fields.written();
            if (where != null) {
                written.put(entry.id(), where);
            }
        }
        if (parser.nextToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
            throw notAnArchive();
        }
        return entries;
    }

    private static ArchiveRefused notAnArchive() {
        return new ArchiveRefused(Sentence.of("archive.none"));
    }

    /**
     * Adds what the journal does not hold yet, as one change that can be taken back. Each entry keeps the zone and day it was written
     * in. What was said about warning signs apart from any episode is taken over where nothing was said here yet, and so are programmes
     * that are not here; taking back leaves both.
     *
     * @throws ArchiveRefused when an entry names an episode that is neither in the archive nor in the journal
     */
    public static Merged merge(Contents contents, Journal journal) {
        List<JournalEntry> added = new ArrayList<>();
        Merged merged = compare(contents, journal, added);
        try {
            journal.saveAll(added, contents.written());
        } catch (IllegalArgumentException wrong) {
            throw new ArchiveRefused(Sentence.of("archive.no-episode"), wrong);
        }
        if (!contents.card().isEmpty() && journal.cardSafety().isEmpty()) {
            journal.keepSafety(Map.of(), contents.card());
        }
        int _ = journal.programmes().add(contents.programmes());
        return merged;
    }

    /** What a merge would do; does nothing. */
    public static Merged compare(Contents contents, Journal journal) {
        return compare(contents, journal, new ArrayList<>());
    }

    private static Merged compare(Contents contents, Journal journal, List<JournalEntry> added) {
        Map<UUID, JournalEntry> there = new HashMap<>();
        journal.between(Instant.MIN, Instant.MAX, Set.of()).forEach(entry -> there.put(entry.id(), entry));
        int same = 0;
        int kept = 0;
        for (JournalEntry entry : contents.entries()) {
            JournalEntry present = there.get(entry.id());
            if (present == null) {
                added.add(entry);
            } else if (present.equals(entry)) {
                same++;
            } else {
                kept++;
            }
        }
        return new Merged(added.size(), same, kept);
    }
}
