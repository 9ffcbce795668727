package app.nape.link;

import app.nape.code.Sentence;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a sentence: an id, and parts that are texts, whole numbers or sentences. */
final class SentenceReader extends StdDeserializer<Sentence> {
    SentenceReader() {
        super(Sentence.class);
    }

    @Override
    public Sentence deserialize(JsonParser parser, DeserializationContext context) {
        return sentence(context, context.readTree(parser));
    }

    private Sentence sentence(DeserializationContext context, JsonNode node) {
        JsonNode id = node.path("id");
        if (!id.isString()) {
            return context.reportInputMismatch(this, "a sentence has an id");
        }
        List<Object> parts = new ArrayList<>();
        for (JsonNode part : node.path("parts")) {
            parts.add(part(context, part));
        }
        return new Sentence(id.stringValue(), parts);
    }

    private Object part(DeserializationContext context, JsonNode part) {
        if (part.isString()) {
            return part.stringValue();
        }
        return part.isIntegralNumber() ? (Object) part.longValue() : sentence(context, part);
    }
}
