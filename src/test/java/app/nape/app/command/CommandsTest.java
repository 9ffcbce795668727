package app.nape.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    private final CommandBench bench;

    CommandsTest(@TempDir Path folder) {
        bench = new CommandBench(folder);
    }

    private static List<String> listed(String help) {
        return help.lines()
                .dropWhile(line -> !line.startsWith("Commands:"))
                .skip(1)
                .filter(line -> line.matches("  \\w.*"))
                .map(line -> line.strip().split(" ", 2)[0])
                .toList();
    }

    @Test
    void helpsWithEveryCommandThatTheHelpNames() {
        CommandBench.Said help = bench.run("--help");
        assertEquals(0, help.code());
        List<String> commands = listed(help.out());
        assertTrue(commands.containsAll(List.of("status", "break", "log", "redflags", "tour")), help.out());
        for (String command : commands) {
            CommandBench.Said said = bench.run(command, "--help");
            assertEquals(0, said.code(), command);
            assertTrue(said.out().contains("nape " + command), said.out());
        }
    }

    @Test
    void refusesAWordThatIsNoCommand() {
        CommandBench.Said said = bench.run("stauts");
        assertEquals(2, said.code());
        assertTrue(said.errors().getFirst().contains("stauts"), said.err());
    }
}
