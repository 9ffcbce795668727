package app.nape.care.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.DoneSet;
import app.nape.care.plan.OutcomeKind;
import app.nape.care.plan.Progress;
import app.nape.care.plan.ProgressDay;
import app.nape.care.plan.ProgressMeasure;
import app.nape.care.plan.ProgressRevision;
import app.nape.care.plan.ScoredAnswer;
import app.nape.care.plan.SetOutcome;
import app.nape.care.plan.Shared;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a therapist reads first in a progress file that came back. */
class WhatCameBackTest {
    private static final LocalDate LAST = LocalDate.of(2026, 11, 29);
    private static final Instant MADE = Instant.parse("2026-11-29T09:00:00Z");

    private static Progress of(List<Shared> shared, List<ProgressMeasure> measures, ProgressDay... days) {
        return new Progress(
                new UUID(1, 2),
                List.of(new ProgressRevision(1, LAST.minusDays(60))),
                "",
                MADE,
                ZoneOffset.UTC,
                LAST.minusDays(60),
                LAST,
                shared,
                List.of(),
                List.of(days),
                measures,
                List.of(),
                List.of(),
                List.of(),
                List.of("May I swim?", "And run?"),
                "");
    }

    private static DoneSet set(SetOutcome outcome, @Nullable Integer before, @Nullable Integer after) {
        return new DoneSet("s1", null, outcome, List.of(), before, after, List.of());
    }

    private static ProgressDay day(int ago, int due, DoneSet... sets) {
        return new ProgressDay(LAST.minusDays(ago), "p1", due, List.of(sets), null, "");
    }

    private static ProgressMeasure measure(OutcomeKind kind, int score) {
        return new ProgressMeasure(kind, MADE, List.of(new ScoredAnswer("", score)));
    }

    @Test
    void showsTheLastFourteenDaysAndCountsInThemAlone() {
        DoneSet done = set(SetOutcome.FINISHED, null, null);
        WhatCameBack back = WhatCameBack.of(of(
                List.of(Shared.DAYS), List.of(), day(14, 3, done), day(13, 4, done), day(1, 2), day(0, 2, done, done)));
        assertEquals(
                List.of(
                        new WhatCameBack.Dot(LAST.minusDays(13), 1, 4),
                        new WhatCameBack.Dot(LAST.minusDays(1), 0, 2),
                        new WhatCameBack.Dot(LAST, 2, 2)),
                back.days());
        assertEquals(3, back.done());
        assertEquals(8, back.due());
    }

    @Test
    void tellsThePainThatWasToldFirstAndLastOverAllDays() {
        WhatCameBack back = WhatCameBack.of(of(
                List.of(Shared.PAIN),
                List.of(measure(OutcomeKind.NPRS, 9)),
                day(40, 1, set(SetOutcome.STOPPED_FOR_PAIN, null, 7)),
                day(2, 1, set(SetOutcome.FINISHED, 5, null)),
                day(1, 1, set(SetOutcome.STOPPED_FOR_PAIN, 4, 6)),
                day(0, 1, set(SetOutcome.STOPPED, null, null), set(SetOutcome.TICKED, null, null))));
        assertEquals(7, back.first());
        assertEquals(6, back.latest());
        assertEquals(2, back.stoppedForPain(), "of all days, not of those that are shown");
        assertTrue(back.painTold());
        assertEquals(2, back.questions());
    }

    @Test
    void takesThePainOfMeasuresWhereNoSetTellsIt() {
        WhatCameBack back = WhatCameBack.of(of(
                List.of(Shared.MEASURES),
                List.of(
                        measure(OutcomeKind.PEG, 1),
                        measure(OutcomeKind.NPRS, 8),
                        measure(OutcomeKind.NPRS, 3),
                        measure(OutcomeKind.PSFS, 10)),
                day(0, 1, set(SetOutcome.FINISHED, null, null))));
        assertEquals(8, back.first());
        assertEquals(3, back.latest());
    }

    @Test
    void doesNotTakeSilenceAboutPainForNoPain() {
        WhatCameBack back = WhatCameBack.of(of(List.of(Shared.DAYS), List.of(), day(0, 1)));
        assertNull(back.first());
        assertNull(back.latest());
        assertFalse(back.painTold());
    }
}
