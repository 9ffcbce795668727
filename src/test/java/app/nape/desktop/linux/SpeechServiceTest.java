package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.desktop.Speaker;
import app.nape.desktop.Voice;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the real service does not do: be away, hang, or end between two words. With it see SoundDesktopTest and ReadAloudDesktopTest. */
class SpeechServiceTest {
    private static final Voice CALM = Voice.calm(80, Locale.ENGLISH);

    @TempDir
    private Path folder;

    private final List<String> otherwise = new ArrayList<>();

    private SpeechService service() {
        Speaker other = new Speaker() {
            @Override
            public void say(String text, Voice voice) {
                otherwise.add(text);
            }

            @Override
            public void stop() {
                otherwise.add("(silent)");
            }
        };
        return new SpeechService(socket(), other, Runnable::run);
    }

    private Path socket() {
        return folder.resolve("speechd.sock");
    }

    @Test
    void speaksAnotherWayWhereNobodyListens() {
        SpeechService service = service();
        service.say("Hold.", CALM);
        service.say("", CALM);
        assertEquals(List.of("Hold.", "(silent)"), otherwise);
    }

    @Test
    void speaksAnotherWayWhereTheServiceHangs() throws IOException {
        try (ServerSocketChannel hangs = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            var _ = hangs.bind(UnixDomainSocketAddress.of(socket()));
            service().say("Hold.", CALM);
            assertEquals(List.of("Hold."), otherwise);
        }
    }

    @Test
    void speaksAnotherWayOnceTheServiceHasGone() throws IOException {
        SpeechService service = service();
        try (ServerSocketChannel ends = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            var _ = ends.bind(UnixDomainSocketAddress.of(socket()));
            Thread.ofPlatform().daemon().start(() -> {
                try {
                    Files.delete(socket());
                    ends.accept().close();
                } catch (IOException _) {
                    // The test's own assertion tells.
                }
            });
            service.say("Hold.", CALM);
        }
        service.say("Let go.", CALM);
        assertEquals(List.of("Hold.", "Let go."), otherwise);
    }

    @Test
    void closesTheTextWithALoneFullStopThatNoLineOfItIs() {
        assertEquals("One.\r\n..\r\n..5 cm\r\n.", SpeechTalk.body("One.\n.\n.5 cm"));
    }
}
