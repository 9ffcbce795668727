package app.nape.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.SchedulePreset;
import org.junit.jupiter.api.Test;

/** What the presets say of a study is what the study says of itself. */
class PresetSourcesTest {
    private static SchedulePreset preset(String id) {
        return SchedulePresetReader.bundled(Bundled.TEXTS).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesTheFirstAuthorOfTheWalkingStudyAndAllThatItsDosesDid() {
        SchedulePreset walk = preset("walk-5-per-30");
        assertTrue(walk.source().startsWith("Duran 2023"), walk.source());
        assertTrue(walk.source().contains("10.1249/mss.0000000000003109"), walk.source());
        assertTrue(walk.finding().contains("All four lowered systolic blood pressure"), walk.finding());
        assertTrue(walk.finding().contains("5.2 mm Hg"), walk.finding());
    }

    @Test
    void saysThatTheGainOfEyeBreaksDidNotLast() {
        String finding = preset("eyes-20-20-20").finding();
        assertTrue(finding.contains("a week after they stopped, the gain was gone"), finding);
    }

    @Test
    void saysOnWhomBreaksWereTried() {
        assertTrue(SchedulePresetReader.caution(Bundled.TEXTS).contains("healthy workers without complaints"));
        assertEquals(1, SchedulePresetReader.caution(Bundled.TEXTS).split("Luger", -1).length - 1);
    }
}
