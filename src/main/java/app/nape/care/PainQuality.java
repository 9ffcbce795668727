package app.nape.care;

import org.jspecify.annotations.Nullable;

/**
 * How a pain feels.
 *
 * @param id stable key
 * @param label its name in the chosen language
 * @param code its term, or null
 */
public record PainQuality(String id, String label, @Nullable Coding code) {}
