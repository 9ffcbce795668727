package app.nape.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOutcome;
import app.nape.breaks.DecisionLine;
import app.nape.breaks.HoldReason;
import app.nape.content.Bundled;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a break and a remedy are called, and what the log of decisions says. */
class BreakWordsTest {
    private final BreakWords words = new BreakWords(Bundled.TEXTS);

    private String decision(
            DecisionLine.Code code, @Nullable BreakKind kind, @Nullable HoldReason reason, @Nullable Duration length) {
        return words.decision(new DecisionLine(Instant.EPOCH, code, kind, reason, length));
    }

    @Test
    void saysWhatABreakIsWhatToDoAndHow() {
        assertEquals("Eye break", words.name(BreakKind.EYES));
        assertEquals("Look into the distance", words.what(BreakKind.EYES));
        assertEquals("Look at something at least six metres away. Blink slowly.", words.how(BreakKind.EYES));
        assertEquals("Left early", words.outcome(BreakOutcome.CUT_SHORT));
        assertEquals("a longer break comes soon", words.hold(HoldReason.LONGER_BREAK_SOON));
    }

    @Test
    void saysWhatWasDecidedAndWhy() {
        assertEquals("Nape started.", decision(DecisionLine.Code.STARTED, null, null, null));
        assertEquals(
                "Rest break due, held: a call is on.",
                decision(DecisionLine.Code.HELD, BreakKind.REST_BREAK, HoldReason.CALL, null));
        assertEquals(
                "Drink break put off by 5 min.",
                decision(DecisionLine.Code.POSTPONED, BreakKind.DRINK, null, Duration.ofMinutes(5)));
        assertEquals("The computer slept for 9 h.", decision(DecisionLine.Code.SLEPT, null, null, Duration.ofHours(9)));
        assertEquals("Drink break withdrawn.", decision(DecisionLine.Code.WITHDRAWN, BreakKind.DRINK, null, null));
        assertEquals(
                "Drink break withdrawn: a call is on.",
                decision(DecisionLine.Code.WITHDRAWN, BreakKind.DRINK, HoldReason.CALL, null));
    }

    @Test
    void callsARemedyByItsShortNameWhereItHasOne() {
        RemedyWords remedies = new RemedyWords(Bundled.TEXTS);
        assertEquals(
                List.of("Ice", "Heat"),
                List.of("ice", "heat").stream()
                        .map(id -> remedies.brief(Bundled.CARE.remedy(id).orElseThrow()))
                        .toList());
        Bundled.CARE.remedies().all().stream()
                .filter(kind -> !Bundled.TEXTS.has("care.brief." + kind.id()))
                .forEach(kind -> assertEquals(kind.label(), remedies.brief(kind)));
    }
}
