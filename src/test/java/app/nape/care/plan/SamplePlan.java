package app.nape.care.plan;

import app.nape.exercise.RepMode;
import app.nape.exercise.SessionOutcome;
import app.nape.exercise.Side;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** A programme of two phases that is filled in by hand: the first has two sets, the second follows it. */
public final class SamplePlan {
    public static final UUID ID = new UUID(0x019a_b3c0_1a00_7000L, 0x8000_0000_0000_0001L);
    /** A Monday. */
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    public static final List<DayOfWeek> EVERY_DAY = List.of(DayOfWeek.values());

    private SamplePlan() {}

    public static Item item(String id, String exercise) {
        return item(id, exercise, InFlare.KEEP, 3);
    }

    public static Item item(String id, String exercise, InFlare inFlare, int reps) {
        ItemDose dose = new ItemDose(
                1,
                reps,
                RepMode.TOTAL,
                Duration.ofSeconds(5),
                Duration.ofSeconds(2),
                Duration.ZERO,
                Sides.NONE,
                Side.NONE,
                "");
        return new Item(id, exercise, exercise, dose, "", inFlare, false);
    }

    public static ProgrammeSet set(String id, int times, List<DayOfWeek> days, LocalTime... at) {
        return new ProgrammeSet(
                id, "Set " + id, days, times, List.of(at), List.of(item("i1", "chin-tuck"), item("i2", "self-hug")));
    }

    public static Phase phase(String id, Begins begins, int days, ProgrammeSet... sets) {
        return new Phase(id, "Phase " + id, begins, days, "Pain is 4 or less.", List.of(sets));
    }

    public static Programme programme(Phase... phases) {
        return programme(MONDAY, phases);
    }

    /** The same for two weeks from a day on. */
    public static Programme programme(LocalDate from, Phase... phases) {
        return new Programme(
                new Head(ID, 1, "", Instant.EPOCH, "", "catalogue/1", "en", "NP-0412", "First week"),
                Sender.named("A. Sample"),
                List.of(),
                new Validity(from, from.plusDays(13)),
                null,
                List.of(phases),
                new Bounds(5, 2, Ask.BEFORE_AND_AFTER),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                "",
                List.of());
    }

    /** Days 1 to 3 with set s1 four times and set s2 once a day, then p2 with a set that is called s1, too. */
    public static Programme twoPhases() {
        return programme(
                phase("p1", new Begins.On(MONDAY), 3, set("s1", 4, EVERY_DAY), set("s2", 1, EVERY_DAY)),
                phase("p2", new Begins.After("p1"), 5, set("s1", 3, EVERY_DAY)));
    }

    public static Followed followed(Programme programme, PhaseAnswer... answers) {
        return new Followed(programme, MONDAY, List.of(answers));
    }

    public static PhaseAnswer answer(String phase, MoveOn answer, LocalDate day) {
        return new PhaseAnswer(phase, answer, Instant.EPOCH, day);
    }

    public static DatedTurn turn(
            String phase, String set, LocalDate day, Instant at, SessionOutcome outcome, Skipped... skipped) {
        return new DatedTurn(
                new SetTurn(ID, 1, phase, set, false, List.of("i1"), List.of(skipped)), outcome, day, at, null, null);
    }
}
