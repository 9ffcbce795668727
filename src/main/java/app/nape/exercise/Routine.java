package app.nape.exercise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Exercises done one after the other.
 *
 * @param id stable key
 * @param name its name in the chosen language
 * @param goal how often it is meant to be done, in words
 * @param items the exercises, in order
 * @param mostStartPain highest NPRS score (0 to 10) at which the set as a whole is offered, or null when only its exercises have a limit
 * @param note where its numbers come from, in words, or null
 */
public record Routine(
        String id,
        String name,
        String goal,
        List<RoutineItem> items,
        @Nullable Integer mostStartPain,
        @Nullable String note) {
    public Routine {
        items = List.copyOf(items);
    }

    /** One without a limit of its own and without a note, such as a person's own. */
    public Routine(String id, String name, String goal, List<RoutineItem> items) {
        this(id, name, goal, items, null, null);
    }

    /** The exercises, in order. */
    public List<String> exerciseIds() {
        return items.stream().map(RoutineItem::exerciseId).toList();
    }

    /** Whether the set as a whole may be offered at this score, 0 to 10; null when none is known. */
    public boolean offeredAt(@Nullable Integer painNow) {
        return mostStartPain == null || painNow == null || painNow <= mostStartPain;
    }
}
