package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.content.Bundled;
import app.nape.link.Request;
import app.nape.words.Texts;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrayRemediesTest {
    private final TrayService tray = new TrayService(
            () -> {
                throw new IllegalStateException("No desktop is asked.");
            },
            () -> ZoneOffset.UTC,
            Bundled.CARE.remedies(),
            () -> false,
            new Texts(Locale.UK));

    @Test
    void opensTheRemedyThatIsAtHandAndNoOther() {
        assertEquals(Optional.of(new Request.OpenWindow("remedy", "ice")), tray.chosen("ice"));
        assertEquals(Optional.of(new Request.OpenWindow("remedy", "heat")), tray.chosen("heat"));
        assertEquals(Optional.empty(), tray.chosen("warm-bath"));
        assertEquals(Optional.of(new Request.OpenWindow("stretch", null)), tray.chosen("stretch"));
    }
}
