package app.nape.desktop.linux;

import app.nape.desktop.Absence;
import app.nape.desktop.CommandSpeaker;
import app.nape.desktop.Offer;
import app.nape.desktop.Speaker;
import app.nape.desktop.SpeechCommand;
import app.nape.desktop.Voice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Finds the speech program: the desktop's speech service first, since the person may have set a voice there. */
final class LinuxSpeech {
    private static final int ESPEAK_WORDS_A_MINUTE = 170;

    private LinuxSpeech() {}

    static Offer<Speaker> offer(LinuxSession session, Programs programs, Executor aside) {
        Optional<Path> service = programs.find("spd-say");
        Optional<Path> socket = session.speechSocket();
        if (service.isPresent()) {
            String program = service.get().toString();
            Executor where = socket.isPresent() ? Runnable::run : aside;
            Speaker called = new CommandSpeaker((text, voice) -> service(program, text, voice), where);
            return Offer.found(
                    socket.<Speaker>map(here -> new SpeechService(here, called, aside))
                            .orElse(called),
                    "Speech Dispatcher");
        }
        for (String name : List.of("espeak-ng", "espeak")) {
            Optional<Path> found = programs.find(name);
            if (found.isPresent()) {
                String program = found.get().toString();
                return Offer.found(new CommandSpeaker((text, voice) -> espeak(program, text, voice), aside), name);
            }
        }
        return Offer.absent(Absence.NO_SPEECH_PROGRAM);
    }

    /** From -100 to 100 by the service's scale; half and double speed are its ends. */
    static int rate(Voice voice) {
        return voice.rate() <= 100 ? (voice.rate() - 100) * 2 : voice.rate() - 100;
    }

    /** From -100 to 100 by the service's scale. */
    static int volume(Voice voice) {
        return voice.volume() * 2 - 100;
    }

    static SpeechCommand service(String program, String text, Voice voice) {
        return new SpeechCommand(
                List.of(
                        program,
                        "--wait",
                        "--application-name",
                        "nape",
                        "--language",
                        voice.language().getLanguage(),
                        "--rate",
                        Integer.toString(rate(voice)),
                        "--volume",
                        Integer.toString(volume(voice)),
                        "--",
                        text),
                "",
                List.of(program, "--cancel"));
    }

    static SpeechCommand espeak(String program, String text, Voice voice) {
        return new SpeechCommand(
                List.of(
                        program,
                        "-v",
                        voice.language().getLanguage(),
                        "-s",
                        Integer.toString(ESPEAK_WORDS_A_MINUTE * voice.rate() / 100),
                        "-a",
                        Integer.toString(voice.volume()),
                        "--stdin"),
                text,
                List.of());
    }
}
