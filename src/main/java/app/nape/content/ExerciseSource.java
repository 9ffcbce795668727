package app.nape.content;

import org.jspecify.annotations.Nullable;

/**
 * Where an exercise or its dose was taken from.
 *
 * @param key key in the catalogue
 * @param title what it is called
 * @param url where to read it, or null
 */
public record ExerciseSource(
        String key, String title, @Nullable String url) {}
