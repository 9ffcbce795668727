package app.nape.care.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A programme as it is kept: which revision is followed, which waits, and since when. And a new one from a template. */
class KeptProgrammeTest {
    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static KeptRevision revision(int number, @Nullable LocalDate begun) {
        return new KeptRevision(number, NOW, begun == null ? null : NOW, begun, null, "{}");
    }

    private static KeptProgramme kept(KeptRevision... revisions) {
        return new KeptProgramme(SamplePlan.ID, ProgrammeState.FOLLOWED, NOW, List.of(revisions), List.of());
    }

    @Test
    void followsTheNewestThatWasBegunWithWhateverOrderTheyCameIn() {
        KeptProgramme all = kept(revision(3, null), revision(2, DAY.plusDays(9)), revision(1, DAY));
        assertEquals(Optional.of(revision(2, DAY.plusDays(9))), all.followed());
        assertEquals(Optional.of(revision(3, null)), all.waiting());
        assertEquals(Optional.of(DAY), all.began(), "its first day stays");
        assertEquals(Optional.empty(), kept(revision(1, DAY)).waiting());
        assertEquals(Optional.empty(), kept(revision(1, null)).followed());
        assertEquals(Optional.empty(), kept(revision(1, null)).began());
    }

    @Test
    void keepsAnswersInTheOrderInWhichTheyWereGiven() {
        PhaseAnswer first = new PhaseAnswer("p2", MoveOn.NOT_YET, NOW, DAY);
        PhaseAnswer second = new PhaseAnswer("p2", MoveOn.YES, NOW.plusSeconds(1), DAY);
        assertEquals(
                List.of(first, second),
                new KeptProgramme(
                                SamplePlan.ID,
                                ProgrammeState.FOLLOWED,
                                NOW,
                                List.of(revision(1, DAY)),
                                List.of(second, first))
                        .answers());
    }

    @Test
    void isEndedWithAllThatItHolds() {
        Instant later = NOW.plus(Duration.ofDays(3));
        assertEquals(
                new KeptProgramme(SamplePlan.ID, ProgrammeState.ENDED, later, List.of(revision(1, DAY)), List.of()),
                kept(revision(1, DAY)).in(ProgrammeState.ENDED, later));
    }

    @Test
    void isBegunWithOnce() {
        KeptRevision begun = revision(1, null).accepted(NOW, DAY);
        assertEquals(revision(1, DAY), begun);
        assertEquals(begun, begun.accepted(NOW.plusSeconds(9), DAY.plusDays(1)), "the first time counts");
    }

    @Test
    void tellsNothingOfThePersonsSecrets() {
        String said = new PersonKeys("SECRET-1", "public-1", "SECRET-2", "public-2").toString();
        assertEquals("PersonKeys[public-1, public-2]", said);
    }

    @Test
    void knowsWhyAnItemWasLeftOutOfATurn() {
        SetTurn turn = new SetTurn(
                SamplePlan.ID,
                1,
                "p1",
                "s1",
                false,
                List.of("i1"),
                List.of(new Skipped("i2", SkipReason.NOT_SUITED), new Skipped("i3", SkipReason.PAIN)));
        assertEquals(Optional.of(SkipReason.PAIN), turn.why("i3"));
        assertEquals(Optional.empty(), turn.why("i1"));
        assertFalse(turn.is("p1", "s2") || turn.is("p2", "s1"));
    }

    @Test
    void countsTheDaysOfAPhaseFromOne() {
        Phase phase = SamplePlan.phase("p1", new Begins.On(DAY), 7, SamplePlan.set("s1", 1, SamplePlan.EVERY_DAY));
        assertEquals(1, new PhaseNow(phase, DAY, null).number(DAY));
        assertEquals(8, new PhaseNow(phase, DAY, null).number(DAY.plusDays(7)));
    }

    @Test
    void movesEveryDayOfATemplateAndKeepsAllElse() {
        Programme plain = SamplePlan.twoPhases();
        Programme template = new Programme(
                plain.head(),
                plain.sender(),
                List.of(new Goal("Sleep", null, "", null, null)),
                plain.valid(),
                new Review(SamplePlan.MONDAY.plusDays(13), LocalTime.NOON, "see"),
                plain.phases(),
                plain.pain(),
                List.of("Pins"),
                List.of(),
                null,
                List.of(),
                null,
                "Hello",
                List.of());
        Head head = plain.head().of(new UUID(1, 2));
        Sender sender = Sender.named("B. Sample");
        Programme made = FromTemplate.of(template, head, sender, SamplePlan.MONDAY.plusDays(30));
        assertEquals(head, made.head());
        assertEquals(new UUID(1, 2), made.id());
        assertEquals("B. Sample", made.sender().name());
        assertEquals(sender, made.sender());
        assertEquals(new Validity(SamplePlan.MONDAY.plusDays(30), SamplePlan.MONDAY.plusDays(43)), made.valid());
        assertEquals(new Review(SamplePlan.MONDAY.plusDays(43), LocalTime.NOON, "see"), made.review());
        assertEquals(
                new Begins.On(SamplePlan.MONDAY.plusDays(30)),
                made.phases().getFirst().begins());
        assertEquals(template.phases().getLast(), made.phases().getLast(), "what follows another still does");
        assertEquals(
                template.phases().getFirst().sets(), made.phases().getFirst().sets());
        assertEquals("Hello", made.note());
        assertEquals(
                Optional.empty(),
                Optional.ofNullable(
                        FromTemplate.of(plain, head, sender, SamplePlan.MONDAY).review()));
    }
}
