package app.nape.care;

import org.jspecify.annotations.Nullable;

/**
 * What comes with a pain.
 *
 * @param id stable key
 * @param label its name in the chosen language
 * @param stopsExercise whether an exercise ends when it comes up
 * @param code its term, or null
 */
public record Symptom(
        String id,
        String label,
        boolean stopsExercise,
        @Nullable Coding code) {}
