package app.nape.content;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One object of a catalogue's file, read field by field. Every reading method throws {@link CatalogueFault} with file, id and field
 * when the value is missing, of another kind or out of bounds.
 */
final class CatalogueEntry {
    private final String file;
    private final String id;
    private final String path;
    private final JsonNode node;

    CatalogueEntry(String file, String id, String path, @Nullable JsonNode node) {
        this.file = file;
        this.id = id;
        this.path = path;
        if (node == null || !node.isObject()) {
            throw new CatalogueFault(file, id, path, "An object is needed here.");
        }
        this.node = node;
    }

    /** The same object, named in faults by its own {@code id} field. */
    CatalogueEntry named() {
        return new CatalogueEntry(file, text("id"), "", node);
    }

    String id() {
        return id;
    }

    CatalogueFault fault(String field, String reason) {
        return new CatalogueFault(file, id, path + field, reason);
    }

    /** Refuses fields that nobody reads: most often a misspelt name. */
    CatalogueEntry onlyHas(Set<String> known) {
        for (String name : names()) {
            if (!known.contains(name)) {
                throw fault(name, "No such field is known here.");
            }
        }
        return this;
    }

    Set<String> names() {
        return new TreeSet<>(node.propertyNames());
    }

    CatalogueEntry object(String field) {
        return new CatalogueEntry(file, id, path + field + ".", node.get(field));
    }

    List<CatalogueEntry> objects(String field) {
        List<CatalogueEntry> found = new ArrayList<>();
        for (JsonNode each : array(field).values()) {
            found.add(new CatalogueEntry(file, id, path + field + "[" + found.size() + "].", each));
        }
        return found;
    }

    String text(String field) {
        String text = optionalText(field);
        if (text == null) {
            throw fault(field, "A text is needed here.");
        }
        return text;
    }

    @Nullable
    String optionalText(String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString() || value.stringValue().isBlank()) {
            throw fault(field, value + " is not a text.");
        }
        return value.stringValue();
    }

    List<String> texts(String field) {
        List<String> found = new ArrayList<>();
        for (JsonNode each : array(field).values()) {
            if (!each.isString() || each.stringValue().isBlank()) {
                throw fault(field + "[" + found.size() + "]", each + " is not a text.");
            }
            found.add(each.stringValue());
        }
        return found;
    }

    int whole(String field, int least, int most) {
        JsonNode value = node.get(field);
        if (value == null || !value.isInt() || value.intValue() < least || value.intValue() > most) {
            throw fault(field, shown(value) + " is not a whole number from " + least + " to " + most + ".");
        }
        return value.intValue();
    }

    Duration seconds(String field, int least, int most) {
        JsonNode value = node.get(field);
        if (value == null
                || !value.isNumber()
                || value.decimalValue().compareTo(BigDecimal.valueOf(least)) < 0
                || value.decimalValue().compareTo(BigDecimal.valueOf(most)) > 0) {
            throw fault(field, shown(value) + " is not a number of seconds from " + least + " to " + most + ".");
        }
        return Duration.ofMillis(value.decimalValue().movePointRight(3).longValue());
    }

    boolean says(String field, String word) {
        JsonNode value = node.get(field);
        return value != null && value.isString() && value.stringValue().equals(word);
    }

    boolean flag(String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isBoolean()) {
            throw fault(field, shown(value) + " is neither true nor false.");
        }
        return value.booleanValue();
    }

    <E extends Enum<E>> E word(String field, Class<E> kind) {
        String word = text(field);
        for (E each : kind.getEnumConstants()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(word)) {
                return each;
            }
        }
        throw fault(field, "“" + word + "” is none of the words known here.");
    }

    private JsonNode array(String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isArray()) {
            throw fault(field, "A list is needed here.");
        }
        return value;
    }

    private static String shown(@Nullable JsonNode value) {
        return value == null || value.isNull() ? "Nothing" : value.toString();
    }
}
