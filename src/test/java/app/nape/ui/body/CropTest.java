package app.nape.ui.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.BodyView;
import app.nape.care.body.BodySpot;
import app.nape.care.body.Outline;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CropTest {
    private static final Pattern PAIR = Pattern.compile("(-?\\d+(?:\\.\\d+)?) (-?\\d+(?:\\.\\d+)?)");

    @Test
    void showsTheNeckTwiceAsLargeAsTheWholeDrawingOfTheSameWidthAndMore() {
        double whole = Crop.WHOLE.fit(250, Crop.WHOLE.heightFor(250));
        double neck = Crop.NECK.fit(250, Crop.NECK.heightFor(250));
        assertTrue(neck / whole > 1.9, neck + " to " + whole);
    }

    @Test
    void givesTheBackOfTheNeckWidthEnoughForAFinger() {
        double scale = Crop.NECK.fit(250, Crop.NECK.heightFor(250));
        BodySpot back = BodySpot.of(BodyView.BACK).stream()
                .filter(spot -> spot.site().siteId().equals("neck-back"))
                .findFirst()
                .orElseThrow();
        Matcher pairs = PAIR.matcher(back.path());
        double least = Double.MAX_VALUE;
        double most = 0;
        while (pairs.find()) {
            double x = Double.parseDouble(pairs.group(1));
            double y = Double.parseDouble(pairs.group(2));
            least = Math.min(least, x);
            most = Math.max(most, x);
            assertTrue(y > Crop.NECK.y() && y < Crop.NECK.y() + Crop.NECK.height(), "all of it is in the close-up");
        }
        assertTrue((most - least) * scale >= 44, (most - least) * scale + " pixels; it was 21");
    }

    @Test
    void keepsTheShapeOfThePartItShows() {
        assertEquals(330, Crop.WHOLE.heightFor(260));
        assertEquals(260, Crop.WHOLE.widthFor(330));
        assertEquals(2, Crop.WHOLE.fit(520, 2000), "the narrower side decides");
        assertEquals(1, Crop.WHOLE.fit(2000, 330));
        assertTrue(Crop.WHOLE.whole());
        assertFalse(Crop.NECK.whole());
    }

    @Test
    void liesInTheMiddleOfTheDrawing() {
        assertEquals(Outline.WIDTH / 2, Crop.NECK.x() + Crop.NECK.width() / 2);
    }

    @Test
    void sharesTheWidthOfARowEvenly() {
        assertEquals(119, EvenRow.share(250, 2, 12));
        assertEquals(250, EvenRow.share(250, 1, 12));
        assertEquals(0, EvenRow.share(5, 2, 12));
        assertEquals(0, EvenRow.share(250, 0, 12));
    }
}
