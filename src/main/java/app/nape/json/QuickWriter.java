package app.nape.json;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes a record without a mapper, as one writes it that leaves out what is null: see {@link QuickRecords}, which reads it. Gives up on
 * what only a mapper may write.
 */
public final class QuickWriter {
    private final JsonGenerator json;
    private final List<QuickKinds> kinds;
    private final List<QuickSpread> spreads;
    /** How instants are written where what is null is written, too; null where it is not. */
    private final @Nullable Function<Instant, String> instants;

    private QuickWriter(
            JsonGenerator json,
            List<QuickKinds> kinds,
            List<QuickSpread> spreads,
            @Nullable Function<Instant, String> instants) {
        this.json = json;
        this.kinds = kinds;
        this.spreads = spreads;
        this.instants = instants;
    }

    /**
     * The document of this record, in UTF-8; empty when it gives up.
     *
     * @param as the interface by which whoever reads it knows it, or its own class
     * @param kinds the interfaces whose records say which they are
     * @param spreads the records whose parts stand side by side
     */
    public static Optional<byte[]> bytes(
            JsonFactory factory, Record record, Class<?> as, List<QuickKinds> kinds, List<QuickSpread> spreads) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), bytes)) {
            new QuickWriter(json, kinds, spreads, null).record(record, as);
        } catch (Beyond | JacksonException | ReflectiveOperationException problem) {
            return Optional.empty();
        }
        return Optional.of(bytes.toByteArray());
    }

    /**
     * The same with what is null and with what a record answers to questions such as {@code isEmpty}, on lines of its own for a person
     * to read, too.
     *
     * @param instants how an instant is written
     */
    public static Optional<String> listing(JsonFactory factory, Record record, Function<Instant, String> instants) {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
        ObjectWriteContext written = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return lines.createInstance();
            }
        };
        try (JsonGenerator json = factory.createGenerator(written, text)) {
            new QuickWriter(json, List.of(), List.of(), instants).record(record, record.getClass());
        } catch (Beyond | JacksonException | ReflectiveOperationException problem) {
            return Optional.empty();
        }
        return Optional.of(text.toString());
    }

    private void record(Record record, Type as) throws ReflectiveOperationException {
        json.writeStartObject();
        if (as != record.getClass() && as != Object.class) {
            QuickKinds kind =
                    kinds.stream().filter(each -> each.of() == as).findFirst().orElseThrow(Beyond::new);
            json.writeStringProperty(kind.field(), kind.nameOf(record).orElseThrow(Beyond::new));
        }
        Optional<QuickSpread> spread =
                spreads.stream().filter(each -> each.of() == record.getClass()).findFirst();
        if (spread.isPresent()) {
            fields(record, spread.get());
        } else {
            for (RecordComponent part : RecordParts.of(record.getClass())) {
                part(part.getName(), RecordParts.held(part, record), part.getGenericType());
            }
        }
        if (instants != null) {
            for (Method asked : RecordParts.questions(record.getClass())) {
                part(RecordParts.nameOf(asked), asked.invoke(record), boolean.class);
            }
        }
        json.writeEndObject();
    }

    private void fields(Record record, QuickSpread spread) throws ReflectiveOperationException {
        RecordComponent[] parts = RecordParts.of(record.getClass());
        for (Map.Entry<String, QuickSpread.Place> each : spread.places().entrySet()) {
            QuickSpread.Place place = each.getValue();
            Object part = RecordParts.held(parts[place.part()], record);
            part(each.getKey(), place.field().get(part), place.field().getGenericType());
        }
    }

    private void part(String name, @Nullable Object value, Type as) throws ReflectiveOperationException {
        if (value != null) {
            json.writeName(name);
            value(value, as);
        } else if (instants != null) {
            json.writeName(name);
            json.writeNull();
        }
    }

    private void value(@Nullable Object value, Type as) throws ReflectiveOperationException {
        switch (value) {
            case String text -> json.writeString(text);
            case Boolean truth -> json.writeBoolean(truth);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case Record record -> record(record, as);
            case Instant at when instants != null -> json.writeString(instants.apply(at));
            case Collection<?> all
            when as instanceof ParameterizedType many -> {
                json.writeStartArray();
                for (Object each : all) {
                    value(each, many.getActualTypeArguments()[0]);
                }
                json.writeEndArray();
            }
            case Map<?, ?> all
            when as instanceof ParameterizedType many -> {
                json.writeStartObject();
                for (Map.Entry<?, ?> each : all.entrySet()) {
                    json.writeName(text(each.getKey()));
                    value(each.getValue(), many.getActualTypeArguments()[1]);
                }
                json.writeEndObject();
            }
            case null, default -> json.writeString(text(value));
        }
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case String text -> text;
            case Enum<?> constant -> constant.name();
            case Duration length -> length.toString();
            case Instant at -> at.toString();
            case LocalDate day -> day.toString();
            case UUID id -> id.toString();
            case LocalTime time -> DateTimeFormatter.ISO_LOCAL_TIME.format(time);
            case ZoneId zone -> zone.getId();
            case null, default -> throw new Beyond();
        };
    }
}
