package app.nape.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a document as a tree without a mapper: the same nodes, in a tenth of the time that a first mapper takes to learn what it may be
 * asked. For what a process reads before it shows or does anything.
 */
public final class QuickTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private QuickTree() {}

    /**
     * The one value that this parser, not begun yet, holds; a missing node where it holds none.
     *
     * @throws JacksonException when it is no JSON, or something follows the value
     */
    public static JsonNode read(JsonParser parser) {
        if (parser.nextToken() == null) {
            return NODES.missingNode();
        }
        JsonNode whole = value(parser);
        if (parser.nextToken() != null) {
            throw new StreamReadException(parser, "Something follows the end", parser.currentTokenLocation());
        }
        return whole;
    }

    private static JsonNode value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_NUMBER_INT -> integer(parser);
            case null, default ->
                throw new StreamReadException(parser, "A value is missing", parser.currentTokenLocation());
        };
    }

    private static JsonNode integer(JsonParser parser) {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    private static ObjectNode object(JsonParser parser) {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.set(name, value(parser));
        }
        return object;
    }

    private static ArrayNode array(JsonParser parser) {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }
}
