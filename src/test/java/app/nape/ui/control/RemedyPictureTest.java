package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.care.remedy.RemedyKind;
import app.nape.content.Bundled;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class RemedyPictureTest {
    private static RemedyPicture picture(String id) {
        return RemedyPicture.of(Bundled.CARE.remedy(id).orElseThrow());
    }

    private static List<String> colours(RemedyPicture picture) {
        return List.of(picture.iconClass(), picture.markClass(), picture.ring());
    }

    @Test
    void findsEveryRemedysPictureInTheSet() {
        for (RemedyKind kind : Bundled.CARE.remedies().all()) {
            assertEquals(
                    "fth-" + kind.look().icon(), RemedyPicture.of(kind).icon().getDescription());
        }
    }

    @Test
    void drawsIceHeatAndTheOthersAsTheirEntriesSay() {
        assertEquals(Feather.CLOUD_SNOW, picture("ice").icon());
        assertEquals(Feather.THERMOMETER, picture("heat").icon());
        assertEquals(Feather.HEART, picture("massage-self").icon());
        assertEquals(List.of("cold-icon", "mark-cold", "-nape-ice"), colours(picture("ice")));
        assertEquals(List.of("warm-icon", "mark-warm", "-nape-heat"), colours(picture("heat")));
        assertEquals(List.of("plain-icon", "mark-plain", "-nape-heat"), colours(picture("walk")));
    }
}
