package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SoundPlayingTest {
    private static String stream(String corked, String mute, String role) {
        return """
            Sink Input #3
            \tDriver: protocol-native.c
            \tSink: 0
            \tCorked: %s
            \tMute: %s
            \tProperties:
            \t\tmedia.role = "%s"
            """.formatted(corked, mute, role);
    }

    @Test
    void countsAFilmThatIsHeard() {
        assertTrue(SoundPlaying.plays(stream("no", "no", "video")));
    }

    @Test
    void countsNeitherWhatIsHaltedOrMutedNorTheSoundOfAnEvent() {
        assertFalse(SoundPlaying.plays(""));
        assertFalse(SoundPlaying.plays(stream("yes", "no", "video")));
        assertFalse(SoundPlaying.plays(stream("no", "yes", "video")));
        assertFalse(SoundPlaying.plays(stream("no", "no", "event")));
    }

    @Test
    void findsTheOneAmongMany() {
        assertTrue(SoundPlaying.plays(stream("yes", "no", "music") + "\n" + stream("no", "no", "music")));
    }
}
