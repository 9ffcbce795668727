package app.nape.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.link.Doing;
import app.nape.link.Request;
import app.nape.ui.Voice;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the agent hears of a session. */
@SuppressWarnings("NullAway.Init")
class SessionToldTest {
    private static final Request LED = new Request.Busy(Doing.STRETCHING, SessionTold.LED);
    private static final Request PAUSED = new Request.Busy(Doing.STRETCHING, SessionTold.PAUSED);
    private static final Request OVER = new Request.Busy(Doing.STRETCHING, Duration.ZERO);

    private UiBench bench;
    private PlayerModel model;

    @BeforeEach
    void begin() {
        bench = new UiBench();
        model = new PlayerModel(bench.context(), Voice.SILENT, new Random(1));
        new SessionTold(bench.context(), model);
        assertTrue(model.open("micro-60"));
        assertEquals(List.of(), bench.asked(), "a session that is only chosen holds nothing");
        model.begin();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void saysThatItGoesOnLongBeforeTheAgentLetsGo() {
        pass(60);
        assertEquals(Collections.nCopies(5, LED), bench.asked());
    }

    @Test
    void saysOfAPauseOnceThatItLasts() {
        pass(1);
        bench.asked();
        model.pause();
        pass(600);
        assertEquals(List.of(PAUSED), bench.asked());
        model.togglePause();
        assertEquals(List.of(LED), bench.asked());
    }

    @Test
    void saysAtItsEndWhatItWasAndLetsGo() {
        pass(300);
        List<Request> asked = bench.asked();
        assertEquals(OVER, asked.getLast());
        Request.Stretched was = assertInstanceOf(Request.Stretched.class, asked.get(asked.size() - 2));
        assertEquals(List.of("shoulder-rolls", "chin-tuck-seated", "seated-cat-cow", "micro-60"), was.done());
        assertEquals(model.stateProperty().get().spent(), was.length());
        assertEquals(false, was.moved());
    }

    @Test
    void saysOfOneThatWasLeftWhatWasDoneOfIt() {
        pass(40);
        bench.asked();
        model.stopNow();
        List<Request> asked = bench.asked();
        assertEquals(OVER, asked.getLast());
        Request.Stretched was = assertInstanceOf(Request.Stretched.class, asked.getFirst());
        assertEquals(List.of("shoulder-rolls"), was.done());
    }

    private void pass(int seconds) {
        for (int i = 0; i < seconds * 10; i++) {
            bench.pass(Duration.ofMillis(100));
            model.tick();
        }
    }
}
