package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MicrophoneUseTest {
    private static final String SOURCES = """
        0\talsa_output.pci.analog-stereo.monitor\tmodule\ts16le 2ch 44100Hz\tIDLE
        1\talsa_input.pci.analog-stereo\tmodule\ts16le 2ch 44100Hz\tRUNNING
        """;

    private static String recording(int source, String corked, String name) {
        return """
            Source Output #7
            \tDriver: protocol-native.c
            \tSource: %s
            \tCorked: %s
            \tProperties:
            \t\tmedia.name = "%s"
            """.formatted(Integer.toString(source), corked, name);
    }

    @Test
    void countsWhoRecordsFromAMicrophone() {
        assertTrue(MicrophoneUse.inUse(recording(1, "no", "Call"), SOURCES));
    }

    @Test
    void countsNeitherMetersNorHaltedRecordingsNorRecordingsOfTheSpeakers() {
        assertFalse(MicrophoneUse.inUse("", SOURCES));
        assertFalse(MicrophoneUse.inUse(recording(1, "yes", "Call"), SOURCES));
        assertFalse(MicrophoneUse.inUse(recording(1, "no", "Peak detect"), SOURCES));
        assertFalse(MicrophoneUse.inUse(recording(0, "no", "Screen recorder"), SOURCES));
    }

    @Test
    void findsTheOneAmongMany() {
        assertTrue(MicrophoneUse.inUse(recording(0, "no", "Recorder") + "\n" + recording(1, "no", "Call"), SOURCES));
    }
}
