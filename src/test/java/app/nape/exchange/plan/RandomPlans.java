package app.nape.exchange.plan;

import app.nape.care.plan.Ask;
import app.nape.care.plan.Begins;
import app.nape.care.plan.Bounds;
import app.nape.care.plan.BreakOffer;
import app.nape.care.plan.Goal;
import app.nape.care.plan.Head;
import app.nape.care.plan.InFlare;
import app.nape.care.plan.Item;
import app.nape.care.plan.ItemDose;
import app.nape.care.plan.MeasureEvery;
import app.nape.care.plan.OutcomeKind;
import app.nape.care.plan.OwnExercise;
import app.nape.care.plan.Phase;
import app.nape.care.plan.Picture;
import app.nape.care.plan.PictureKind;
import app.nape.care.plan.PlanRemedy;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeSet;
import app.nape.care.plan.RemedyOffer;
import app.nape.care.plan.Review;
import app.nape.care.plan.Sender;
import app.nape.care.plan.Shared;
import app.nape.care.plan.Sharing;
import app.nape.care.plan.Sides;
import app.nape.care.plan.Validity;
import app.nape.exercise.RepMode;
import app.nape.exercise.Side;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Programmes of every shape the limits allow, the same for the same seed. */
final class RandomPlans {
    private static final String[] LETTERS = {
        "a",
        "Z",
        "0",
        " ",
        "\"",
        "\\",
        "/",
        "é",
        "ß",
        "頸",
        "ي",
        "\u200f",
        "\u00a0",
        "👩‍⚕️",
        "</script>",
        "{0}",
        "'",
        "’",
        "\u2028"
    };
    private static final String RECIPIENT = "age1kzvhammxafxgy744l0atmkstfr5q2szep4q3ldf590cphzc5wg5q93hgg7";

    private final Random dice;

    RandomPlans(long seed) {
        dice = new Random(seed);
    }

    Programme programme() {
        LocalDate from = day();
        return new Programme(
                head(),
                sender(),
                list(0, 5, _ -> goal()),
                new Validity(from, from.plusDays(dice.nextInt(200))),
                or(() -> new Review(day(), or(this::time), note())),
                phases(),
                new Bounds(whole(0, 10), whole(0, 4), pick(Ask.values())),
                list(0, 5, _ -> text(1, 200)),
                list(0, 4, _ -> remedy()),
                or(() -> new BreakOffer(key(), note())),
                some(OutcomeKind.class).stream()
                        .map(each -> new MeasureEvery(each, whole(1, 90)))
                        .toList(),
                or(this::sharing),
                text(0, 600),
                list(0, 10, this::own));
    }

    private Head head() {
        return new Head(
                new UUID(dice.nextLong(), dice.nextLong()),
                whole(1, 999),
                dice.nextBoolean() ? "" : "sha256:" + "0f".repeat(32),
                Instant.ofEpochSecond(dice.nextInt()),
                line(0, 120),
                line(1, 120),
                pick("en", "de", "pt-BR", "zh-Hant-TW"),
                line(0, 40),
                line(1, 60));
    }

    private Sender sender() {
        return new Sender(
                line(1, 120),
                line(0, 120),
                line(0, 120),
                pick("", "+44 (20) 7946/0000", "0"),
                pick("", "neck@example.org", "a+b@x"),
                note(),
                pick("", RECIPIENT));
    }

    private Goal goal() {
        return new Goal(
                text(1, 200),
                or(() -> pick(OutcomeKind.values())),
                line(0, 120),
                or(() -> whole(0, 10)),
                or(() -> whole(0, 10)));
    }

    private List<Phase> phases() {
        List<Phase> phases = new ArrayList<>();
        for (int i = whole(1, 8); i > 0; i--) {
            Begins begins = phases.isEmpty() || dice.nextBoolean()
                    ? new Begins.On(day())
                    : new Begins.After(phases.get(dice.nextInt(phases.size())).id());
            phases.add(new Phase("p" + i, line(1, 120), begins, whole(1, 183), note(), list(1, 4, this::set)));
        }
        return phases;
    }

