package app.nape.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes listings as JSON: instants in ISO-8601 with offset, durations in ISO-8601, fields under their records' names. */
final class Json {
    private Json() {}

    static String of(Object value, ZoneId zone) {
        SimpleModule times = new SimpleModule().addSerializer(Instant.class, new WithOffset(zone));
        return JsonMapper.builder()
                .addModule(times)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(value);
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
