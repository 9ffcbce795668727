package app.nape.exercise;

/**
 * A thing that an exercise needs.
 *
 * @param id stable key, for example {@code door-frame}
 * @param label its name in the chosen language
 * @param group under which the library lists it; never {@link EquipmentGroup#NOTHING}
 */
public record Equipment(String id, String label, EquipmentGroup group) {}
