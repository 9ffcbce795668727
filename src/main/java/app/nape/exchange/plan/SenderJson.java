package app.nape.exchange.plan;

import app.nape.care.plan.Sender;
import app.nape.care.plan.SenderKey;
import app.nape.exchange.seal.AgeKey;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** A card and its keys as JSON. */
final class SenderJson {
    private static final String FORMAT = "nape-sender-card";
    private static final Shape CARD = new Shape.Fields(
            Map.of(
                    "format",
                    Shape.TEXT,
                    "version",
                    Shape.WHOLE,
                    "sender",
                    PlanShape.SENDER,
                    "key",
                    Shape.TEXT,
                    "signing",
                    Shape.TEXT,
                    "identity",
                    Shape.TEXT),
            Set.of("format", "version", "sender", "key", "signing", "identity"));

    private SenderJson() {}

    static byte[] bytes(SenderCard card) {
        return JsonLines.written(json -> {
            json.text("format", FORMAT);
            json.whole("version", FileFormat.VERSION);
            json.object("sender", () -> PlanWriter.sender(json, card.sender()));
            json.text("key", card.signing().key().text());
            json.text("signing", card.signing().written());
            json.text("identity", card.age().identity());
        });
    }

    /** Throws {@link PlanRefused} for what is none. */
    static SenderCard read(byte[] bytes) {
        Members card = members(bytes, CARD, FORMAT);
        Sender sender = PlanReader.sender(card.object("sender"));
        SenderKey key = card.make(() -> new SenderKey(card.text("key")));
        try {
            return new SenderCard(sender, SigningKey.of(card.text("signing"), key), AgeKey.of(card.text("identity")));
        } catch (IllegalArgumentException wrong) {
            throw new PlanRefused("plan.no-card");
        }
    }

    /** The members of a small file of one of our own formats. */
    static Members members(byte[] bytes, Shape shape, String format) {
        FileText.check(bytes);
        try (JsonParser parser = EnvelopeReader.parser(bytes)) {
            parser.nextToken();
            Members all = (Members) Objects.requireNonNull(new ShapeReader(parser).read(shape, format));
            if (!all.text("format").equals(format) || parser.nextToken() != null) {
                throw new PlanRefused("plan.no-card");
            }
            if (all.whole("version") != FileFormat.VERSION) {
                throw new PlanRefused(all.whole("version") > FileFormat.VERSION ? "plan.newer" : "plan.no-version");
            }
            return all;
        } catch (JacksonException broken) {
            throw new PlanRefused("plan.no-card");
        }
    }
}
