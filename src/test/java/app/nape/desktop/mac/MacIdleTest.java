package app.nape.desktop.mac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.desktop.Autostart;
import app.nape.desktop.SpeechCommand;
import app.nape.desktop.Voice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MacIdleTest {
    @Test
    void takesOnlyAnswersThatCanBeTrue() {
        assertEquals(Optional.of(Duration.ofMillis(2500)), MacIdle.of(2.5));
        assertEquals(Optional.empty(), MacIdle.of(-1));
        assertEquals(Optional.empty(), MacIdle.of(Double.NaN));
        assertEquals(Optional.empty(), MacIdle.of(Double.POSITIVE_INFINITY));
    }

    @Test
    void setsAndRemovesALaunchAgentThatIsRealXml(@TempDir Path home) throws Exception {
        Autostart autostart = LaunchAgentAutostart.of(home, List.of("/Applications/A & B.app/nape", "--background"));
        assertFalse(autostart.enabled());
        autostart.enable();
        assertTrue(autostart.enabled());
        Path file = home.resolve("Library/LaunchAgents").resolve(LaunchAgentAutostart.FILE);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        String first = factory.newDocumentBuilder()
                .parse(file.toFile())
                .getElementsByTagName("array")
                .item(0)
                .getTextContent();
        assertTrue(first.contains("/Applications/A & B.app/nape"));
        autostart.disable();
        assertFalse(Files.exists(file));
    }

    @Test
    void letsNoWordsBecomeCommandsToTheVoice() throws IOException {
        SpeechCommand call = MacSpeech.make("Hold [[rate 500]]", new Voice(100, 40, Locale.ENGLISH));
        assertEquals("[[volm 0.40]] Hold [ [rate 500]]", call.written());
        assertEquals(List.of("say", "-r", "175"), call.command());
    }
}
