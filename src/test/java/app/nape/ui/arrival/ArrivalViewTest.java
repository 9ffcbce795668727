package app.nape.ui.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.SamplePlan;
import app.nape.exchange.plan.Arrival;
import app.nape.exchange.plan.PlanFile;
import app.nape.exchange.plan.PlanRefused;
import app.nape.exchange.plan.SenderNumber;
import app.nape.exchange.plan.SigningKey;
import app.nape.ui.OnAStage;
import app.nape.ui.control.Announced;
import app.nape.ui.player.UiBench;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

@OnAStage
class ArrivalViewTest {
    private static final String NUMBER = "Sender number ";

    private final UiBench bench = new UiBench();
    private final SigningKey key = SigningKey.made();

    private static List<String> numbers(ArrivalView view) {
        return view.lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .filter(line -> line.startsWith(NUMBER))
                .toList();
    }

    private ArrivalView view() throws PlanRefused {
        byte[] file = PlanFile.signed(SamplePlan.twoPhases(), key);
        return new ArrivalView(bench.context(), Arrival.of(file, bench.journal().programmes()));
    }

    @Test
    void keepsNobodyWaitingForANumberThatIsSlowToCompute(FxRobot robot) throws TimeoutException {
        ArrivalView[] view = new ArrivalView[1];
        List<String> heard = new CopyOnWriteArrayList<>();
        robot.interact(() -> {
            view[0] = view();
            view[0].addEventHandler(Announced.TYPE, news -> heard.add(news.words()));
            assertEquals(List.of(NUMBER + "…"), numbers(view[0]));
            return view;
        });
        String there = NUMBER + SenderNumber.of(key.key());
        assertTrue(there.matches(NUMBER + "\\d{4} \\d{4} \\d{4}"), there);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> numbers(view[0]).equals(List.of(there)));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(there), heard, "the rest was read aloud before it was there");
    }
}
