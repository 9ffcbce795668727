package app.nape.ui.practice;

import app.nape.care.plan.InFlare;
import app.nape.care.plan.ItemDose;
import app.nape.care.plan.Sides;
import app.nape.exercise.Category;
import app.nape.exercise.Dose;
import app.nape.exercise.Exercise;
import app.nape.exercise.Side;
import app.nape.words.Folded;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** An exercise of the catalogue as it first stands in a programme, and how it is found by what is typed. */
final class CatalogueItem {
    /** More than anybody reads through under a field. */
    private static final int MOST_FOUND = 8;

    private CatalogueItem() {}

    static ItemDose dose(Dose of) {
        return new ItemDose(
                of.sets(),
                of.reps(),
                of.repMode(),
                of.hold(),
                of.pause(),
                Duration.ZERO,
                of.bothSides() ? Sides.BOTH : Sides.NONE,
                Side.NONE,
                "");
    }

    /** To begin with, what strengthens or is not for a fresh spasm pauses in a flare-up. Nape's own choice; the line says it. */
    static InFlare flare(Exercise of) {
        return of.category() == Category.STRENGTH || !of.safety().suitableInAcuteSpasm() ? InFlare.PAUSE : InFlare.KEEP;
    }

    /** Exercises that are meant by what is typed: those whose name begins so first, then those in which each word begins one. */
    static List<Exercise> find(String typed, List<Exercise> all) {
        List<String> words = Folded.typed(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        String whole = String.join(" ", words);
        return all.stream()
                .filter(each -> words.stream().allMatch(word -> begins(each, word)))
                .sorted(Comparator.comparing(
                        (Exercise each) -> !Folded.of(each.name()).startsWith(whole)))
                .limit(MOST_FOUND)
                .toList();
    }

    private static boolean begins(Exercise exercise, String word) {
        String words = Folded.of(exercise.name() + " "
                + exercise.targetMuscles().stream()
                        .map(muscle -> muscle.label())
                        .collect(Collectors.joining(" ")));
        return Folded.typed(words.replaceAll("[^\\p{L}\\p{N}]+", " ")).stream().anyMatch(each -> each.startsWith(word));
    }
}
