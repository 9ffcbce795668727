package app.nape.link;

import app.nape.json.QuickRecords;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the answer that is asked for most, by panels and scripts every few seconds, without a mapper. */
final class QuickStatus {
    private QuickStatus() {}

    /** The status that the line tells of; empty for any other answer and for one that only the mapper may understand. */
    static Optional<Reply> read(JsonFactory lines, byte[] line) {
        try (JsonParser parser = lines.createParser(ObjectReadContext.empty(), line)) {
            return begins(parser)
                    ? QuickRecords.read(parser, AgentStatus.class)
                            .filter(_ -> ends(parser))
                            .map(Reply.StatusIs::new)
                    : Optional.empty();
        } catch (JacksonException unclear) {
            return Optional.empty();
        }
    }

    /** As our agent writes it: the type first, then the status. */
    private static boolean begins(JsonParser parser) {
        return parser.nextToken() == JsonToken.START_OBJECT
                && "type".equals(parser.nextName())
                && "status-is".equals(parser.nextStringValue())
                && "status".equals(parser.nextName())
                && parser.nextToken() == JsonToken.START_OBJECT;
    }

    private static boolean ends(JsonParser parser) {
        return parser.nextToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
    }
}
