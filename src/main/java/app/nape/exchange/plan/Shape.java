package app.nape.exchange.plan;

import java.util.Map;
import java.util.Set;

/**
 * What a value in a file may be. It bounds what is read before anything is made of it, so that a hostile file fills no memory; what a
 * value means, and its range, is for the records of {@code care.plan}.
 */
sealed interface Shape {
    /** A text that is not empty. */
    Shape TEXT = new Text(false);
    /** A text that may be empty. */
    Shape OPEN_TEXT = new Text(true);
    /** A whole number. */
    Shape WHOLE = new Whole();
    /** True or false. */
    Shape FLAG = new Flag();
    /** A text that is not empty, or null. */
    Shape TEXT_OR_NULL = new TextOrNull();

    /** A text. */
    record Text(boolean mayBeEmpty) implements Shape {}

    /** A text or null. */
    record TextOrNull() implements Shape {}

    /** A whole number as large as Java's int. */
    record Whole() implements Shape {}

    /** True or false. */
    record Flag() implements Shape {}

    /** At most so many of one shape. */
    record Listed(Shape each, int most) implements Shape {}

    /** An object with these members and no other; those that are required are there. */
    record Fields(Map<String, Shape> members, Set<String> required) implements Shape {}
}
