package app.nape.desktop.windows;

import app.nape.desktop.Autostart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Starts Nape with the session by a value under the person's own Run key. */
final class RunKeyAutostart implements Autostart {
    private static final String KEY = "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run";
    private static final String VALUE = "Nape";

    private final List<String> command;
    private final Runner runner;

    /** Runs a program to its end and gives its exit code. */
    @FunctionalInterface
    interface Runner {
        int run(List<String> command) throws IOException;
    }

    RunKeyAutostart(List<String> command, Runner runner) {
        this.command = List.copyOf(command);
        this.runner = runner;
    }

    @Override
    public boolean enabled() throws IOException {
        return runner.run(List.of("reg", "query", KEY, "/v", VALUE)) == 0;
    }

    @Override
    public void enable() throws IOException {
        // A file carries quotes and spaces safely; on a command line each layer would have its own rules for them.
        Path file = Files.createTempFile("nape", ".reg");
        try {
            Files.writeString(file, registryFile(command), StandardCharsets.UTF_16LE);
            if (runner.run(List.of("reg", "import", file.toString())) != 0) {
                throw new IOException("the registry refused the entry");
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void disable() throws IOException {
        if (enabled() && runner.run(List.of("reg", "delete", KEY, "/v", VALUE, "/f")) != 0) {
            throw new IOException("the registry refused to remove the entry");
        }
    }

    /** The entry as a registry file, with the mark that tells its encoding. */
    static String registryFile(List<String> command) {
        String line = command.stream().map(each -> '"' + each + '"').collect(Collectors.joining(" "));
        String escaped = line.replace("\\", "\\\\").replace("\"", "\\\"");
        return "\uFEFFWindows Registry Editor Version 5.00\r\n\r\n[" + KEY + "]\r\n\"" + VALUE + "\"=\"" + escaped
                + "\"\r\n";
    }
}
