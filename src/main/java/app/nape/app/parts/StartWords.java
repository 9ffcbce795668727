package app.nape.app.parts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words that Nape was started with, as far as they choose the process.
 *
 * @param own the data folder asked for, or null
 * @param language the language asked for, or null
 * @param kind which process
 * @param training whether it only warms up: it goes through its paces and ends by itself
 * @param command the words of a command; empty for window and agent
 */
public record StartWords(
        @Nullable Path own, @Nullable Locale language, Kind kind, boolean training, List<String> command) {
    public StartWords {
        command = List.copyOf(command);
    }

    /** Which process. */
    public enum Kind {
        WINDOW,
        /** A window that shows nothing until the agent says so. */
        WINDOW_FOR_AGENT,
        AGENT,
        COMMAND
    }

    /** An option lacks its value; the message is its name. */
    public static final class ValueMissing extends Exception {
        private static final long serialVersionUID = 1L;

        private ValueMissing(String option) {
            super(option);
        }
    }

    /**
     * Reads the options that choose the process. Folder and language may stand after the command, too, for otherwise a command
     * would work on other data than it was told to; everything else from the first other word on is the command's.
     */
    public static StartWords read(String... words) throws ValueMissing {
        Path own = null;
        Locale language = null;
        Kind kind = Kind.WINDOW;
        boolean training = false;
        List<String> command = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (word.equals("--")) {
                command.addAll(List.of(words).subList(i, words.length));
                break;
            }
            if (word.equals("--data-dir") || word.equals("--lang")) {
                i++;
                word = word + "=" + (i < words.length ? words[i] : "");
            }
            if (word.startsWith("--data-dir=")) {
                own = Path.of(value(word));
            } else if (word.startsWith("--lang=")) {
                language = Locale.forLanguageTag(value(word));
            } else if (!command.isEmpty()) {
                command.add(word);
            } else {
                switch (word) {
                    case "--background" -> kind = Kind.AGENT;
                    case "--opened-by-agent" -> kind = Kind.WINDOW_FOR_AGENT;
                    case "--train" -> training = true;
                    default -> {
                        kind = Kind.COMMAND;
                        command.add(word);
                    }
                }
            }
        }
        return new StartWords(own, language, kind, training, command);
    }

    /** An empty value, such as that of an unset variable in a script, would mean the folder that one stands in. */
    private static String value(String option) throws ValueMissing {
        int sign = option.indexOf('=');
        String value = option.substring(sign + 1);
        if (value.isBlank()) {
            throw new ValueMissing(option.substring(0, sign));
        }
        return value;
    }
}
