package app.nape.app.command;

import app.nape.app.parts.ProcessParts;
import app.nape.cli.Commands;
import java.util.List;

/** Says to the commands what a person often says, so that a start-up cache holds them, too. */
public final class CommandTraining {
    private static final List<List<String>> PACES = List.of(
            List.of("status"),
            List.of("status", "--json"),
            List.of("log", "pain", "--score", "4", "--site", "neck-back", "--side", "left"),
            List.of("log", "list"),
            List.of("log", "undo"),
            List.of("exercises", "--json"),
            List.of("schedule", "show"),
            List.of("redflags"),
            List.of("break", "skip"));

    private CommandTraining() {}

    public static void run(ProcessParts parts) {
        for (List<String> words : PACES) {
            try (CommandSurroundings surroundings = new CommandSurroundings(parts)) {
                Commands.run(surroundings, words.toArray(String[]::new));
            }
        }
    }
}
