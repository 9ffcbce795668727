package app.nape.desktop.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Knows Nape's own processes: they run a program of the same folder as the agent and, where that is Java's own, the same module.
 *
 * @param command the words that start the agent, program first; empty when they cannot be told
 */
record OwnProgram(List<String> command) {
    private static final Path PROCESSES = Path.of("/proc");
    private static final String BETWEEN_WORDS = "\0";

    /** Whether the process with this number is one of them; not when it is gone or another person's. */
    boolean runs(long process) {
        if (process == ProcessHandle.current().pid()) {
            return true;
        }
        if (command.isEmpty()) {
            return false;
        }
        Path told = PROCESSES.resolve(Long.toString(process));
        try {
            Path runs = told.resolve("exe").toRealPath();
            Path own = Path.of(command.getFirst()).toRealPath();
            String module = module();
            return Objects.equals(runs.getParent(), own.getParent())
                    && (module == null || words(told).contains(module));
        } catch (IOException gone) {
            return false;
        }
    }

    private static List<String> words(Path process) throws IOException {
        return List.of(Files.readString(process.resolve("cmdline")).split(BETWEEN_WORDS, -1));
    }

    private @Nullable String module() {
        int named = command.indexOf("--module");
        return named < 0 || named + 1 >= command.size() ? null : command.get(named + 1);
    }
}
