package app.nape.app.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** Asks for a passphrase where a command was typed: unseen and twice at a terminal, the first line of what is piped in. */
final class Secret {
    private Secret() {}

    static Optional<String> asked(String words) {
        return asked(console -> typed(console, words));
    }

    /** The same for one that is only tried: asked for once. */
    static Optional<String> known(String words) {
        return asked(console ->
                Optional.ofNullable(console.readPassword("%s ", words)).map(String::valueOf));
    }

    private static Optional<String> asked(Function<Console, Optional<String>> typing) {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(typing)
                .orElseGet(Secret::piped);
    }

    /** One that was mistyped would lock the file for good. */
    private static Optional<String> typed(Console console, String words) {
        char[] first = console.readPassword("%s ", words);
        char[] again = console.readPassword("%s ", words);
        return first == null || again == null || !String.valueOf(first).equals(String.valueOf(again))
                ? Optional.empty()
                : Optional.of(String.valueOf(first));
    }

    private static Optional<String> piped() {
        try {
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            return Optional.ofNullable(in.readLine());
        } catch (IOException closed) {
            return Optional.empty();
        }
    }
}
