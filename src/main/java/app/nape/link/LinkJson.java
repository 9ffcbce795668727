package app.nape.link;

import app.nape.code.Sentence;
import app.nape.json.RecordMapper;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Turns messages into lines and back. A line is UTF-8 JSON of at most {@value #LONGEST_LINE} bytes and ends with a line feed.
 * Requests are read strictly; replies and notices may carry fields that this program does not know, as an agent of a newer
 * version may be running.
 */
public final class LinkJson {
    /** Most bytes in a line, with its line feed. */
    public static final int LONGEST_LINE = 64 * 1024;

    private static final JsonFactory LINES = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(LONGEST_LINE)
                    .maxNestingDepth(16)
                    // Jackson looks at a shorter bound in some of its ways through a text only: what was read once
                    // would then be refused when it is told on.
                    .maxStringLength(LONGEST_LINE)
                    .maxNameLength(100)
                    .maxNumberLength(20)
                    .maxTokenCount(20_000)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // A line is UTF-8: what looks like UTF-16 would be read by another parser, with looser bounds.
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .build();

    /** Made when it is first needed, which it seldom is: messages of our own are read and written without it. */
    private static final class Mapped {
        static final JsonMapper MAPPER = RecordMapper.builder(LINES)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .addModule(new SimpleModule().addDeserializer(Sentence.class, new SentenceReader()))
                .annotationIntrospector(
                        AnnotationIntrospector.pair(new WholeRequests(), new JacksonAnnotationIntrospector()))
                .changeDefaultPropertyInclusion(_ -> JsonInclude.Value.ALL_NON_NULL)
                .build();
        static final ObjectReader REQUESTS = MAPPER.readerFor(Request.class);
        static final ObjectReader REPLIES =
                MAPPER.readerFor(Reply.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        static final ObjectReader NOTICES =
                MAPPER.readerFor(Notice.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

        private Mapped() {}
    }

    /** The line for a request. */
    public byte[] line(Request request) throws BadLine {
        return line(Request.class, request);
    }

    /** The line for a reply. */
    public byte[] line(Reply reply) throws BadLine {
        return line(Reply.class, reply);
    }

    /** The line for a notice. */
    public byte[] line(Notice notice) throws BadLine {
        return line(Notice.class, notice);
    }

    /** What a client asks. */
    public Request request(byte[] line) throws BadLine {
        Optional<Request> quick = QuickMessages.read(LINES, line, Request.class, true);
        return quick.isPresent() ? quick.get() : mappedRequest(line);
    }

    /** The same by the mapper, which reads every message and says what is wrong; so for the others. */
    static Request mappedRequest(byte[] line) throws BadLine {
        return read(Request.class, Mapped.REQUESTS, line, Sentence.of("link.request-not-understood"));
    }

    /** What the agent answers. */
    public Reply reply(byte[] line) throws BadLine {
        Optional<Reply> quick = quick(line);
        return quick.isPresent() ? quick.get() : mapped(line);
    }

    static Reply mapped(byte[] line) throws BadLine {
        return read(Reply.class, Mapped.REPLIES, line, Sentence.of("link.answer-not-understood"));
    }

    /** The same without it, where that can be. */
    static Optional<Reply> quick(byte[] line) {
        return QuickMessages.read(LINES, line, Reply.class, false);
    }

    /** What the agent tells. */
    public Notice notice(byte[] line) throws BadLine {
        Optional<Notice> quick = QuickMessages.read(LINES, line, Notice.class, false);
        return quick.isPresent() ? quick.get() : mappedNotice(line);
    }

    static Notice mappedNotice(byte[] line) throws BadLine {
        return read(Notice.class, Mapped.NOTICES, line, Sentence.of("link.notice-not-understood"));
    }

    private byte[] line(Class<?> type, Object message) throws BadLine {
        byte[] json = QuickMessages.line(LINES, type, (Record) message).orElseGet(() -> mappedLine(type, message));
        if (json.length >= LONGEST_LINE) {
            throw new BadLine(Sentence.of("link.message-too-long", json.length));
        }
        return fed(json);
    }

    /** A message's line without its line feed, by the mapper. */
    static byte[] mappedLine(Class<?> type, Object message) {
        return Mapped.MAPPER.writerFor(type).writeValueAsString(message).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] fed(byte[] json) {
        byte[] line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        return line;
    }

    private static <T> T read(Class<T> type, ObjectReader reader, byte[] line, Sentence sentence) throws BadLine {
        try {
            T message = type.cast(reader.readValue(line));
            if (message == null) {
                throw new BadLine(sentence);
            }
            return message;
        } catch (JacksonException problem) {
            throw new BadLine(sentence, problem);
        }
    }
}
