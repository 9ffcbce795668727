package app.nape.exchange.plan;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A plan in which every field is there, to be changed field by field. */
final class FullPlan {
    private static final JsonMapper JSON = new JsonMapper();

    private FullPlan() {}

    /** The file with its plan changed. */
    static byte[] with(Consumer<ObjectNode> change) {
        ObjectNode file = (ObjectNode) JSON.readTree(Samples.bytes(Samples.UNSIGNED));
        ObjectNode plan = (ObjectNode) file.get("plan");
        ((ObjectNode) plan.at("/goals/0")).put("target", 7);
        ((ObjectNode) plan.at("/phases/0/sets/0"))
                .set("suggested_at", JSON.createArrayNode().add("09:30"));
        ((ObjectNode) plan.at("/phases/0/sets/0/items/0/dose"))
                .put("rest_between_sets_s", 30)
                .put("resistance", "yellow band");
        ((ObjectNode) plan.at("/phases/0/sets/0/items/0")).put("optional", true);
        ObjectNode own = JSON.createObjectNode();
        own.put("id", "own-nod").put("name", "Nod");
        own.set("steps", JSON.createArrayNode().add("Nod."));
        own.put("figure_of", "neck-rotation").put("mirror", true);
        own.set("cautions", JSON.createArrayNode().add("artery"));
        own.set(
                "picture",
                JSON.createObjectNode()
                        .put("media", "image/png")
                        .put("base64", Base64.getEncoder().encodeToString(Pictures.png(4, 4)))
                        .put("words", "A nod"));
        plan.set("own_exercises", JSON.createArrayNode().add(own));
        change.accept(plan);
        return JSON.writeValueAsString(file).getBytes(StandardCharsets.UTF_8);
    }

    /** The same with one field, by its JSON pointer, made {@code json}; {@code -} as its last part adds to a list. */
    static byte[] with(String pointer, String json) {
        return with(plan -> {
            int last = pointer.lastIndexOf('/');
            JsonNode parent = plan.at(pointer.substring(0, last));
            String name = pointer.substring(last + 1);
            JsonNode value = JSON.readTree(json);
            switch (parent) {
                case ObjectNode object -> object.set(name, value);
                case ArrayNode array when name.equals("-") -> array.add(value);
                case ArrayNode array -> array.set(Integer.parseInt(name), value);
                default -> throw new IllegalArgumentException(pointer);
            }
        });
    }

    /** The same without one field. */
    static byte[] without(String pointer) {
        int last = pointer.lastIndexOf('/');
        return with(plan -> ((ObjectNode) plan.at(pointer.substring(0, last))).remove(pointer.substring(last + 1)));
    }

    /** A list in JSON with so many of {@code each}, in which {@code #} is the number of one. */
    static String list(int count, String each) {
        StringBuilder list = new StringBuilder("[");
        for (int i = 1; i <= count; i++) {
            list.append(i == 1 ? "" : ",").append(each.replace("#", String.valueOf(i)));
        }
        return list.append("]").toString();
    }

    /** A text in JSON of so many letters. */
    static String letters(int count) {
        return "\"" + "a".repeat(count) + "\"";
    }
}
