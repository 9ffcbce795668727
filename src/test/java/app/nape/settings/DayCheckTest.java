package app.nape.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.guide.CheckItem;
import app.nape.care.guide.Guide;
import app.nape.content.GuideReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DayCheckTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final Guide GUIDE = GuideReader.bundled();

    private static String next(DayCheck check, boolean calm) {
        return check.next(GUIDE, calm).map(CheckItem::id).orElse("");
    }

    @Test
    void proposesTheFirstThatDoesNotFitAndOneAtATime() {
        String first = GUIDE.check().getFirst().id();
        assertEquals(first, next(DayCheck.NONE, true));
        DayCheck fits = DayCheck.NONE.fit(first, DAY);
        assertEquals(GUIDE.check().get(1).id(), next(fits, true));
        DayCheck tried = fits.attempt("shoes", DAY).attempt("pillow", DAY);
        assertEquals("pillow", tried.trying());
        assertEquals(DAY, tried.since());
    }

    @Test
    void endsATrialWhenItFitsOrIsPassedOver() {
        DayCheck tried = DayCheck.NONE.attempt("pillow", DAY);
        assertNull(tried.fit("pillow", DAY).trying());
        assertEquals(List.of("pillow"), tried.fit("pillow", DAY).fits());
        assertNull(tried.pass("pillow", DAY).trying());
        assertNull(tried.pass("pillow", DAY).since());
        assertEquals(List.of("pillow"), tried.pass("pillow", DAY).passed());
        assertEquals("pillow", tried.fit("chair", DAY).trying());
        assertEquals("pillow", tried.pass("chair", DAY).trying());
    }

    @Test
    void proposesWhatWasPassedOverOnlyAfterItIsCalledBack() {
        DayCheck check = DayCheck.NONE;
        while (!next(check, true).isEmpty()) {
            check = check.pass(next(check, true), DAY);
        }
        assertEquals(GUIDE.check().size(), check.passed().size());
        assertEquals(GUIDE.check().getFirst().id(), next(check.recalled(DAY), true));
    }

    @Test
    void proposesNeitherExerciseNorHeatWhilePainIsOpen() {
        DayCheck check = DayCheck.NONE;
        for (Optional<CheckItem> next = check.next(GUIDE, false); next.isPresent(); next = check.next(GUIDE, false)) {
            assertFalse(next.get().settled(), next.get().id());
            check = check.pass(next.get().id(), DAY);
        }
        assertTrue(check.waits(GUIDE));
        assertTrue(check.next(GUIDE, true).orElseThrow().settled());
    }

    @Test
    void asksAgainAMonthAfterThePersonLastSaidAnythingAndNeverBeforeTheFirstTime() {
        assertFalse(DayCheck.NONE.due(DAY.plusYears(9)));
        DayCheck check = DayCheck.NONE.fit("chair", DAY);
        assertFalse(check.due(LocalDate.of(2026, 2, 27)));
        assertTrue(check.due(LocalDate.of(2026, 2, 28)));
        assertFalse(check.seen(LocalDate.of(2026, 2, 28)).due(LocalDate.of(2026, 3, 27)));
        for (DayCheck said : List.of(
                check.unfit("chair", DAY.plusDays(20)),
                check.attempt("shoes", DAY.plusDays(20)),
                check.pass("shoes", DAY.plusDays(20)),
                check.recalled(DAY.plusDays(20)))) {
            assertFalse(said.due(LocalDate.of(2026, 2, 28)), said.toString());
        }
    }

    @Test
    void keepsIdsOfAnotherVersionAndRefusesATrialWithoutItsDay() {
        DayCheck check = new DayCheck(List.of("hammock", "chair", "chair"), List.of(), null, null, DAY);
        assertEquals(List.of("chair", "hammock"), check.fits());
        assertEquals(
                List.of("chair", "hammock", "shoes"), check.fit("shoes", DAY).fits());
        assertThrows(IllegalArgumentException.class, () -> new DayCheck(List.of(), List.of(), "chair", null, DAY));
        assertThrows(IllegalArgumentException.class, () -> new DayCheck(List.of(), List.of(), null, DAY, DAY));
    }

    @Test
    void takesBackThatSomethingFitsAndNothingElse() {
        DayCheck check = DayCheck.NONE.fit("chair", DAY).fit("shoes", DAY).pass("pillow", DAY);
        assertEquals(List.of("shoes"), check.unfit("chair", DAY).fits());
        assertEquals(List.of("pillow"), check.unfit("chair", DAY).passed());
        assertEquals(List.of("chair", "shoes"), check.unfit("desk", DAY).fits());
    }

    @Test
    void forgetsThatSomethingFitsOrWasPassedOverWhenItIsTried() {
        DayCheck tried = DayCheck.NONE.fit("chair", DAY).fit("shoes", DAY).attempt("chair", DAY);
        assertEquals(List.of("shoes"), tried.fits());
        DayCheck again = DayCheck.NONE.pass("chair", DAY).pass("shoes", DAY).attempt("chair", DAY);
        assertEquals(List.of("shoes"), again.passed());
        assertEquals(
                List.of("shoes"),
                DayCheck.NONE
                        .pass("chair", DAY)
                        .pass("shoes", DAY)
                        .fit("chair", DAY)
                        .passed());
    }

    @Test
    void waitsForNothingOnceWhatAsksForExerciseOrHeatFits() {
        DayCheck check = DayCheck.NONE;
        assertTrue(check.waits(GUIDE));
        for (CheckItem item : GUIDE.check()) {
            if (item.settled()) {
                check = check.fit(item.id(), DAY);
            }
        }
        assertFalse(check.waits(GUIDE));
    }
}