    private ProgrammeSet set(int number) {
        return new ProgrammeSet(
                "s" + number,
                line(1, 120),
                List.copyOf(days()),
                whole(1, 12),
                list(0, 12, _ -> time()),
                list(1, 12, this::item));
    }

    private Item item(int number) {
        return new Item("i" + number, key(), line(1, 120), dose(), note(), pick(InFlare.values()), dice.nextBoolean());
    }

    private ItemDose dose() {
        return new ItemDose(
                whole(1, 6),
                whole(1, 50),
                pick(RepMode.values()),
                Duration.ofSeconds(whole(0, 180)),
                Duration.ofSeconds(whole(0, 120)),
                Duration.ofSeconds(whole(0, 300)),
                pick(Sides.values()),
                pick(Side.values()),
                line(0, 40));
    }

    private RemedyOffer remedy() {
        return new RemedyOffer(
                pick(PlanRemedy.values()),
                Duration.ofMinutes(whole(1, 20)),
                or(() -> whole(2, 12)),
                or(() -> whole(1, 8)),
                note());
    }

    private Sharing sharing() {
        List<Shared> share = new ArrayList<>(some(Shared.class));
        share.remove(Shared.SIGNS);
        return new Sharing(whole(1, 90), share);
    }

    private OwnExercise own(int number) {
        return new OwnExercise(
                "own-" + number,
                line(1, 120),
                list(1, 8, _ -> text(1, 200)),
                dice.nextBoolean() ? "" : key(),
                dice.nextBoolean(),
                list(0, 8, _ -> "stop_dizzy"),
                or(this::picture));
    }

    private Picture picture() {
        return dice.nextBoolean()
                ? new Picture(PictureKind.PNG, Pictures.png(whole(1, 9), whole(1, 9)), text(1, 200))
                : new Picture(PictureKind.JPEG, Pictures.jpeg(whole(1, 9), whole(1, 9)), text(1, 200));
    }

    private <T> @Nullable T or(Supplier<T> value) {
        return dice.nextBoolean() ? value.get() : null;
    }

    @SafeVarargs
    private <T> T pick(T... from) {
        return from[dice.nextInt(from.length)];
    }

    private <T> List<T> list(int least, int most, IntFunction<T> each) {
        List<T> list = new ArrayList<>();
        for (int i = whole(least, most); i > 0; i--) {
            list.add(each.apply(i));
        }
        return list;
    }

    private <E extends Enum<E>> EnumSet<E> some(Class<E> kind) {
        EnumSet<E> some = EnumSet.allOf(kind);
        some.removeIf(_ -> dice.nextBoolean());
        return some;
    }

    private EnumSet<DayOfWeek> days() {
        EnumSet<DayOfWeek> days = some(DayOfWeek.class);
        days.add(pick(DayOfWeek.values()));
        return days;
    }

    private int whole(int least, int most) {
        return dice.nextInt(least, most + 1);
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1, 1).plusDays(dice.nextInt(1000));
    }

    private LocalTime time() {
        return LocalTime.of(whole(0, 23), whole(0, 59));
    }

    private String key() {
        return pick("self-hug", "0", "a".repeat(40), "own-3", "exercise-of-2031");
    }

    private String note() {
        return text(0, 200);
    }

    private String text(int least, int most) {
        return dice.nextInt(4) == 0 ? line(least, most - 2) + "\n." : line(least, most);
    }

    private String line(int least, int most) {
        StringBuilder line = new StringBuilder();
        int wanted = dice.nextInt(8) == 0 ? most : whole(least, Math.min(most, least + 12));
        while (line.codePointCount(0, line.length()) < wanted) {
            String next = pick(LETTERS);
            line.append(
                    line.codePointCount(0, line.length()) + next.codePointCount(0, next.length()) <= wanted
                            ? next
                            : "x");
        }
        return line.toString();
    }
}
