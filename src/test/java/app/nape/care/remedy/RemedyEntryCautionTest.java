package app.nape.care.remedy;

import static app.nape.care.remedy.SampleRemedies.BATH;
import static app.nape.care.remedy.SampleRemedies.CURRENT;
import static app.nape.care.remedy.SampleRemedies.NAP;
import static app.nape.care.remedy.SampleRemedies.PACK;
import static app.nape.care.remedy.SampleRemedies.PAD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.care.remedy.RemedyEntryCaution.Use;
import app.nape.care.standing.Relief;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemedyEntryCautionTest {
    private static final Instant AT = Instant.parse("2026-11-28T09:00:00Z");

    private static Use use(RemedyKind kind, long fromMinute, long minutes) {
        return new Use(kind, AT.plus(Duration.ofMinutes(fromMinute)), Duration.ofMinutes(minutes));
    }

    private static EntryCaution tooLong(RemedyKind kind) {
        return new EntryCaution.TooLong(kind, Duration.ofMinutes(20));
    }

    private static EntryCaution tooSoon(RemedyKind earlier, RemedyKind later, long between) {
        return new EntryCaution.TooSoon(earlier, later, Duration.ofMinutes(between), Duration.ofHours(2));
    }

    @Test
    void tellsOfWhatLayOnTheSkinOrWarmedForTooLong() {
        for (RemedyKind kind : List.of(PACK, PAD, BATH, CURRENT)) {
            assertEquals(List.of(tooLong(kind)), RemedyEntryCaution.of(use(kind, 0, 21), List.of()), kind.id());
            assertEquals(List.of(), RemedyEntryCaution.of(use(kind, 0, 20), List.of()), kind.id());
        }
        assertEquals(List.of(), RemedyEntryCaution.of(use(NAP, 0, 600), List.of()));
    }

    @Test
    void tellsOfCoolingAndWarmingUnderTwoHoursAfterOneAnotherWhicheverCameFirst() {
        assertEquals(
                List.of(tooSoon(PACK, BATH, 119)),
                RemedyEntryCaution.of(use(BATH, 134, 10), List.of(use(PACK, 0, 15))));
        assertEquals(List.of(tooSoon(PAD, PACK, 0)), RemedyEntryCaution.of(use(PAD, 0, 15), List.of(use(PACK, 5, 15))));
        assertEquals(List.of(), RemedyEntryCaution.of(use(PAD, 135, 10), List.of(use(PACK, 0, 15))));
    }

    @Test
    void tellsOfTheNearestOne() {
        assertEquals(
                List.of(tooSoon(PAD, PACK, 10)),
                RemedyEntryCaution.of(use(PACK, 60, 10), List.of(use(PACK, 0, 20), use(PAD, 30, 20))));
    }

    @Test
    void goesByTheLongerRestOfTheTwoAndByNoneWhereTheVocabularyNamesNone() {
        RemedyKind gel = SampleRemedies.kind(
                "gel",
                new RemedyKind.Timing(
                        Duration.ofMinutes(15), Duration.ofMinutes(20), Duration.ofHours(2), Duration.ofHours(1)),
                Relief.ICE,
                true);
        RemedyKind bottle = SampleRemedies.kind("bottle", null, Relief.HEAT, true);
        for (List<Use> pair :
                List.of(List.of(use(gel, 0, 10), use(PACK, 70, 10)), List.of(use(PACK, 70, 10), use(gel, 0, 10)))) {
            assertEquals(
                    List.of(tooSoon(gel, PACK, 60)), RemedyEntryCaution.of(pair.getFirst(), List.of(pair.getLast())));
        }
        assertEquals(List.of(), RemedyEntryCaution.of(use(bottle, 0, 600), List.of(use(PACK, 601, 10))));
        assertEquals(
                List.of(tooSoon(bottle, PACK, 30)),
                RemedyEntryCaution.of(use(PACK, 40, 10), List.of(use(bottle, 0, 10))));
    }

    @Test
    void asksNoRestForWhatLiesOnTheSkinButNeitherCoolsNorWarms() {
        assertEquals(List.of(), RemedyEntryCaution.of(use(CURRENT, 20, 15), List.of(use(PACK, 0, 15))));
        assertEquals(List.of(), RemedyEntryCaution.of(use(PACK, 20, 15), List.of(use(CURRENT, 0, 15))));
    }
}
