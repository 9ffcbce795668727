package app.nape.app.parts;

import app.nape.link.Reply;
import app.nape.link.Request;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts the question that is asked most to the running agent, and needs nothing that only other commands need. */
public final class FirstQuestion {
    private static final List<String> LINES = List.of("status");
    private static final List<String> JSON = List.of("status", "--json");

    private FirstQuestion() {}

    /** Whether these words were the question, and the agent's answer was printed. Else nothing was, and the command is for {@code cli}. */
    public static boolean answered(ProcessParts parts, List<String> words) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        boolean answered = answered(parts, words, out);
        out.flush();
        return answered;
    }

    static boolean answered(ProcessParts parts, List<String> words, PrintStream out) {
        if (!words.equals(LINES) && !words.equals(JSON)) {
            return false;
        }
        Request question = new Request.StatusInWords(
                tag(parts.language()),
                Locale.getDefault().toLanguageTag(),
                parts.clocks().zone().getId(),
                words.equals(JSON));
        try {
            if (parts.link().ask(question) instanceof Reply.InWords(List<String> lines)) {
                lines.forEach(out::println);
                return true;
            }
        } catch (IOException silent) {
            return false;
        }
        return false;
    }

    private static @Nullable String tag(@Nullable Locale language) {
        return language == null ? null : language.toLanguageTag();
    }
}
