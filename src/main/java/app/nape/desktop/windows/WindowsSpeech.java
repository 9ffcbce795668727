package app.nape.desktop.windows;

import app.nape.desktop.SpeechCommand;
import app.nape.desktop.Voice;
import java.util.List;

/** Speech by the system's own voices through PowerShell; the text comes on standard input. */
final class WindowsSpeech {
    private WindowsSpeech() {}

    /** Rate goes from -10 to 10 there; half and double speed are near -5 and 5. */
    static SpeechCommand make(String text, Voice voice) {
        long rate = Math.round(5 * Math.log(voice.rate() / 100.0) / Math.log(2));
        String script = "[Console]::InputEncoding = [Text.Encoding]::UTF8; Add-Type -AssemblyName System.Speech;"
                + " $s = New-Object System.Speech.Synthesis.SpeechSynthesizer; $s.Rate = " + rate + "; $s.Volume = "
                + voice.volume() + "; $s.Speak([Console]::In.ReadToEnd())";
        return new SpeechCommand(
                List.of("powershell.exe", "-NoProfile", "-NonInteractive", "-Command", script), text, List.of());
    }
}
