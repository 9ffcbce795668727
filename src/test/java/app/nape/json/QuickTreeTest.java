package app.nape.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** A document read without a mapper is the tree that the mapper makes of it. */
class QuickTreeTest {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void makesTheTreeThatTheMapperMakes() {
        Random random = new Random(25);
        for (int round = 0; round < 2000; round++) {
            String json = MAPPER.writeValueAsString(made(random, 0));
            assertEquals(MAPPER.readTree(json), read(json), json);
        }
    }

    @Test
    void isNothingWhereNothingStands() {
        assertTrue(read("").isMissingNode());
        assertTrue(read(" \n").isMissingNode());
        assertTrue(read("null").isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1,", "{\"a\"}", "{\"a\":}", "[1 2]", "{} {}", "1 2", "[]]", "nul", "{\"a\":1,}"})
    void refusesWhatIsNoDocument(String json) {
        assertThrows(JacksonException.class, () -> read(json));
        assertThrows(JacksonException.class, () -> MAPPER.readTree(json));
    }

    private static JsonNode read(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return QuickTree.read(parser);
        }
    }

    private static JsonNode made(Random random, int depth) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (random.nextInt(depth < 4 ? 9 : 7)) {
            case 0 -> nodes.stringNode("ü\"\\\n" + random.nextInt());
            case 1 -> nodes.numberNode(random.nextInt());
            case 2 -> nodes.numberNode(random.nextLong());
            case 3 -> nodes.numberNode(new BigInteger(100, random));
            case 4 -> nodes.numberNode(random.nextDouble() * Math.pow(10, random.nextInt(-9, 9)));
            case 5 -> nodes.booleanNode(random.nextBoolean());
            case 6 -> nodes.nullNode();
            case 7 -> {
                var array = nodes.arrayNode();
                random.ints(random.nextInt(4)).forEach(_ -> array.add(made(random, depth + 1)));
                yield array;
            }
            default -> {
                var object = nodes.objectNode();
                random.ints(random.nextInt(4)).forEach(name -> object.set("n" + name % 7, made(random, depth + 1)));
                yield object;
            }
        };
    }
}
