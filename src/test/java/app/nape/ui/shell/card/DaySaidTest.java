package app.nape.ui.shell.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DaySaidTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @Test
    void readsADateInEveryUsualWay() {
        for (String way : new String[] {"2026-11-03", "3 Nov 2026", "3 november 2026", "3 November", " 3 nov "}) {
            assertEquals(Optional.of(LocalDate.of(2026, 11, 3)), said(way), way);
        }
    }

    @Test
    void takesDayAndMonthInEitherOrderWhateverTheLanguageWrites() {
        for (Locale locale : List.of(Locale.UK, Locale.US)) {
            for (String way : List.of(
                    "3 october", "October 3", "oct 3", "3 Oct", "3 October 2026", "oct 3, 2026", "Oct 3 2026")) {
                assertEquals(
                        Optional.of(LocalDate.of(2026, 10, 3)),
                        new DaySaid(locale).day(way, FRIDAY),
                        locale + " " + way);
            }
        }
    }

    @Test
    void takesADayWithoutItsYearForTheLastOne() {
        assertEquals(Optional.of(LocalDate.of(2025, 12, 24)), said("24 December"));
        assertEquals(Optional.of(FRIDAY), said("20 November"));
    }

    @Test
    void takesAWeekdayForTheLastOneTodayToo() {
        assertEquals(Optional.of(FRIDAY), said("friday"));
        assertEquals(Optional.of(LocalDate.of(2026, 11, 14)), said("Saturday"));
    }

    @Test
    void knowsNoDayThatIsStillToCome() {
        assertEquals(Optional.empty(), said("2026-11-21"));
    }

    @Test
    void takesNothingElseForADay() {
        assertEquals(Optional.empty(), said("neck"));
        assertEquals(Optional.empty(), said(""));
        assertEquals(Optional.empty(), said("31 February"));
    }

    private static Optional<LocalDate> said(String typed) {
        return new DaySaid(Locale.UK).day(typed, FRIDAY);
    }
}
