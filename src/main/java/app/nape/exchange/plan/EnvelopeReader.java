package app.nape.exchange.plan;

import app.nape.care.plan.SenderKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Reads the envelope: {@code format}, {@code version}, the body, then signatures where there are any, and nothing after it. */
final class EnvelopeReader {
    private static final String SIGNATURE = "signature";
    private static final String HANDED_OVER = "handed_over";
    private static final int DEEPEST = 12;
    /** The longest text is a picture. */
    private static final int LONGEST_TEXT = 273_068;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNameLength(60)
                            .maxNumberLength(20)
                            .build())
                    .build())
            .build();

    private static final Shape SIGNED = new Shape.Fields(
            Map.of("algorithm", Shape.TEXT, "key", Shape.TEXT, "value", Shape.TEXT),
            Set.of("algorithm", "key", "value"));

    private final FileFormat format;
    private final byte[] bytes;
    private final boolean checks;

    private EnvelopeReader(FileFormat format, byte[] bytes, boolean checks) {
        this.format = format;
        this.bytes = bytes;
        this.checks = checks;
    }

    /**
     * The envelope of a file.
     *
     * @throws PlanRefused when it is not one, or was changed after it was signed
     */
    static Envelope read(FileFormat format, byte[] bytes) {
        return read(format, bytes, true);
    }

    /** The same without asking whether its signature holds, for a first look at many files that are checked right after. */
    static Envelope unchecked(FileFormat format, byte[] bytes) {
        return read(format, bytes, false);
    }

    private static Envelope read(FileFormat format, byte[] bytes, boolean checks) {
        if (bytes.length > format.mostWithPictures()) {
            throw new PlanRefused("plan.file-too-large", format.mostWithPictures() >> 10);
        }
        FileText.check(bytes);
        try (JsonParser parser = parser(bytes)) {
            return new EnvelopeReader(format, bytes, checks).envelope(parser);
        } catch (JacksonException broken) {
            throw new PlanRefused("plan.not-whole");
        }
    }

    /** Reads bytes within bounds; they must have passed {@link FileText#check}. */
    static JsonParser parser(byte[] bytes) {
        return JSON.createParser(bytes);
    }

    private Envelope envelope(JsonParser parser) {
        begin(parser);
        member(parser, "version");
        version(parser);
        member(parser, format.body());
        int from = Math.toIntExact(parser.currentTokenLocation().getByteOffset());
        Members body = object(parser, format.shape(), format.body());
        int to = Math.toIntExact(parser.currentLocation().getByteOffset());
        byte[] message = Signatures.message(format, Arrays.copyOfRange(bytes, from, to));
        SenderKey signed = null;
        SenderKey vouched = null;
        if (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            named(parser, SIGNATURE);
            signed = signer(parser, SIGNATURE, message);
            if (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                named(parser, HANDED_OVER);
                vouched = signer(parser, HANDED_OVER, Signatures.handing(signed));
                parser.nextToken();
            }
        }
        if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
            throw ShapeReader.unknown("", parser.currentName());
        }
        if (parser.nextToken() != null) {
            throw new PlanRefused("plan.has-more");
        }
        return new Envelope(body, from, to, signed, vouched);
    }

    /** What does not even begin like one is called none, not broken. */
    private void begin(JsonParser parser) {
        try {
            if (parser.nextToken() == JsonToken.START_OBJECT
                    && "format".equals(parser.nextName())
                    && parser.nextToken() == JsonToken.VALUE_STRING
                    && parser.getString().equals(format.format())) {
                return;
            }
        } catch (JacksonException other) {
            // Said below.
        }
        throw new PlanRefused(format == FileFormat.PLAN ? "plan.none" : "plan.no-progress");
    }

    private void version(JsonParser parser) {
        JsonParser.NumberType type =
                parser.currentToken() == JsonToken.VALUE_NUMBER_INT ? parser.getNumberType() : null;
        if (type == null || parser.getString().startsWith("-")) {
            throw new PlanRefused("plan.no-version");
        }
        if (type != JsonParser.NumberType.INT || parser.getIntValue() > FileFormat.VERSION) {
            throw new PlanRefused("plan.newer");
        }
        if (parser.getIntValue() < FileFormat.VERSION) {
            throw new PlanRefused("plan.no-version");
        }
    }

    private void member(JsonParser parser, String name) {
        if (parser.nextToken() != JsonToken.PROPERTY_NAME) {
            throw new PlanRefused("plan.not-whole");
        }
        named(parser, name);
    }

    private void named(JsonParser parser, String name) {
        String there = parser.currentName();
        if (!there.equals(name)) {
            throw Set.of("format", "version", format.body(), SIGNATURE, HANDED_OVER)
                            .contains(there)
                    ? new PlanRefused("plan.not-in-order", name)
                    : ShapeReader.unknown("", there);
        }
        parser.nextToken();
    }

    private static Members object(JsonParser parser, Shape shape, String where) {
        return (Members) Objects.requireNonNull(new ShapeReader(parser).read(shape, where));
    }

    private SenderKey signer(JsonParser parser, String where, byte[] message) {
        Members signature = object(parser, SIGNED, where);
        if (!signature.text("algorithm").equals(Signatures.ALGORITHM)) {
            throw signature.refused("algorithm", "plan.is-no-word");
        }
        SenderKey key = signature.make(() -> new SenderKey(signature.text("key")));
        byte[] value = base64(signature.text("value"));
        if (value == null || (checks && !Signatures.holds(key, message, value))) {
            throw new PlanRefused("plan.changed");
        }
        return key;
    }

    /** Null for what is not written in the one way there is. */
    private static byte @Nullable [] base64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return Base64.getEncoder().encodeToString(bytes).equals(text) ? bytes : null;
        } catch (IllegalArgumentException wrong) {
            return null;
        }
    }
}
