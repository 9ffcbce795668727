package app.nape.desktop.mac;

import app.nape.desktop.Autostart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/** Starts Nape with the session by a file among the person's launch agents. */
final class LaunchAgentAutostart implements Autostart {
    static final String FILE = "app.nape.Nape.plist";

    private final Path folder;
    private final List<String> command;

    /** @param home the person's home folder */
    LaunchAgentAutostart(Path home, List<String> command) {
        this.folder = home.resolve("Library").resolve("LaunchAgents");
        this.command = List.copyOf(command);
    }

    @Override
    public boolean enabled() {
        return Files.isRegularFile(folder.resolve(FILE));
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
        String arguments = command.stream()
                .map(each -> "    <string>" + escaped(each) + "</string>\n")
                .collect(Collectors.joining());
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
            <plist version="1.0">
            <dict>
              <key>Label</key>
              <string>app.nape.Nape</string>
              <key>ProgramArguments</key>
              <array>
            %s  </array>
              <key>RunAtLoad</key>
              <true/>
            </dict>
            </plist>
            """.formatted(arguments);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
