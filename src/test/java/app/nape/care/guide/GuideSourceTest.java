package app.nape.care.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuideSourceTest {
    @Test
    void citesWhatIsKnownInOneLineAndLeavesNoGaps() {
        assertEquals(
                "A. Author, A title, A journal, 2021, https://example.org/a",
                new GuideSource("a", "A title", "A. Author", "A journal", "2021", "https://example.org/a").cited());
        assertEquals("A title", new GuideSource("a", "A title", null, null, null, null).cited());
        assertEquals("A title, A site", new GuideSource("a", "A title", null, "A site", null, null).cited());
    }

    @Test
    void keepsWhatItWasMadeOf() {
        List<GuideSource> sources = new ArrayList<>(List.of(new GuideSource("a", "A title", null, null, null, null)));
        GuidePoint point = new GuidePoint("move", Strength.TRIAL, sources);
        NamedCondition condition = new NamedCondition("spasm", sources);
        CheckItem item = new CheckItem("chair", CheckGroup.DESK, "chair", Strength.OPINION, sources, false);
        List<GuidePoint> points = new ArrayList<>(List.of(point));
        GuideTopic topic = new GuideTopic("moving", points);
        sources.clear();
        points.clear();
        assertEquals(1, point.sources().size());
        assertEquals(1, condition.sources().size());
        assertEquals(1, item.sources().size());
        assertEquals(List.of(point), topic.points());
        assertThrows(UnsupportedOperationException.class, () -> topic.points().clear());
    }
}
