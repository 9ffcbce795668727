package app.nape.link;

import app.nape.json.QuickRecords;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes and reads what is asked most, by panels and scripts every few seconds, without a mapper. */
final class QuickLines {
    private QuickLines() {}

    /** The line for this request, without its line feed. */
    static byte[] line(JsonFactory lines, Request.StatusInWords request) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = lines.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("type", "status-in-words");
            if (request.asked() != null) {
                json.writeStringProperty("asked", request.asked());
            }
            json.writeStringProperty("system", request.system());
            json.writeStringProperty("zone", request.zone());
            json.writeBooleanProperty("json", request.json());
            json.writeEndObject();
        }
        return line.toByteArray();
    }

    /** What the line tells of a status; empty for any other answer and for one that only the mapper may understand. */
    static Optional<Reply> read(JsonFactory lines, byte[] line) {
        try (JsonParser parser = lines.createParser(ObjectReadContext.empty(), line)) {
            Optional<Reply> read = read(parser);
            return QuickRecords.ends(parser) ? read : Optional.empty();
        } catch (JacksonException unclear) {
            return Optional.empty();
        }
    }

    /** As our agent writes it: the type first, then its one part. */
    private static Optional<Reply> read(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT || !"type".equals(parser.nextName())) {
            return Optional.empty();
        }
        String type = parser.nextStringValue();
        String part = parser.nextName();
        JsonToken begins = parser.nextToken();
        if ("status-is".equals(type) && "status".equals(part) && begins == JsonToken.START_OBJECT) {
            return QuickRecords.read(parser, AgentStatus.class).map(Reply.StatusIs::new);
        }
        return "in-words".equals(type) && "lines".equals(part) && begins == JsonToken.START_ARRAY
                ? Optional.ofNullable(texts(parser)).map(Reply.InWords::new)
                : Optional.empty();
    }

    private static @Nullable List<String> texts(JsonParser parser) {
        List<String> texts = new ArrayList<>();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            texts.add(parser.getString());
        }
        return parser.currentToken() == JsonToken.END_ARRAY ? texts : null;
    }
}
