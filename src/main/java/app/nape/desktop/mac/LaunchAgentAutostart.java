package app.nape.desktop.mac;

import app.nape.desktop.Autostart;
import app.nape.desktop.FileAutostart;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The file among the person's launch agents that starts Nape with the session. */
final class LaunchAgentAutostart {
    static final String FILE = "app.nape.Nape.plist";

    private LaunchAgentAutostart() {}

    /** The entry, written or not, in the person's home folder. */
    static Autostart of(Path home, List<String> command) {
        return new FileAutostart(
                home.resolve("Library").resolve("LaunchAgents").resolve(FILE), content(command), _ -> false);
    }

    private static String content(List<String> command) {
        String arguments = command.stream()
                .map(each -> "    <string>" + escaped(each) + "</string>\n")
                .collect(Collectors.joining());
        return String.format(Locale.ROOT, """
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
            """, arguments);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
