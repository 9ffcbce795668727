package app.nape.exercise;

/**
 * What an exercise works on, as its page names it: a muscle or a few together.
 *
 * @param id stable key, for example {@code levator-scapulae}
 * @param label its name in the chosen language
 */
public record TargetMuscle(String id, String label) {}
