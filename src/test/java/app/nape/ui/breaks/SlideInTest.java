package app.nape.ui.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class SlideInTest {
    private final ScriptedFrames time = new ScriptedFrames();
    private final Pane card = new Pane();
    private final SlideIn slide = new SlideIn(card, time);

    @Test
    void comesFromBesideItsPlaceAndStandsThere() {
        slide.play(false);
        assertEquals(0, card.getOpacity());
        assertTrue(card.getTranslateX() > 0);
        time.passes(Duration.ZERO);
        time.passes(SlideIn.LENGTH.dividedBy(2));
        assertEquals(0.5, card.getOpacity(), 0.01);
        assertTrue(card.getTranslateX() > 0);
        time.passes(SlideIn.LENGTH);
        inPlace();
    }

    @Test
    void isSeenHoweverLongItsWindowTookToCome() {
        for (int again = 0; again < 2; again++) {
            slide.play(false);
            time.passes(SlideIn.LENGTH.multipliedBy(3));
            time.passes(SlideIn.LENGTH.multipliedBy(3));
            inPlace();
        }
    }

    @Test
    void standsThereAtOnceWhereNothingIsToMoveByItself() {
        slide.play(false);
        slide.play(true);
        inPlace();
        time.passes(SlideIn.LENGTH);
        inPlace();
    }

    private void inPlace() {
        assertEquals(1, card.getOpacity());
        assertEquals(0, card.getTranslateX());
    }
}
