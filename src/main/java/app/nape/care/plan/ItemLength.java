package app.nape.care.plan;

import java.time.Duration;

/** About how long items take; computed, never read from a file. */
public final class ItemLength {
    /** Moving there and back. Nape's own choice; the catalogue's figures differ. */
    private static final Duration MOVING = Duration.ofSeconds(4);
    /** Getting ready. Nape's own choice. */
    private static final Duration READY = Duration.ofSeconds(6);

    private ItemLength() {}

    /** All items of a set, one after the other. */
    public static Duration of(ProgrammeSet set) {
        return set.items().stream().map(ItemLength::of).reduce(Duration.ZERO, Duration::plus);
    }

    /** One item: its repetitions with the rests between them, and the rests between its sets. */
    public static Duration of(Item item) {
        ItemDose dose = item.dose();
        int repetitions = dose.repetitions();
        int rests = Math.max(0, repetitions - dose.sets());
        return READY.plus(dose.hold().plus(MOVING).multipliedBy(repetitions))
                .plus(dose.rest().multipliedBy(rests))
                .plus(dose.restBetweenSets().multipliedBy(dose.sets() - 1L));
    }
}
