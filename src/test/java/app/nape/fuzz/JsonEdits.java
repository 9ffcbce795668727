package app.nape.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes a sound JSON text as a string of bytes says: a fuzzer that only throws bytes about seldom gets past the parser, to where a
 * value is what no program would have written. Four bytes an edit: what, where (two bytes), and with what.
 */
final class JsonEdits {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(5_000)
                            .build())
                    .streamWriteConstraints(StreamWriteConstraints.builder()
                            .maxNestingDepth(5_000)
                            .build())
                    .build())
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int BYTES = 4;
    private static final int MOST_EDITS = 12;
    /** A text grows no larger, nor a word of it, so that what is measured is the reader's heap. */
    private static final int MOST_PLACES = 1_000;

    private static final int LONGEST_WORD = 20_000;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "\u001b[2J",
            "\u202e",
            "\ud83e\udd95",
            "\ud83e",
            "a\nb",
            "NaN",
            "Infinity",
            "-1",
            "1e999",
            "0x10",
            "null",
            "true",
            "*",
            "a:b",
            ":",
            "../..",
            "=1+1",
            "PT0S",
            "-PT1S",
            "PT0.000000001S",
            "PT24H",
            "P1D",
            "PT876000H",
            "PT2562047788015215H30M7.999999999S",
            "PT-2562047788015215H-30M-8S",
            "-999999999-01-01",
            "+999999999-12-31",
            "2026-02-29",
            "1899-12-31",
            "2199-12-31",
            "-1000000000-01-01T00:00:00Z",
            "+1000000000-12-31T23:59:59.999999999Z",
            "1970-01-01T00:00:00Z",
            "1899-12-31T23:59:59.999Z",
            "2200-01-01T00:00:00.001Z",
            "2026-03-29T02:30:00Z",
            "2026-11-21T10:15:30.123Z",
            "00:00",
            "23:59:59.999999999",
            "24:00",
            "08:00-08:00",
            "22:00-02:30",
            "Europe/Berlin",
            "Pacific/Apia",
            "Z",
            "+18:00",
            "-18:00",
            "UTC+25",
            "00000000-0000-0000-0000-000000000000",
            "01932f4e-0000-7000-8000-000000000001",
            "1-1-1-1-1",
            "pbkdf2-sha512:1:AA==:AA==",
            "pbkdf2-sha512:99999999999:AA==:AA==");
    private static final List<String> NUMBERS = List.of(
            "0",
            "-0.0",
            "-1",
            "1",
            "10",
            "11",
            "0.5",
            "1e-320",
            "1e308",
            "1e400",
            "-1e400",
            "127",
            "65536",
            "2147483647",
            "2147483648",
            "-2147483648",
            "9223372036854775807",
            "-9223372036854775808",
            "9223372036854775808",
            "31556889864403199",
            "31556889864403200",
            "-31557014167219201",
            "1e18",
            "123456789012345678901234567890.123456789");

    private final byte[] edits;
    private final int from;
    private final List<String> words = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    private JsonEdits(byte[] edits, int from) {
        this.edits = edits;
        this.from = from;
    }

    private record Place(JsonNode parent, String name, int index) {
        JsonNode value() {
            return parent instanceof ObjectNode object ? object.get(name) : parent.get(index);
        }

        void set(JsonNode value) {
            switch (parent) {
                case ObjectNode object -> object.set(name, value);
                case ArrayNode list -> list.set(index, value);
                default -> throw new IllegalStateException();
            }
        }

        void remove() {
            switch (parent) {
                case ObjectNode object -> object.remove(name);
                case ArrayNode list -> list.remove(index);
                default -> throw new IllegalStateException();
            }
        }
    }

    /** The text, changed as the bytes from {@code from} on say; null when it is no JSON. */
    static byte @Nullable [] apply(byte[] text, byte[] edits, int from) {
        JsonNode tree;
        try {
            tree = JSON.readTree(text);
        } catch (JacksonException none) {
            return null;
        }
        return new JsonEdits(edits, from).changed(tree);
    }

    private byte[] changed(JsonNode tree) {
        for (int at = from, made = 0; at + BYTES <= edits.length && made < MOST_EDITS; at += BYTES, made++) {
            places.clear();
            gather(tree);
            if (places.isEmpty() || places.size() > MOST_PLACES) {
                break;
            }
            int where = (edits[at + 1] & 0xff) << 8 | (edits[at + 2] & 0xff);
            edit(edits[at] & 0xff, places.get(where % places.size()), edits[at + 3] & 0xff);
        }
        return JSON.writeValueAsBytes(tree);
    }

    private void gather(JsonNode node) {
        switch (node) {
            case ObjectNode object ->
                object.propertyStream().forEach(each -> {
                    words.add(each.getKey());
                    places.add(new Place(object, each.getKey(), 0));
                    gather(each.getValue());
                });
            case ArrayNode list -> {
                for (int i = 0; i < list.size(); i++) {
                    places.add(new Place(list, "", i));
                    gather(list.get(i));
                }
            }
            default -> {
                if (node.isString() && words.size() < 2000) {
                    words.add(node.stringValue());
                }
            }
        }
    }

    private void edit(int what, Place place, int with) {
        JsonNode value = place.value();
        switch (what % 12) {
            case 0, 1 -> place.set(NODES.stringNode(TEXTS.get(with % TEXTS.size())));
            case 2, 3 -> place.set(number(NUMBERS.get(with % NUMBERS.size())));
            case 4 -> place.remove();
            case 5 -> place.set(other(with));
            case 6 -> place.set(places.get((with * 7) % places.size()).value().deepCopy());
            case 7 -> place.set(NODES.stringNode(words.get(with * 13 % words.size())));
            case 8 -> place.set(near(value, with));
            case 9 -> repeat(place.parent(), value, with);
            case 10 -> rename(place, with);
            default -> place.set(longer(value, with * 4));
        }
    }

    private static JsonNode longer(JsonNode value, int times) {
        String word = value.isString() && !value.stringValue().isEmpty() ? value.stringValue() : "x";
        return NODES.stringNode(word.repeat(Math.min(times, 1 + LONGEST_WORD / word.length())));
    }

    private static JsonNode number(String digits) {
        return JSON.readTree(digits);
    }

    private static JsonNode other(int with) {
        return switch (with % 6) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(with > 127);
            case 2 -> NODES.arrayNode();
            case 3 -> NODES.objectNode();
            case 4 -> NODES.arrayNode().addNull();
            default -> {
                ArrayNode deep = NODES.arrayNode();
                ArrayNode inner = deep;
                for (int i = 0; i < with * 3; i++) {
                    inner = inner.addArray();
                }
                yield deep;
            }
        };
    }

    private static JsonNode near(JsonNode value, int with) {
        if (value.isNumber() && Double.isFinite(value.doubleValue()) && Math.abs(value.doubleValue()) < 1e300) {
            return number(value.decimalValue()
                    .add(java.math.BigDecimal.valueOf(with - 128L))
                    .toString());
        }
        if (value.isString() && !value.stringValue().isEmpty()) {
            StringBuilder text = new StringBuilder(value.stringValue());
            text.setCharAt(with % text.length(), (char) (text.charAt(with % text.length()) + 1));
            return NODES.stringNode(text.toString());
        }
        return NODES.booleanNode(!value.asBoolean(false));
    }

    private static void repeat(JsonNode parent, JsonNode value, int with) {
        if (parent instanceof ArrayNode list) {
            for (int i = 0; i < with && list.size() < MOST_PLACES; i++) {
                list.add(value.deepCopy());
            }
        } else if (parent instanceof ObjectNode object) {
            object.set("more-" + with, value.deepCopy());
        }
    }

    private void rename(Place place, int with) {
        if (place.parent() instanceof ObjectNode object) {
            JsonNode value = place.value();
            object.remove(place.name());
            object.set(with < TEXTS.size() ? TEXTS.get(with) : words.get(with * 13 % words.size()), value);
        }
    }
}
