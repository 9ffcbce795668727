package app.nape.desktop;

import java.util.List;

/**
 * How a speech program is called. The text is an argument of its own or comes on standard input; no shell ever sees it.
 *
 * @param command program and arguments, the text included unless it is written
 * @param written what is written to standard input; empty for nothing
 * @param cancel the call that silences the program's own service; empty when ending the process is enough
 */
public record SpeechCommand(List<String> command, String written, List<String> cancel) {
    public SpeechCommand {
        command = List.copyOf(command);
        cancel = List.copyOf(cancel);
    }

    /** Makes the call for a text and a voice. */
    @FunctionalInterface
    public interface Maker {
        SpeechCommand make(String text, Voice voice);
    }
}
