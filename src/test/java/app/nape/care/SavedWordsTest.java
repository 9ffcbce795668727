package app.nape.care;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.care.guide.CheckGroup;
import app.nape.care.guide.GuideSource;
import app.nape.care.guide.Strength;
import app.nape.care.standing.Answer;
import app.nape.care.standing.Relief;
import app.nape.care.standing.StandingLevel;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Words that stand in a person's files, in exports and in scripts: a later version must write and read the same. */
class SavedWordsTest {
    private static <E extends Enum<E>> List<String> words(Class<E> type, Function<E, String> word) {
        return Arrays.stream(type.getEnumConstants()).map(word).toList();
    }

    @Test
    void saysWhereItHurtsAsTheDatabaseDoes() {
        assertEquals(List.of("left", "right", "both"), words(BodySide.class, BodySide::word));
        assertEquals(List.of("neck", "upper_back"), words(BodyArea.class, BodyArea::word));
    }

    @Test
    void saysHowSoonAsExportsDo() {
        assertEquals(
                List.of("emergency-now", "today", "doctor-soon", "stop-exercise"),
                words(RedFlagLevel.class, RedFlagLevel::word));
        assertEquals(List.of("none", "soon", "today", "emergency"), words(StandingLevel.class, StandingLevel::word));
        assertEquals(List.of("exercises", "ice", "heat", "massage"), words(Relief.class, Relief::word));
    }

    @Test
    void savesAnAnswer() {
        assertEquals(List.of("yes", "no", "not-sure"), words(Answer.class, Answer::word));
    }

    @Test
    void savesMeasuresAndWhatMayBeSaidOfThem() {
        assertEquals(List.of("nprs", "psfs", "peg"), words(OutcomeMeasure.class, OutcomeMeasure::word));
        assertEquals(
                List.of("too-small", "noticeable", "beyond-error"),
                words(OutcomeChange.Standing.class, OutcomeChange.Standing::word));
        assertEquals(
                List.of("noticed", "much-better", "error"), words(OutcomeFigure.Kind.class, OutcomeFigure.Kind::word));
    }

    @Test
    void namesTheGroupsAndSourcesOfTheGuide() {
        assertEquals(List.of("desk", "carrying", "day", "sport", "spell"), words(CheckGroup.class, CheckGroup::word));
        assertEquals(
                List.of("review", "trial", "guidance", "article", "opinion"), words(Strength.class, Strength::word));
    }

    @Test
    void citesOnlyWhatIsKnownOfASource() {
        assertEquals("Neck pain, NHS, 2023", new GuideSource("nhs", "Neck pain", null, "NHS", "2023", null).cited());
        assertEquals(
                "Neck pain, https://example.org/neck",
                new PublicSource("neck", "Neck pain", "https://example.org/neck").line());
    }
}
