package app.nape.care;

import org.jspecify.annotations.Nullable;

/**
 * What comes with a pain.
 *
 * @param id stable key
 * @param label its name in the chosen language
 * @param code its term, or null
 */
public record Symptom(String id, String label, @Nullable Coding code) {}
