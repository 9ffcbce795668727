package app.nape.desktop.linux;

import app.nape.desktop.Autostart;
import app.nape.desktop.FileAutostart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The file in the person's autostart folder that starts Nape with the session. */
final class DesktopFileAutostart {
    static final String FILE = "app.nape.Nape.desktop";

    /** Where that program is not, as after the package was taken away, desktops pass over the entry. */
    private static final String PROGRAM = "TryExec=";

    private DesktopFileAutostart() {}

    /**
     * The entry, written or not.
     *
     * @param configuration the person's folder of settings
     * @param command program first
     */
    static Autostart of(Path configuration, List<String> command) {
        return new FileAutostart(
                configuration.resolve("autostart").resolve(FILE), content(command), DesktopFileAutostart::switchesOff);
    }

    /**
     * Names this command in an entry that is on but starts nothing any more, because the program was moved or renamed since: a folder that
     * is carried about, an AppImage. One that names a program that is there stays as it is.
     */
    static void renew(Path configuration, List<String> command) throws IOException {
        Path file = configuration.resolve("autostart").resolve(FILE);
        Autostart entry = of(configuration, command);
        if (entry.enabled()
                && Files.readAllLines(file).stream().noneMatch(line -> line.startsWith(PROGRAM) && stands(line))) {
            entry.enable();
        }
    }

    private static boolean stands(String line) {
        return Files.isExecutable(Path.of(line.substring(PROGRAM.length()).replace("\\\\", "\\")));
    }

    /** Desktops' own settings switch an entry off by marking it, not by removing it. */
    private static boolean switchesOff(String line) {
        String plain = line.replace(" ", "");
        return plain.equals("Hidden=true") || plain.equals("X-GNOME-Autostart-enabled=false");
    }

    private static String content(List<String> command) {
        return String.format(
                Locale.ROOT,
                """
                [Desktop Entry]
                Type=Application
                Name=Nape
                Comment=Break reminders and stretches
                Exec=%s
                %s%s
                Icon=app.nape.Nape
                Terminal=false
                StartupNotify=false
                X-GNOME-Autostart-enabled=true
                """,
                command.stream().map(DesktopFileAutostart::quoted).collect(Collectors.joining(" ")),
                PROGRAM,
                command.getFirst().replace("\\", "\\\\"));
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
