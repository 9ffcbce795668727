package app.nape.care.practice;

import app.nape.care.plan.InFlare;
import app.nape.care.plan.ItemDose;
import app.nape.care.plan.OutOfBounds;
import app.nape.care.plan.Sides;
import app.nape.code.Sentence;
import app.nape.exercise.RepMode;
import app.nape.exercise.Side;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much of an exercise, as it is typed in one line: {@code 2x10 5s left yellow band; slow}. What is not typed stays as it was.
 *
 * <p>{@code 2x10} sets and repetitions, {@code 10} repetitions, {@code 5s} or {@code 1min} hold, {@code r2} rest between repetitions and
 * {@code b30} between sets in seconds, {@code left right both none} sides, {@code left first}, {@code each total} what the repetitions
 * count, {@code keep pause} in a flare-up, {@code optional always}; other words are the resistance, and what follows a semicolon is the
 * note. A line that begins otherwise is no dose but a search.
 */
public final class DoseLine {
    private static final Pattern SETS = Pattern.compile("(\\d{1,4})[x×*](\\d{1,4})");
    private static final Pattern REPS = Pattern.compile("\\d{1,4}");
    private static final Pattern HOLD = Pattern.compile("(\\d{1,4})(s|sec|m|min)");
    private static final Pattern REST = Pattern.compile("r(\\d{1,4})s?");
    private static final Pattern BETWEEN = Pattern.compile("b(\\d{1,4})s?");
    private static final Pattern WORD = Pattern.compile("left|right|both|none|each|total|keep|pause|optional|always");
    private static final int MINUTE = 60;

    /** What a line says. */
    public sealed interface Line {
        /** It is none: what was typed is something else. */
        record None() implements Line {}

        /** It is one that cannot be taken. */
        record Refused(Sentence why) implements Line {}

        /** It is one; {@code note}, {@code flare} and {@code optional} are null where nothing was said of them. */
        record Read(
                ItemDose dose,
                @Nullable String note,
                @Nullable InFlare flare,
                @Nullable Boolean optional) implements Line {}
    }

    private int sets;
    private int reps;
    private RepMode mode;
    private Duration hold;
    private Duration rest;
    private Duration between;
    private Sides sides;
    private Side first;
    private @Nullable InFlare flare;
    private @Nullable Boolean optional;
    private @Nullable String resistance;

    private DoseLine(ItemDose before) {
        sets = before.sets();
        reps = before.reps();
        mode = before.repMode();
        hold = before.hold();
        rest = before.rest();
        between = before.restBetweenSets();
        sides = before.sides();
        first = before.first();
    }

    /** Reads a line that changes a dose. */
    public static Line read(String typed, ItemDose before) {
        int semicolon = typed.indexOf(';');
        String amount = (semicolon < 0 ? typed : typed.substring(0, semicolon)).strip();
        String note = semicolon < 0 ? null : typed.substring(semicolon + 1).strip();
        List<String> words = amount.isEmpty() ? List.of() : List.of(amount.split("\\s+"));
        if (words.isEmpty() ? note == null : !begins(words.getFirst().toLowerCase(Locale.ROOT))) {
            return new Line.None();
        }
        DoseLine line = new DoseLine(before);
        line.take(words);
        try {
            return new Line.Read(line.dose(before), note, line.flare, line.optional);
        } catch (OutOfBounds beyond) {
            return new Line.Refused(Refusals.of(beyond));
        }
    }

    private static boolean begins(String word) {
        return SETS.matcher(word).matches()
                || REPS.matcher(word).matches()
                || HOLD.matcher(word).matches()
                || REST.matcher(word).matches()
                || BETWEEN.matcher(word).matches()
                || WORD.matcher(word).matches();
    }

    private void take(List<String> words) {
        List<String> others = new ArrayList<>();
        String before = "";
        for (String word : words) {
            String low = word.toLowerCase(Locale.ROOT);
            if (low.equals("first") && (before.equals("left") || before.equals("right"))) {
                first = before.equals("left") ? Side.LEFT : Side.RIGHT;
                sides = Sides.BOTH;
            } else if (!others.isEmpty() || !(number(low) || said(low))) {
                others.add(word);
            }
            before = low;
        }
        resistance = others.isEmpty() ? null : String.join(" ", others);
    }

    private boolean number(String word) {
        Matcher setsAndReps = SETS.matcher(word);
        Matcher held = HOLD.matcher(word);
        Matcher rested = REST.matcher(word);
        Matcher paused = BETWEEN.matcher(word);
        if (setsAndReps.matches()) {
            sets = Integer.parseInt(setsAndReps.group(1));
            reps = Integer.parseInt(setsAndReps.group(2));
        } else if (REPS.matcher(word).matches()) {
            reps = Integer.parseInt(word);
        } else if (held.matches()) {
            int count = Integer.parseInt(held.group(1));
            hold = Duration.ofSeconds(held.group(2).startsWith("m") ? count * MINUTE : count);
        } else if (rested.matches()) {
            rest = Duration.ofSeconds(Integer.parseInt(rested.group(1)));
        } else if (paused.matches()) {
            between = Duration.ofSeconds(Integer.parseInt(paused.group(1)));
        } else {
            return false;
        }
        return true;
    }

    private boolean said(String word) {
        switch (word) {
            case "left" -> side(Sides.LEFT);
            case "right" -> side(Sides.RIGHT);
            case "both" -> sides = Sides.BOTH;
            case "none" -> side(Sides.NONE);
            case "each" -> {
                mode = RepMode.PER_SIDE;
                sides = Sides.BOTH;
            }
            case "total" -> mode = RepMode.TOTAL;
            case "keep" -> flare = InFlare.KEEP;
            case "pause" -> flare = InFlare.PAUSE;
            case "optional" -> optional = true;
            case "always" -> optional = false;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** One side or none: there is no first any more. */
    private void side(Sides one) {
        sides = one;
        first = Side.NONE;
    }

    private ItemDose dose(ItemDose before) {
        String band = resistance == null ? before.resistance() : resistance;
        return new ItemDose(sets, reps, mode, hold, rest, between, sides, first, band);
    }
}
