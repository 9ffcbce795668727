package app.nape.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A record whose parts are objects with fields, all of which stand side by side in the record's own object.
 *
 * @param of the record
 * @param places where the fields are, by the names under which they stand
 */
public record QuickSpread(Class<? extends Record> of, Map<String, Place> places) {
    /** A field of a part. */
    record Place(int part, Field field) {}

    /**
     * The fields of this record's parts under their own names.
     *
     * @param renamed other names, by part and field: {@code watching.typing}
     */
    public static QuickSpread of(Class<? extends Record> record, Map<String, String> renamed) {
        Map<String, Place> places = new LinkedHashMap<>();
        RecordComponent[] parts = record.getRecordComponents();
        for (int part = 0; part < parts.length; part++) {
            for (Field field : parts[part].getType().getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    String own = field.getName();
                    String name = renamed.getOrDefault(parts[part].getName() + "." + own, own);
                    places.put(name, new Place(part, field));
                }
            }
        }
        return new QuickSpread(record, places);
    }

    /** New parts, as they are when nothing is said of them. */
    Object[] fresh() throws ReflectiveOperationException {
        RecordComponent[] components = RecordParts.of(of);
        Object[] parts = new Object[components.length];
        for (int i = 0; i < parts.length; i++) {
            Constructor<?> empty = components[i].getType().getDeclaredConstructor();
            empty.setAccessible(true);
            parts[i] = empty.newInstance();
        }
        return parts;
    }

    /** The record of these parts. */
    Object made(Object[] parts) throws ReflectiveOperationException {
        return RecordParts.constructor(of).newInstance(parts);
    }
}
