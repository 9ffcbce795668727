package app.nape.exchange;

import app.nape.breaks.PositionDay;
import app.nape.care.EpisodeSafety;
import app.nape.care.plan.KeptProgramme;
import app.nape.code.Sentence;
import app.nape.journal.EntryBounds;
import app.nape.journal.JournalEntry;
import app.nape.journal.Written;
import app.nape.settings.OwnStretches;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Reads an archive once, from its beginning to its end: first what stands before the entries, then one entry after the other. */
public final class ArchiveReader implements AutoCloseable {
    private static final int MOST_ENTRIES = 2_000_000;

    private final JsonParser parser;
    private final Function<JournalEntry, Optional<EntryBounds.Fault>> arriving;
    private final JsonArchive.Contents head;

    /**
     * Reads up to the entries; the stream is closed with this.
     *
     * @param arriving what is wrong with an entry beside the bounds of every entry, if anything is
     * @throws ArchiveRefused when it is not an archive, or is of a newer version
     */
    public ArchiveReader(InputStream in, Function<JournalEntry, Optional<EntryBounds.Fault>> arriving) {
        this.arriving = arriving;
        try {
            parser = JsonArchive.JSON.createParser(in);
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw notAnArchive();
            }
            head = read();
        } catch (JacksonException wrong) {
            throw refused(wrong);
        }
    }

    /** What stands in it beside the entries. */
    public JsonArchive.Contents head() {
        return head;
    }

    private JsonArchive.Contents read() {
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
                case "format" -> format = JsonArchive.FORMAT.equals(parser.getString());
                case "version" -> version = knownVersion();
                case "written" -> {}
                case "stretches" -> own = OwnStretchesJson.read(tree());
                case "hours" -> hours = HoursJson.read(tree());
                case "positions" -> positions = PositionsJson.read(tree());
                case "programmes" -> programmes = ProgrammesJson.read(tree());
                case "card" -> card = EntryReader.card(new EntryFields(Sentence.of("archive.what.card"), tree()));
                case "entries" -> {
                    if (!format || !version || parser.currentToken() != JsonToken.START_ARRAY) {
                        throw notAnArchive();
                    }
                    return new JsonArchive.Contents(List.of(), own, hours, positions, Map.of(), card, programmes);
                }
                default -> throw notAnArchive();
            }
        }
        throw notAnArchive();
    }

    private JsonNode tree() {
        return JsonArchive.JSON.readTree(parser);
    }

    private boolean knownVersion() {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw notAnArchive();
        }
        if (parser.getLongValue() > JsonArchive.VERSION) {
            throw new ArchiveRefused(Sentence.of("archive.newer"));
        }
        return true;
    }

    /**
     * Gives each entry with where it was written, where that is told; to be called once.
     *
     * @throws ArchiveRefused when it holds a wrong entry, or does not end where it should
     */
    public void each(BiConsumer<JournalEntry, @Nullable Written> taker) {
        Set<UUID> ids = new HashSet<>();
        while (true) {
            EntryFields fields = next(ids.size());
            if (fields == null) {
                return;
            }
            JournalEntry entry = EntryReader.entry(fields);
            fields.accept(arriving.apply(entry));
            if (!ids.add(entry.id())) {
                throw fields.refused("id", "archive.is-there-twice");
            }
            taker.accept(entry, fields.written());
        }
    }

    private @Nullable EntryFields next(int before) {
        try {
            if (parser.nextToken() != JsonToken.END_ARRAY) {
                if (before == MOST_ENTRIES) {
                    throw new ArchiveRefused(Sentence.of("archive.too-many"));
                }
                return new EntryFields(before + 1, tree());
            }
            if (parser.nextToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
                throw notAnArchive();
            }
            return null;
        } catch (JacksonException wrong) {
            throw refused(wrong);
        }
    }

    private static ArchiveRefused refused(JacksonException wrong) {
        return new ArchiveRefused(Sentence.of("archive.not-whole"), wrong);
    }

    private static ArchiveRefused notAnArchive() {
        return new ArchiveRefused(Sentence.of("archive.none"));
    }

    @Override
    public void close() {
        parser.close();
    }
}
