package app.nape.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.care.plan.Programme;
import app.nape.care.plan.Validity;
import app.nape.content.Bundled;
import app.nape.exchange.plan.PlanTemplates;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ProgrammeWordsTest {
    private final ProgrammeWords words = new ProgrammeWords(Bundled.TEXTS, ZoneId.of("Europe/Berlin"));

    private String until(String to) {
        Programme made = PlanTemplates.find("desk-neck").orElseThrow();
        Programme other = new Programme(
                made.head(),
                made.sender(),
                made.goals(),
                new Validity(LocalDate.of(1990, 1, 1), LocalDate.parse(to)),
                made.review(),
                made.phases(),
                made.pain(),
                made.stop(),
                made.remedies(),
                made.breaks(),
                made.measures(),
                made.progress(),
                made.note(),
                made.ownExercises());
        return words.summary(other).getLast();
    }

    @Test
    void namesTheYearOfALastDayThatIsFarOffOrOverBeforeItWasMade() {
        assertEquals("Until 16 February", until("2026-02-16"));
        assertEquals("Until 16 February 2027", until("2027-02-16"));
        assertEquals("Until 2 January 1999", until("1999-01-02"));
    }
}
