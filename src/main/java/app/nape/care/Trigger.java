package app.nape.care;

import org.jspecify.annotations.Nullable;

/**
 * What may have set a pain off, in the person's view.
 *
 * @param id stable key
 * @param label its name in the chosen language
 * @param group what it has to do with
 * @param asked whether it is offered as a choice; the others are background reading
 * @param strain whether it is an injury or a strain, so that the 72-hour rule applies
 * @param code its term, or null
 */
public record Trigger(
        String id,
        String label,
        TriggerGroup group,
        boolean asked,
        boolean strain,
        @Nullable Coding code) {}
