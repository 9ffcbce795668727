package app.nape.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.link.AgentStatus;
import app.nape.link.AgentStatus.NextBreak;
import app.nape.words.Texts;
import app.nape.words.TimeWords;
import app.nape.workshop.tour.WindowBench;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PutOffWordsTest {
    private final Texts texts = new Texts(Locale.UK);
    private final TimeWords words = new TimeWords(texts, ZoneOffset.UTC);

    @Test
    void saysOfABreakThatWasPutOffUntilWhen() {
        AgentStatus quiet = WindowBench.quietStatus();
        Instant now = quiet.at();
        NextBreak first = quiet.breaks().getFirst();
        NextBreak off = new NextBreak(
                first.ruleId(),
                first.kind(),
                Duration.ofMinutes(5),
                first.interval(),
                first.length(),
                false,
                now.plus(Duration.ofMinutes(5)));
        NextBreakWords said = NextBreakWords.of(with(quiet, off), now, texts, words);
        assertEquals("5", said.number());
        assertEquals("Rest break, 5 min", said.title());
        assertEquals("Put off until " + words.when(now.plus(Duration.ofMinutes(5)), now), said.detail());
        assertEquals(
                "Counted while you use the computer",
                NextBreakWords.of(quiet, now, texts, words).detail());
    }

    private static AgentStatus with(AgentStatus of, NextBreak next) {
        return new AgentStatus(
                of.at(),
                of.day(),
                of.presence(),
                of.working(),
                of.reading(),
                List.of(next),
                of.offered(),
                of.pausedUntil(),
                of.held(),
                of.activeToday(),
                of.counts(),
                of.remedy(),
                of.decisions(),
                of.warning(),
                of.capabilities(),
                of.outlook(),
                of.notices());
    }
}
