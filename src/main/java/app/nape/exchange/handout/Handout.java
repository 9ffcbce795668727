package app.nape.exchange.handout;

import app.nape.care.plan.Picture;
import app.nape.care.plan.Sender;
import app.nape.figure.pose.Motion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a handout, in the words of its language. Texts that are not said are empty.
 *
 * @param title what it is of
 * @param label the therapist's file number; a person's name stands nowhere
 * @param message what to do, in a sentence or two
 * @param goals what is aimed at, in the therapist's words
 * @param note what the therapist wrote of the whole
 * @param careful what to be careful about with more than one of the exercises, which then do not say it themselves
 * @param sets what is done together, in order
 * @param stop when to stop: the therapist's sentences first, then those of the card
 * @param help whom to call in an emergency
 * @param sender who wrote it, or null for one that nobody wrote
 * @param number the number by which the sender's files are known; may be empty
 * @param review when it is looked at together
 */
public record Handout(
        String title,
        String label,
        String message,
        List<String> goals,
        String note,
        List<String> careful,
        List<Block> sets,
        List<String> stop,
        String help,
        @Nullable Sender sender,
        String number,
        String review) {
    public Handout {
        goals = List.copyOf(goals);
        careful = List.copyOf(careful);
        sets = List.copyOf(sets);
        stop = List.copyOf(stop);
    }

    /**
     * A set.
     *
     * @param title may be empty
     * @param when how often and on which days
     * @param timesADay circles a day in the diary
     */
    public record Block(String title, String when, int timesADay, List<Item> items) {
        public Block {
            items = List.copyOf(items);
        }

        Block without(List<String> cautions) {
            return new Block(
                    title,
                    when,
                    timesADay,
                    items.stream().map(each -> each.without(cautions)).toList());
        }
    }

    /**
     * An exercise.
     *
     * @param dose how much, in words
     * @param steps what to do, at most {@link #MOST_STEPS}
     * @param note the therapist's own words
     * @param cautions what to be careful about
     * @param motion its figure, or null for none
     * @param phase the phase whose end is shown beside the start
     * @param picture the therapist's own picture, or null
     * @param pictured what is to be seen, for whoever does not see it
     */
    public record Item(
            String name,
            String dose,
            List<String> steps,
            String note,
            List<String> cautions,
            @Nullable Motion motion,
            int phase,
            @Nullable Picture picture,
            String pictured) {
        /** Most steps. */
        public static final int MOST_STEPS = 5;

        public Item {
            steps = steps.size() > MOST_STEPS ? List.copyOf(steps.subList(0, MOST_STEPS)) : List.copyOf(steps);
            cautions = List.copyOf(cautions);
        }

        Item without(List<String> other) {
            return new Item(
                    name,
                    dose,
                    steps,
                    note,
                    cautions.stream().filter(each -> !other.contains(each)).toList(),
                    motion,
                    phase,
                    picture,
                    pictured);
        }
    }

    /** The same, in which what more than one exercise asks to be careful about is said once. */
    Handout together() {
        List<Item> items = sets.stream().flatMap(each -> each.items().stream()).toList();
        List<String> shared = items.stream()
                .flatMap(each -> each.cautions().stream())
                .distinct()
                .filter(caution -> items.stream()
                                .filter(each -> each.cautions().contains(caution))
                                .count()
                        > 1)
                .toList();
        return new Handout(
                title,
                label,
                message,
                goals,
                note,
                shared,
                sets.stream().map(each -> each.without(shared)).toList(),
                stop,
                help,
                sender,
                number,
                review);
    }

    /** How many exercises there are in all. */
    public int size() {
        return sets.stream().mapToInt(each -> each.items().size()).sum();
    }
}
