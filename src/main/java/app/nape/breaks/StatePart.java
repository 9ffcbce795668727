package app.nape.breaks;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A part of what the scheduler remembers. A fact is one field: it changes while a {@link Draft} works an event in, which does so on a
 * copy, and stands still from then on; its first value is the one it has before anything has happened. A file that does not name it,
 * since an older Nape wrote it, leaves it at that. Two parts are equal when all their facts are.
 */
abstract class StatePart implements Cloneable {
    /** The same facts, to be changed. A part that holds a collection copies it, too. */
    @Override
    protected StatePart clone() {
        try {
            return (StatePart) super.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof StatePart that && byName().equals(that.byName());
    }

    @Override
    public final int hashCode() {
        return byName().hashCode();
    }

    @Override
    public final String toString() {
        return byName().toString();
    }

    /** Read from the fields, so that a new one is not forgotten; only proofs compare states, so it need not be quick. */
    private Map<String, Object> byName() {
        Map<String, Object> facts = new TreeMap<>();
        for (Field field : getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                try {
                    Object value = field.get(this);
                    if (value != null) {
                        facts.put(field.getName(), value);
                    }
                } catch (IllegalAccessException impossible) {
                    throw new AssertionError(impossible);
                }
            }
        }
        return facts;
    }
}
