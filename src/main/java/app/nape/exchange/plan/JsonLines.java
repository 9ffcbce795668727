package app.nape.exchange.plan;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object, a line for each member, so that a person can read it and two revisions can be compared line by line. */
final class JsonLines {
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DefaultIndenter LINES = new DefaultIndenter(" ", "\n");
    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator(""))
                    .withObjectIndenter(LINES)
                    .withArrayIndenter(LINES))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final JsonGenerator json;

    private JsonLines(JsonGenerator json) {
        this.json = json;
    }

    /** The bytes of an object, in UTF-8. */
    static byte[] written(Consumer<JsonLines> members) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            members.accept(new JsonLines(json));
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    void text(String name, Object value) {
        json.writeStringProperty(name, value.toString());
    }

    void textUnlessEmpty(String name, String value) {
        if (!value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
    }

    void textOrNull(String name, String value) {
        json.writeName(name);
        if (value.isEmpty()) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    void instant(String name, Instant value) {
        json.writeStringProperty(name, INSTANT.format(value));
    }

    void whole(String name, long value) {
        json.writeNumberProperty(name, value);
    }

    void wholeUnlessNull(String name, @Nullable Integer value) {
        if (value != null) {
            json.writeNumberProperty(name, value);
        }
    }

    void flagIfTrue(String name, boolean value) {
        if (value) {
            json.writeBooleanProperty(name, true);
        }
    }

    void object(String name, Runnable members) {
        json.writeName(name);
        json.writeStartObject();
        members.run();
        json.writeEndObject();
    }

    <T> void list(String name, List<T> values, Consumer<T> members) {
        json.writeName(name);
        json.writeStartArray();
        for (T each : values) {
            json.writeStartObject();
            members.accept(each);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    <T> void listUnlessEmpty(String name, List<T> values, Consumer<T> members) {
        if (!values.isEmpty()) {
            list(name, values, members);
        }
    }

    void texts(String name, List<?> values) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(each -> json.writeString(each.toString()));
        json.writeEndArray();
    }
}
