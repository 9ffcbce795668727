package app.nape.house;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Switches over kinds and records of every sort, and what they answer: for {@link PlainLinksTest}, which has them written out. */
final class LinkedSample {
    private LinkedSample() {}

    /** Of every kind of part that a record may have. */
    record Parts(
            boolean truth,
            byte small,
            short less,
            char letter,
            int whole,
            long large,
            float rough,
            double fine,
            @Nullable String text,
            List<Integer> many) {}

    record Nothing() {}

    sealed interface Kind {
        record One(int number) implements Kind {}

        record Two(Kind first, Kind second) implements Kind {}

        enum Three implements Kind {
            ONLY
        }

        /** A switch in an interface. */
        default String says() {
            return switch (this) {
                case One(int number) when number > 9 -> "many";
                case One one -> "one " + one.number;
                case Two(One first, Two _) -> "two, one first: " + first;
                case Two _ -> "two";
                case Three _ -> "three";
            };
        }
    }

    /** What all of it answers, always the same. */
    static List<String> answers() {
        List<String> answers = new ArrayList<>();
        Kind one = new Kind.One(3);
        Kind two = new Kind.Two(one, new Kind.Two(one, Kind.Three.ONLY));
        List<@Nullable Object> given = new ArrayList<>(List.of(
                one,
                new Kind.One(30),
                two,
                new Kind.Two(two, one),
                Kind.Three.ONLY,
                new Nothing(),
                "",
                "text",
                new int[] {1, 2},
                3.5));
        given.addAll(Arrays.asList(DayOfWeek.values()));
        given.add(null);
        Random random = new Random(9);
        for (int i = 0; i < 200; i++) {
            given.add(parts(random));
        }
        for (Object each : given) {
            answers.add(of(each));
            for (Object other : given) {
                answers.add(each instanceof Record record ? record.equals(other) + " " + other : "");
            }
            answers.add(each instanceof Parts || each instanceof Nothing ? each + " " + each.hashCode() : "");
        }
        return answers.stream().map(answer -> answer.replaceAll("@\\w+", "")).toList();
    }

    private static Parts parts(Random random) {
        return new Parts(
                random.nextBoolean(),
                (byte) random.nextInt(2),
                (short) random.nextInt(),
                (char) ('a' + random.nextInt(2)),
                random.nextInt(2),
                random.nextLong(),
                random.nextBoolean() ? Float.NaN : -0f,
                random.nextBoolean() ? 0.0 : -0.0,
                random.nextBoolean() ? null : "x" + random.nextInt(2),
                List.of(random.nextInt(2)));
    }

    private static String of(@Nullable Object given) {
        return switch (given) {
            case Kind kind -> kind.says() + " " + kind;
            case Parts parts when parts.truth -> parts.letter + parts.text;
            case Parts parts -> "parts " + parts.whole;
            case Nothing nothing -> "nothing " + nothing;
            case DayOfWeek day -> day(day);
            case String text when text.isEmpty() -> "empty";
            case String text -> text;
            case int[] numbers -> "numbers " + numbers.length;
            case null -> day(null);
            default -> "something else";
        };
    }

    private static String day(@Nullable DayOfWeek day) {
        return switch (day) {
            case MONDAY, TUESDAY -> "early";
            case FRIDAY -> "late";
            case null -> "no day";
            default -> "within";
        };
    }
}
