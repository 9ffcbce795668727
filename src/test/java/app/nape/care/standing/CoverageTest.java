package app.nape.care.standing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.EpisodeSafety;
import app.nape.care.RedFlag;
import app.nape.content.Bundled;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final RedFlag FLAG = Bundled.CARE.redFlags().flags().getFirst();
    private static final Instant AT = Instant.parse("2026-03-10T12:00:00Z");

    private static boolean covers(String said, StandingLevel level) {
        return Coverage.covers(
                new EpisodeSafety(List.of(), AT, AT, Set.of(FLAG.id() + ":" + said), Map.of()),
                new StandingSign(FLAG, level, null, List.of(), Set.of()));
    }

    @Test
    void coversASignAtTheLevelThatWasAdvisedOnAndAtALesserOne() {
        assertTrue(covers("today", StandingLevel.TODAY));
        assertTrue(covers("today", StandingLevel.SOON));
        assertFalse(covers("today", StandingLevel.EMERGENCY));
    }

    /** An archive can bring any pair of keys; what nobody knows covers nothing and stands in the way of nothing. */
    @Test
    void takesALevelThatNobodyKnowsAsNotSaid() {
        assertFalse(covers("sometime", StandingLevel.SOON));
    }
}
