package app.nape.desktop.linux;

import app.nape.desktop.Autostart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/** Starts Nape with the session by a file in the person's autostart folder. */
final class DesktopFileAutostart implements Autostart {
    static final String FILE = "app.nape.Nape.desktop";

    private final Path folder;
    private final List<String> command;

    /**
     * @param configuration the person's folder of settings
     * @param command program first
     */
    DesktopFileAutostart(Path configuration, List<String> command) {
        this.folder = configuration.resolve("autostart");
        this.command = List.copyOf(command);
    }

    @Override
    public boolean enabled() throws IOException {
        Path file = folder.resolve(FILE);
        // Desktops' own settings switch an entry off by marking it, not by removing it.
        return Files.isRegularFile(file)
                && Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                        .map(line -> line.replace(" ", ""))
                        .noneMatch(
                                line -> line.equals("Hidden=true") || line.equals("X-GNOME-Autostart-enabled=false"));
    }

    @Override
    public void enable() throws IOException {
        Files.createDirectories(folder);
        Path whole = Files.createTempFile(folder, FILE, null);
        try {
            Files.writeString(whole, content());
            Files.move(
                    whole, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    @Override
    public void disable() throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }

    private String content() {
        return """
            [Desktop Entry]
            Type=Application
            Name=Nape
            Comment=Break reminders and stretches
            Exec=%s
            Icon=app.nape.Nape
            Terminal=false
            StartupNotify=false
            X-GNOME-Autostart-enabled=true
            """.formatted(command.stream().map(DesktopFileAutostart::quoted).collect(Collectors.joining(" ")));
    }

    /** One argument as the Desktop Entry Specification quotes it: first for its command line, then for its file. */
    static String quoted(String argument) {
        String doubled = argument.replace("%", "%%");
        if (doubled.matches("[A-Za-z0-9_./=:@+,%-]+")) {
            return doubled;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < doubled.length(); at++) {
            char each = doubled.charAt(at);
            switch (each) {
                case '"', '`', '$' -> quoted.append("\\\\").append(each);
                case '\\' -> quoted.append("\\\\\\\\");
                default -> quoted.append(each);
            }
        }
        return quoted.append('"').toString();
    }
}
