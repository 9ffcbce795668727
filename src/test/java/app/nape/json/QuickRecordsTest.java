package app.nape.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Records without a mapper: what is written is read again, and what only a mapper may read is left to it. */
class QuickRecordsTest {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonMapper MAPPER = RecordMapper.builder().build();
    private static final QuickKinds SHAPES = QuickKinds.byName(Shape.class, "kind");

    /** Public, as a record of a package that is opened to Jackson would be. */
    public enum Colour {
        RED,
        GREEN
    }

    /** A part of every kind that stands in a text of its own. */
    public record Plain(
            String name,
            int times,
            long far,
            double share,
            boolean on,
            @Nullable Boolean maybe,
            Duration every,
            Instant at,
            LocalDate day,
            LocalTime time,
            ZoneId zone,
            UUID id,
            Colour colour,
            @Nullable String note) {}

    /** Parts that hold others. */
    public record Nested(
            Plain one,
            List<Plain> all,
            Set<String> names,
            EnumSet<Colour> colours,
            Map<LocalDate, Integer> counts,
            Map<Colour, List<Duration>> lengths) {}

    /** Told apart by a name. */
    public sealed interface Shape {}

    /** One that has a part. */
    public record LongLine(int metres) implements Shape {}

    /** One that has none. */
    public record Dot() implements Shape {}

    /** Holds one of several kinds. */
    public record Drawing(Shape first, List<Shape> rest) {}

    /** Answers a question beside its parts. */
    public record Bag(@Nullable Instant packed, List<String> things) {
        public boolean isEmpty() {
            return things.isEmpty();
        }
    }

    private static final Plain PLAIN = new Plain(
            "ice “15”",
            3,
            1L << 40,
            0.25,
            true,
            false,
            Duration.ofMinutes(15),
            Instant.parse("2026-11-21T10:00:00.5Z"),
            LocalDate.of(2026, 11, 21),
            LocalTime.of(7, 5),
            ZoneId.of("Europe/Berlin"),
            new UUID(7, 9),
            Colour.GREEN,
            null);

    private static final Nested NESTED = new Nested(
            PLAIN,
            List.of(PLAIN, PLAIN),
            Set.of("one", "two"),
            EnumSet.of(Colour.RED),
            Map.of(LocalDate.of(2026, 1, 2), 4),
            Map.of(Colour.RED, List.of(Duration.ZERO, Duration.ofSeconds(1))));

    private static String written(Record record) {
        return new String(
                QuickWriter.bytes(FACTORY, record, record.getClass(), List.of(SHAPES), List.of())
                        .orElseThrow(),
                StandardCharsets.UTF_8);
    }

    private static <T extends Record> Optional<T> read(String json, Class<T> type) {
        return QuickRecords.document(
                FACTORY, json.getBytes(StandardCharsets.UTF_8), parser -> QuickRecords.read(parser, type));
    }

    private static <T extends Record> Optional<T> whole(String json, Class<T> type) {
        return QuickRecords.document(
                FACTORY,
                json.getBytes(StandardCharsets.UTF_8),
                parser -> QuickRecords.readWhole(parser, type, List.of(SHAPES)));
    }

    private static Optional<Shape> shape(String json, boolean strict) {
        return QuickRecords.document(
                FACTORY,
                json.getBytes(StandardCharsets.UTF_8),
                parser -> QuickRecords.readKind(parser, Shape.class, List.of(SHAPES), strict));
    }

    @Test
    void areReadAsTheyWereWrittenAndAsTheMapperReadsThem() {
        for (Record record : List.of(PLAIN, NESTED)) {
            String json = written(record);
            assertEquals(Optional.of(record), read(json, record.getClass()));
            assertEquals(record, MAPPER.readValue(json, record.getClass()));
            assertEquals(Optional.of(record), read(MAPPER.writeValueAsString(record), record.getClass()));
        }
    }

    @Test
    void areWrittenWithoutWhatIsNull() {
        assertTrue(!written(PLAIN).contains("note"), written(PLAIN));
        assertTrue(!written(PLAIN).contains("null"), written(PLAIN));
    }

