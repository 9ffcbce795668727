package app.nape.content;

import app.nape.exercise.RoutineItem;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
        return named("id");
    }

    /** The same object, named in faults by its {@code key} field. */
    CatalogueEntry named(String key) {
        return new CatalogueEntry(file, text(key), "", node);
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

    Optional<CatalogueEntry> optionalObject(String field) {
        return node.hasNonNull(field) ? Optional.of(object(field)) : Optional.empty();
    }

    /** The objects of a list, each with a {@code key} of its own. */
    List<CatalogueEntry> keyed(String field, String key) {
        List<CatalogueEntry> found = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (CatalogueEntry each : objects(field)) {
            CatalogueEntry entry = each.named(key);
            if (!seen.add(entry.id())) {
                throw entry.fault(key, "Another entry has it.");
            }
            found.add(entry);
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

    /** A list of lists of texts, none of them empty. */
    List<List<String>> lists(String field) {
        List<List<String>> found = new ArrayList<>();
        for (JsonNode each : array(field).values()) {
            List<String> texts = each.valueStream().map(JsonNode::asString).toList();
            if (!each.isArray() || texts.isEmpty()) {
                throw fault(field + "[" + found.size() + "]", each + " is not a list of texts.");
            }
            found.add(texts);
        }
        return found;
    }

    /** The words of a list, at least one. */
    <E extends Enum<E>> Set<E> words(String field, Class<E> kind) {
        Set<E> found = EnumSet.noneOf(kind);
        texts(field).forEach(word -> found.add(word(field, word, kind)));
        if (found.isEmpty()) {
            throw fault(field, "At least one is needed.");
        }
        return found;
    }

    /** Exercises of a routine: an id alone, or an object with an id, fewer repetitions and another hold. */
    List<RoutineItem> items(String field) {
        List<RoutineItem> found = new ArrayList<>();
        for (JsonNode each : array(field).values()) {
            String place = field + "[" + found.size() + "]";
            if (each.isObject()) {
                CatalogueEntry item =
                        new CatalogueEntry(file, id, path + place + ".", each).onlyHas(Set.of("id", "reps", "hold_s"));
                Duration hold = item.has("hold_s") ? item.seconds("hold_s", 0, 120) : null;
                found.add(new RoutineItem(item.text("id"), item.whole("reps", 1, 60), hold, null));
            } else if (each.isString()) {
                found.add(RoutineItem.plain(each.stringValue()));
            } else {
                throw fault(place, each + " is not an exercise.");
            }
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

    List<Integer> wholes(String field, int least, int most) {
        List<Integer> found = new ArrayList<>();
        for (JsonNode each : array(field).values()) {
            if (!each.isInt() || each.intValue() < least || each.intValue() > most) {
                throw fault(field, each + " is not a whole number from " + least + " to " + most + ".");
            }
            found.add(each.intValue());
        }
        return found;
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

    boolean has(String field) {
        return node.has(field);
    }

    double decimal(String field, double least, double most) {
        JsonNode value = node.get(field);
        if (value == null || !value.isNumber() || value.doubleValue() < least || value.doubleValue() > most) {
            throw fault(field, shown(value) + " is not a number from " + least + " to " + most + ".");
        }
        return value.doubleValue();
    }

    /** A list of exactly so many numbers. */
    List<Double> decimals(String field, int count, double least, double most) {
        List<Double> found = new ArrayList<>();
        for (JsonNode each : array(field).values()) {
            if (!each.isNumber() || each.doubleValue() < least || each.doubleValue() > most) {
                throw fault(field, each + " is not a number from " + least + " to " + most + ".");
            }
            found.add(each.doubleValue());
        }
        if (found.size() != count) {
            throw fault(field, "It needs " + count + " numbers, not " + found.size() + ".");
        }
        return found;
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

    /** True or false, or {@code otherwise} when nothing is said. */
    boolean flag(String field, boolean otherwise) {
        return node.hasNonNull(field) ? flag(field) : otherwise;
    }

    <E extends Enum<E>> E word(String field, Class<E> kind) {
        return word(field, text(field), kind);
    }

    /** The constant that a word of a list names. */
    <E extends Enum<E>> E word(String field, String word, Class<E> kind) {
        for (E each : kind.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(word)) {
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
