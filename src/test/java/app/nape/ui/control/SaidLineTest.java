package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.OnAStage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

@OnAStage
class SaidLineTest {
    private final List<String> heard = new ArrayList<>();

    @Test
    void takesNoRoomUntilThereIsSomethingToSayAndIsHeardEachTimeThoughItSaysTheSame(FxRobot robot) {
        robot.interact(() -> {
            SaidLine line = new SaidLine("outcome", "small");
            line.addEventHandler(Announced.TYPE, news -> heard.add(news.words()));
            assertFalse(line.isManaged());
            line.say("Not written.");
            line.say("Not written.");
            assertTrue(line.isManaged());
            line.say("");
            assertFalse(line.isVisible());
        });
        assertEquals(List.of("Not written.", "Not written."), heard);
    }
}
