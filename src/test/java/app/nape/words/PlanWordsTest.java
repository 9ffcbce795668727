package app.nape.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.plans.PlannedPause;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlanWordsTest {
    private static String of(String day) {
        PlannedPause pause = new PlannedPause(LocalDate.parse(day), LocalTime.of(14, 0), LocalTime.of(15, 30));
        // Half past midnight of the 28th where the person is.
        return new PlanWords(new Texts(Locale.UK), ZoneId.of("Europe/Berlin"))
                .pause(pause, Instant.parse("2026-11-27T23:30:00Z"));
    }

    @Test
    void namesTheDayByTodayWhereItIsNearAndByItsNameElsewhere() {
        assertEquals("since yesterday, 14:00–15:30", of("2026-11-27"));
        assertEquals("today, 14:00–15:30", of("2026-11-28"));
        assertEquals("tomorrow, 14:00–15:30", of("2026-11-29"));
        assertEquals("on Monday 30 November, 14:00–15:30", of("2026-11-30"));
        assertEquals("on Thursday 26 November, 14:00–15:30", of("2026-11-26"));
    }
}
