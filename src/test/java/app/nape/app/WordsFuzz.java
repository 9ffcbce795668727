package app.nape.app;

import app.nape.app.command.CommandBench;
import app.nape.fuzz.Fuzzed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whole commands, a word a line: each is answered with a sentence and an exit code that the README names, never with a trace. */
public final class WordsFuzz implements Fuzzed {
    private static final Set<Integer> CODES = Set.of(0, 2, 3, 4, 5);
    /** What only a fault of ours says, or a person who typed it, for a refusal repeats what it refuses. */
    private static final Set<String> TRACES = Set.of("\tat ", "Exception", "went wrong in Nape itself");
    /** Commands that start nothing, ask nobody and write no file of the person's choice. */
    private static final List<List<String>> COMMANDS = List.of(
            List.of("log", "pain"),
            List.of("log", "remedy"),
            List.of("log", "stretch"),
            List.of("log", "reading"),
            List.of("log", "spasm"),
            List.of("log", "measure"),
            List.of("log", "end"),
            List.of("log", "delete"),
            List.of("log", "list"),
            List.of("insights"),
            List.of("advise"),
            List.of("redflags"),
            List.of("exercises"),
            List.of("guide"));

    private static final int MOST_IN_ONE_LOG = 300;

    private CommandBench bench = new CommandBench(Path.of("none"));
    private int said;

    @Override
    public boolean read(byte[] input) throws IOException {
        if (said++ % MOST_IN_ONE_LOG == 0) {
            bench = new CommandBench(Files.createTempDirectory("words").resolve("data"));
        }
        if (input.length < 1) {
            return false;
        }
        List<String> words = new ArrayList<>(COMMANDS.get((input[0] & 0xff) % COMMANDS.size()));
        new String(input, 1, input.length - 1, StandardCharsets.UTF_8)
                .lines()
                .limit(12)
                .forEach(words::add);
        // What chooses the folder and the language of a process is not what is tried here.
        words.removeIf(word -> word.startsWith("--data-dir") || word.startsWith("--lang"));
        String typed = String.join(" ", words);
        CommandBench.Said answer = bench.run(words.toArray(String[]::new));
        String all = typed + "\n" + answer.out() + answer.err();
        if (!CODES.contains(answer.code())
                || TRACES.stream().anyMatch(sign -> answer.err().contains(sign) && !typed.contains(sign))
                || answer.err().chars().anyMatch(sign -> Character.isISOControl(sign) && sign != '\n')
                || (answer.code() != 0 && answer.err().isBlank())) {
            throw new IllegalStateException(answer.code() + " " + all);
        }
        return answer.code() == 0;
    }

    @Override
    public Map<String, byte[]> seeds() {
        return Map.of(
                "pain", bytes(0, "--score=4\n--site=neck-back\n--side=left\n--trigger=stress\n--note=it hurts"),
                "past", bytes(0, "--score=4\n--site=neck-back\n--at=2026-03-10T10:00"),
                "remedy", bytes(1, "ice\n--minutes=10\n--before=4\n--after=3"),
                "stretch", bytes(2, "desk-5\n--minutes=5"),
                "list", bytes(8, "--from=2026-01-01\n--to=2026-12-31\n--json"),
                "insights", bytes(9, "--from=2026-01-01\n--json"),
                "advise", bytes(10, "--json"),
                "exercises", bytes(12, "self-hug"),
                "guide", bytes(13, "chair"));
    }

    private static byte[] bytes(int command, String words) {
        byte[] text = words.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[text.length + 1];
        all[0] = (byte) command;
        System.arraycopy(text, 0, all, 1, text.length);
        return all;
    }
}
