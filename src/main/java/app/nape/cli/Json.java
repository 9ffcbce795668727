package app.nape.cli;

import app.nape.exercise.Equipment;
import app.nape.exercise.TargetMuscle;
import app.nape.exercise.TargetRegion;
import app.nape.json.QuickWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes listings as JSON: what the catalogue names by its label, instants in ISO-8601 with offset, durations in ISO-8601, fields under their records' names. */
final class Json {
    private Json() {}

    static String of(Object value, ZoneId zone) {
        SimpleModule own = new SimpleModule()
                .addSerializer(Instant.class, new WithOffset(zone))
                .addSerializer(TargetRegion.class, new Word<>(TargetRegion::label))
                .addSerializer(Equipment.class, new Word<>(Equipment::label))
                .addSerializer(TargetMuscle.class, new Word<>(TargetMuscle::label));
        return JsonMapper.builder()
                .addModule(own)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(value);
    }

    /** The same without a mapper, where no record of it is written by a word of its own: for what is asked every few seconds. */
    static String quick(Record value, ZoneId zone) {
        return QuickWriter.listing(
                        new JsonFactory(), value, at -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone)))
                .orElseGet(() -> of(value, zone));
    }

    /** One word instead of a record's fields. */
    private static final class Word<T> extends ValueSerializer<T> {
        private final Function<T, String> word;

        Word(Function<T, String> word) {
            this.word = word;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(word.apply(value));
        }
    }

    private static final class WithOffset extends ValueSerializer<Instant> {
        private final ZoneId zone;

        WithOffset(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public void serialize(Instant value, JsonGenerator out, SerializationContext context) {
            out.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value.atZone(zone)));
        }
    }
}
