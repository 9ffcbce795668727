package app.nape.exchange.plan;

import app.nape.code.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads what a {@link Shape} allows, token by token: texts, whole numbers, flags, lists and {@link Members}. The first thing that does not
 * fit ends it, by where it stands: names with points between them, places in a list counted from 1.
 */
final class ShapeReader {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private final JsonParser parser;

    ShapeReader(JsonParser parser) {
        this.parser = parser;
    }

    /** What the parser's current token begins. */
    @Nullable
    Object read(Shape shape, String where) {
        JsonToken token = parser.currentToken();
        return switch (shape) {
            case Shape.Text text -> text(token, text.mayBeEmpty(), where);
            case Shape.TextOrNull() -> token == JsonToken.VALUE_NULL ? null : text(token, false, where);
            case Shape.Whole() -> whole(token, where);
            case Shape.Flag() -> flag(token, where);
            case Shape.Listed list -> list(token, list, where);
            case Shape.Fields fields -> members(token, fields, where);
        };
    }

    private String text(JsonToken token, boolean mayBeEmpty, String where) {
        if (token != JsonToken.VALUE_STRING) {
            throw refused(where, "plan.is-no-text");
        }
        String text = parser.getString();
        if (text.isEmpty() && !mayBeEmpty) {
            throw refused(where, "plan.is-empty");
        }
        return text;
    }

    private Integer whole(JsonToken token, String where) {
        // A number with a point or an exponent is never looked at: 1e999999999 would be a thousand million digits.
        if (token != JsonToken.VALUE_NUMBER_INT || parser.getNumberType() != JsonParser.NumberType.INT) {
            throw refused(where, "plan.is-no-number");
        }
        return parser.getIntValue();
    }

    private static Boolean flag(JsonToken token, String where) {
        return switch (token) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw refused(where, "plan.is-no-flag");
        };
    }

    private List<Object> list(JsonToken token, Shape.Listed list, String where) {
        if (token != JsonToken.START_ARRAY) {
            throw refused(where, "plan.is-no-list");
        }
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (values.size() == list.most()) {
                throw refused(where, "plan.is-longer-than", list.most());
            }
            Object value = read(list.each(), where + "." + (values.size() + 1));
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private Members members(JsonToken token, Shape.Fields shape, String where) {
        if (token != JsonToken.START_OBJECT) {
            throw refused(where, "plan.is-no-object");
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            Shape inner = shape.members().get(name);
            if (inner == null) {
                throw unknown(where, name);
            }
            String at = below(where, name);
            if (values.containsKey(name)) {
                throw refused(at, "plan.is-there-twice");
            }
            parser.nextToken();
            values.put(name, read(inner, at));
        }
        for (String name : shape.required()) {
            if (!values.containsKey(name)) {
                throw refused(below(where, name), "plan.is-missing");
            }
        }
        return new Members(where, values);
    }

    /** A name that could mislead whoever reads it is not repeated. */
    static PlanRefused unknown(String where, String name) {
        return PLAIN.matcher(name).matches()
                ? refused(below(where, name), "plan.is-not-known")
                : new PlanRefused("plan.odd-name");
    }

    private static PlanRefused refused(String where, String why, Object... parts) {
        return PlanRefused.field(where, Sentence.of(why, parts));
    }

    private static String below(String where, String name) {
        return where.isEmpty() ? name : where + "." + name;
    }
}
