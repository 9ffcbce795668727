package app.nape.exercise;

import java.util.List;

/**
 * Exercises done one after the other.
 *
 * @param id stable key
 * @param name its name in the chosen language
 * @param goal how often it is meant to be done, in words
 * @param items the exercises, in order
 */
public record Routine(String id, String name, String goal, List<RoutineItem> items) {
    public Routine {
        items = List.copyOf(items);
    }

    /** The exercises, in order. */
    public List<String> exerciseIds() {
        return items.stream().map(RoutineItem::exerciseId).toList();
    }
}
