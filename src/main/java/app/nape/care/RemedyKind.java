package app.nape.care;

/**
 * A remedy of the vocabulary.
 *
 * @param id key, for example {@code ice} or {@code heat}
 * @param label its name in the chosen language
 * @param timed whether it is done against a timer
 */
public record RemedyKind(String id, String label, boolean timed) {}