    @Test
    void takeEveryNumberThatIsWholeForASharePlainly() {
        String whole = written(PLAIN).replace("\"share\":0.25", "\"share\":1");
        assertEquals(1.0, read(whole, Plain.class).orElseThrow().share());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"times\":3 -> \"times\":3000000000",
                "\"times\":3 -> \"times\":3.5",
                "\"times\":3 -> \"times\":\"3\"",
                "\"times\":3 -> \"times\":true",
                "\"times\":3 -> \"times\":null",
                "\"times\":3 -> \"times\":[3]",
                "\"on\":true -> \"on\":1",
                "\"on\":true -> \"on\":\"true\"",
                "\"share\":0.25 -> \"share\":\"0.25\"",
                "\"every\":\"PT15M\" -> \"every\":\"15 minutes\"",
                "\"every\":\"PT15M\" -> \"every\":\"PT99999999999999H\"",
                "\"every\":\"PT15M\" -> \"every\":900",
                "\"day\":\"2026-11-21\" -> \"day\":\"2026-02-30\"",
                "\"day\":\"2026-11-21\" -> \"day\":\"+99999-01-01\"",
                "\"at\":\"2026-11-21T10:00:00.500Z\" -> \"at\":\"yesterday\"",
                "\"at\":\"2026-11-21T10:00:00.500Z\" -> \"at\":\"+999999-01-01T00:00:00Z\"",
                "\"time\":\"07:05:00\" -> \"time\":\"25:00\"",
                "\"zone\":\"Europe/Berlin\" -> \"zone\":\"Europe/Nowhere\"",
                "\"id\":\"00000000-0000-0007-0000-000000000009\" -> \"id\":\"0-0-7-0-9\"",
                "\"colour\":\"GREEN\" -> \"colour\":\"green\"",
                "\"colour\":\"GREEN\" -> \"colour\":1",
                "\"name\": -> \"called\":",
            })
    void areLeftToTheMapperWhereAPartIsNotWhatItShouldBe(String change) {
        String[] parts = change.split(" -> ", 2);
        String json = written(PLAIN);
        assertTrue(json.contains(parts[0]), json);
        assertEquals(Optional.empty(), read(json.replace(parts[0], parts[1]), Plain.class));
    }

    @Test
    void areLeftToTheMapperWhereverTheyAreCutOff() {
        String json = written(NESTED);
        for (int end = 0; end < json.length(); end++) {
            assertEquals(Optional.empty(), read(json.substring(0, end), Nested.class), json.substring(0, end));
        }
    }

    @Test
    void areTheWholeDocumentAndNothingFollows() {
        String json = written(PLAIN);
        assertEquals(Optional.of(PLAIN), read(" " + json + "\n", Plain.class));
        assertEquals(Optional.empty(), read(json + json, Plain.class));
        assertEquals(Optional.empty(), read(json + ",", Plain.class));
        assertEquals(Optional.empty(), read("[" + json + "]", Plain.class));
        assertEquals(Optional.empty(), read("", Plain.class));
    }

    @Test
    void passOverNamesThatALaterVersionMayHave() {
        String later = written(PLAIN).replaceFirst("\\{", "{\"new\":{\"times\":[1,{\"on\":false}]},");
        assertEquals(Optional.of(PLAIN), read(later, Plain.class));
    }

    @Test
    void areWholeOnlyWithEveryPartOfThem() {
        String json = written(PLAIN);
        assertEquals(Optional.empty(), whole(json, Plain.class), "the note was not written");
        String all = json.replaceFirst("\\{", "{\"note\":null,");
        assertEquals(Optional.of(PLAIN), whole(all, Plain.class));
        assertEquals(Optional.empty(), whole(all.replace("\"on\":true,", ""), Plain.class));
    }

    @Test
    void ofSeveralKindsSayFirstWhichTheyAre() {
        Drawing drawing = new Drawing(new LongLine(3), List.of(new Dot(), new LongLine(0)));
        assertEquals(
                "{\"first\":{\"kind\":\"long-line\",\"metres\":3},"
                        + "\"rest\":[{\"kind\":\"dot\"},{\"kind\":\"long-line\",\"metres\":0}]}",
                written(drawing));
        assertEquals(Optional.of(drawing), whole(written(drawing), Drawing.class));
        assertEquals(Optional.of(new LongLine(3)), shape("{\"kind\":\"long-line\",\"metres\":3}", true));
        assertEquals(Optional.empty(), shape("{\"metres\":3,\"kind\":\"long-line\"}", true));
        assertEquals(Optional.empty(), shape("{\"kind\":\"circle\",\"metres\":3}", true));
        assertEquals(Optional.empty(), shape("{\"kind\":7}", true));
        assertEquals(Optional.empty(), shape("{}", true));
    }

    @Test
    void ofSeveralKindsMayBeHeldToTheNamesThatAreKnown() {
        String more = "{\"kind\":\"long-line\",\"metres\":3,\"wide\":1}";
        assertEquals(Optional.of(new LongLine(3)), shape(more, false));
        assertEquals(Optional.empty(), shape(more, true));
    }

    @Test
    void ofNoKnownKindAreNotWritten() {
        Drawing drawing = new Drawing(new Dot(), List.of());
        assertEquals(Optional.empty(), QuickWriter.bytes(FACTORY, drawing, Drawing.class, List.of(), List.of()));
    }

    @Test
    void areListedForAPersonWithWhatIsNullAndWhatTheyAnswer() {
        Bag bag = new Bag(null, List.of("band", "ball"));
        String listed = QuickWriter.listing(FACTORY, bag, at -> "at " + at).orElseThrow();
        assertEquals(
                "{ \"packed\" : null, \"things\" : [ \"band\", \"ball\" ], \"empty\" : false }",
                listed.replaceAll("\\s+", " "));
        assertTrue(listed.lines().count() > 3, listed);
        Bag packed = new Bag(Instant.EPOCH, List.of());
        String then = QuickWriter.listing(FACTORY, packed, at -> "at " + at).orElseThrow();
        assertTrue(then.contains("\"at 1970-01-01T00:00:00Z\""), then);
        assertTrue(then.contains("\"empty\" : true"), then);
    }

    @Test
    void leaveWhatTheRecordItselfRefusesToTheMapperWhichSaysWhy() {
        record Count(int times) {
            Count {
                if (times < 0) {
                    throw new IllegalArgumentException("It cannot happen less than never.");
                }
            }
        }
        assertEquals(Optional.of(new Count(0)), read("{\"times\":0}", Count.class));
        assertEquals(Optional.empty(), read("{\"times\":-1}", Count.class));
        assertThrows(JacksonException.class, () -> MAPPER.readValue("{\"times\":-1}", RecordMapperTest.Kept.class));
    }
}
