package app.nape.words;

import app.nape.care.plan.ItemDose;
import app.nape.care.plan.Sides;
import app.nape.exercise.RepMode;
import app.nape.exercise.Side;
import java.util.ArrayList;
import java.util.List;

/** Says how much of an exercise a therapist wrote, such as {@code 8 times each side, hold 5 seconds, 2 sets, yellow band}. */
public final class ItemDoseWords {
    private final Texts texts;

    /** In this language. */
    public ItemDoseWords(Texts texts) {
        this.texts = texts;
    }

    /** In one line; what the therapist wrote of the resistance comes last, as it is. */
    public String amount(ItemDose dose) {
        List<String> parts = new ArrayList<>();
        boolean eachSide = dose.repMode() == RepMode.PER_SIDE && dose.sides() == Sides.BOTH;
        parts.add(texts.counted(eachSide ? "stretch.dose-sides" : "stretch.dose-plain", dose.reps()));
        switch (dose.sides()) {
            case LEFT -> parts.add(texts.of("plan.dose.left"));
            case RIGHT -> parts.add(texts.of("plan.dose.right"));
            case BOTH -> {
                if (!eachSide) {
                    parts.add(texts.of("plan.dose.both"));
                }
                first(dose, parts);
            }
            case NONE -> {}
        }
        if (dose.hold().isPositive()) {
            parts.add(texts.counted("stretch.dose-hold", dose.hold().toSeconds()));
        }
        if (dose.sets() > 1) {
            parts.add(texts.counted("stretch.dose-sets", dose.sets()));
        }
        if (!dose.resistance().isEmpty()) {
            parts.add(dose.resistance());
        }
        return String.join(", ", parts);
    }

    private void first(ItemDose dose, List<String> parts) {
        if (dose.first() != Side.NONE) {
            parts.add(texts.of(dose.first() == Side.LEFT ? "plan.dose.left-first" : "plan.dose.right-first"));
        }
    }
}
