package app.nape.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoutineFitTest {
    private static final Map<String, Exercise> EXERCISES = Catalogued.CATALOGUE.byId();

    private static RoutineFit fit(Suitability known, String... ids) {
        return RoutineFit.of(
                new Routine(
                        "own",
                        "Own",
                        "",
                        Arrays.stream(ids).map(RoutineItem::plain).toList()),
                EXERCISES,
                known);
    }

    private static List<String> kept(RoutineFit fit) {
        return fit.kept().stream().map(each -> each.exercise().id()).toList();
    }

    private static Suitability pain(@Nullable Integer score) {
        return new Suitability(false, Set.of(), score);
    }

    @Test
    void keepsEverythingWhenNothingSpeaksAgainstIt() {
        RoutineFit fit = fit(pain(null), "scm-stretch", "self-hug");
        assertEquals(List.of("scm-stretch", "self-hug"), kept(fit));
        assertEquals(List.of(), fit.leftOut());
    }

    @Test
    void leavesOutWhatIsTooMuchForAnOpenEpisodeAndPutsTheEasierOneInItsPlace() {
        RoutineFit fit = fit(new Suitability(true, Set.of()), "neck-curl-head-lift", "self-hug", "wall-angels");
        assertEquals(List.of("chin-tuck-seated", "self-hug"), kept(fit));
        assertEquals(
                Catalogued.exercise("chin-tuck-seated"),
                fit.leftOut().getFirst().instead());
        assertNull(fit.leftOut().getLast().instead());
    }

    @Test
    void takesAnEasierExerciseOnlyOnce() {
        RoutineFit fit = fit(new Suitability(true, Set.of()), "thread-the-needle", "four-point-open-arm");
        assertEquals(List.of("seated-trunk-rotation"), kept(fit));
        assertEquals(2, fit.leftOut().size());
    }

    @Test
    void putsNothingInPlaceThatTheTicksSpeakAgainst() {
        RoutineFit fit = fit(new Suitability(true, Set.of("osteoporosis")), "thread-the-needle");
        assertEquals(List.of(), kept(fit));
        assertEquals(1, fit.leftOut().size());
    }

    @Test
    void leavesOutWhatIsMeantForLessPainThanThereIsNow() {
        assertEquals(List.of("self-hug"), kept(fit(pain(5), "scm-stretch", "self-hug")));
        assertEquals(List.of("calm-breathing"), kept(fit(pain(8), "self-hug", "calm-breathing")));
    }

    @Test
    void theGentleSetSuitsAnOpenEpisodeWhole() {
        Routine gentle = Catalogued.CATALOGUE.routine("acute-spasm").orElseThrow();
        assertEquals(
                List.of(),
                RoutineFit.of(gentle, EXERCISES, new Suitability(true, Set.of()))
                        .leftOut());
    }

    @Test
    void theGentleSetIsNotOfferedAboveTheFourOfTenThatItSpeaksOf() {
        Routine gentle = Catalogued.CATALOGUE.routine("acute-spasm").orElseThrow();
        assertTrue(gentle.goal().contains("no more than 4 of 10"), gentle.goal());
        assertTrue(gentle.offeredAt(null) && gentle.offeredAt(4));
        assertFalse(gentle.offeredAt(5));
        assertEquals(5, RoutineFit.of(gentle, EXERCISES, pain(4)).kept().size());
        assertEquals(List.of(), kept(RoutineFit.of(gentle, EXERCISES, pain(5))));
        assertEquals(5, RoutineFit.of(gentle, EXERCISES, pain(5)).leftOut().size());
    }

    @Test
    void forMorePainThanThatThereAreBreathingAndSmallMovements() {
        Routine first = Catalogued.CATALOGUE.routine("first-hours").orElseThrow();
        assertEquals(List.of("calm-breathing", "gentle-mobility-mix"), kept(RoutineFit.of(first, EXERCISES, pain(7))));
        assertEquals(List.of("calm-breathing"), kept(RoutineFit.of(first, EXERCISES, pain(8))));
    }

    @Test
    void noSetSuggestsAnExerciseAboveItsOwnLimitOrTheSets() {
        for (Routine routine : Catalogued.CATALOGUE.routines()) {
            for (int score = 0; score <= 10; score++) {
                int pain = score;
                RoutineFit.of(routine, EXERCISES, pain(score))
                        .kept()
                        .forEach(each -> assertTrue(
                                each.exercise().safety().mostStartPain() >= pain && routine.offeredAt(pain),
                                routine.id() + " at " + pain + ": "
                                        + each.exercise().id()));
            }
        }
    }

    @Test
    void noRoutineLeadsToWhatAnEpisodeSpeaksAgainst() {
        for (Routine routine : Catalogued.CATALOGUE.routines()) {
            RoutineFit.of(routine, EXERCISES, new Suitability(true, Set.of()))
                    .kept()
                    .forEach(each -> assertTrue(
                            each.exercise().safety().suitableInAcuteSpasm(),
                            each.exercise().id()));
        }
    }

    @Test
    void warmsUpBeforeALongerSessionThatBeginsWithAStretch() {
        Suitability nothing = pain(null);
        List<String> warmed = Catalogued.CATALOGUE.routines().stream()
                .filter(each -> WarmUp.before(
                                RoutineFit.of(each, EXERCISES, nothing).kept(), EXERCISES, nothing)
                        .isPresent())
                .map(Routine::id)
                .toList();
        assertEquals(List.of("seed-trio", "strength-3x", "scalene-focus"), warmed);
        var rolls = WarmUp.before(
                        RoutineFit.of(Catalogued.CATALOGUE.routine("seed-trio").orElseThrow(), EXERCISES, nothing)
                                .kept(),
                        EXERCISES,
                        nothing)
                .orElseThrow();
        long seconds = SessionPlan.of("warm", List.of(rolls)).length().toSeconds();
        assertTrue(seconds >= 50 && seconds <= 70, seconds + " seconds");
    }

    @Test
    void putsNothingInPlaceThatTheRoutineHasAnyway() {
        Map<String, Exercise> all = Map.of(
                "hard", Drill.of("hard").upTo(2).easier("easy").exercise(),
                "easy", Drill.of("easy").exercise());
        Routine routine = new Routine("own", "Own", "", List.of(RoutineItem.plain("hard"), RoutineItem.plain("easy")));
        RoutineFit fit = RoutineFit.of(routine, all, pain(3));
        assertEquals(List.of("easy"), kept(fit));
        assertNull(fit.leftOut().getFirst().instead());
        assertEquals(List.of("hard", "easy"), kept(RoutineFit.of(routine, all, pain(2))));
    }

    @Test
    void givesTheEasierExerciseInItsOwnDoseAndPassesOverWhatIsGone() {
        Map<String, Exercise> all = Map.of(
                "hard", Drill.of("hard").notInASpasm().easier("easy").exercise(),
                "easy", Drill.of("easy").exercise());
        Routine routine = new Routine(
                "own", "Own", "", List.of(RoutineItem.plain("gone"), new RoutineItem("hard", 1, null, null)));
        RoutineFit fit = RoutineFit.of(routine, all, new Suitability(true, Set.of()));
        assertEquals(List.of(Drill.of("easy").dosed()), fit.kept());
        assertEquals(1, fit.leftOut().size(), "what is gone is not called unsuitable");
    }

    @Test
    void putsNoEasierExerciseInPlaceThatIsUnsuitableToo() {
        Map<String, Exercise> all = Map.of(
                "hard", Drill.of("hard").notInASpasm().easier("easy").exercise(),
                "easy", Drill.of("easy").notInASpasm().exercise());
        Routine routine = new Routine("own", "Own", "", List.of(RoutineItem.plain("hard")));
        assertEquals(List.of(), kept(RoutineFit.of(routine, all, new Suitability(true, Set.of()))));
    }
}
