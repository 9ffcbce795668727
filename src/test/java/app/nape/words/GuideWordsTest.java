package app.nape.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.guide.CheckGroup;
import app.nape.care.guide.CheckItem;
import app.nape.care.guide.GuidePoint;
import app.nape.care.guide.GuideSource;
import app.nape.care.guide.GuideTopic;
import app.nape.care.guide.NamedCondition;
import app.nape.care.guide.Strength;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GuideWordsTest {
    private final GuideWords words = new GuideWords(new Texts(Locale.UK));

    @Test
    void saysEachThingByItsOwnId() {
        CheckItem screen = new CheckItem("screen-height", CheckGroup.DESK, "", Strength.OPINION, List.of(), false);
        assertEquals("What a spasm is", words.title(new GuideTopic("spasm", List.of())));
        assertEquals("At the desk", words.of(CheckGroup.DESK));
        assertEquals("Nape’s own", words.of(Strength.OPINION));
        assertEquals("The top of my screen is about at eye level", words.fits(screen));
        assertTrue(words.change(screen).startsWith("Raise the screen until its top is about at eye level."));
        assertEquals("Meningitis", words.of(new NamedCondition("meningitis", List.of())));
        assertEquals(
                "Most neck pain lasts only a few weeks.",
                words.of(new GuidePoint("lasting-weeks", Strength.REVIEW, List.of())));
    }

    @Test
    void citesASourceOnceInTheOrderOfItsFirstUse() {
        GuideSource one = new GuideSource("one", "One", null, null, "2018", null);
        GuideSource two = new GuideSource("two", "Two", "A. Sample", null, null, null);
        assertEquals(List.of("A. Sample, Two", "One, 2018"), words.cited(List.of(two, one, two)));
    }
}
