package app.nape.ui.shell.card;

import app.nape.code.Worded;
import app.nape.content.Release;
import app.nape.link.AgentStatus;
import app.nape.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What whoever helps with a fault needs to know of the machine, in English. Nothing of the log, no folder and no name. */
final class Details {
    private Details() {}

    /**
     * The lines.
     *
     * @param property a property of the Java that runs
     * @param environment of the process
     */
    static String of(
            Release release,
            Settings settings,
            @Nullable AgentStatus status,
            Function<String, @Nullable String> property,
            Map<String, String> environment) {
        List<String> lines = new ArrayList<>();
        lines.add("Nape " + release.version() + ", built " + release.built() + ", content " + release.content());
        lines.add("Java " + property.apply("java.version") + ", JavaFX " + property.apply("javafx.version"));
        lines.add(property.apply("os.name") + " " + property.apply("os.version") + " " + property.apply("os.arch"));
        lines.add("Desktop " + environment.getOrDefault("XDG_CURRENT_DESKTOP", "unknown") + ", session "
                + environment.getOrDefault("XDG_SESSION_TYPE", "unknown"));
        lines.add("Language " + Locale.getDefault().toLanguageTag() + ", text "
                + settings.looks().textPercent() + "%, "
                + Worded.wordOf(settings.looks().appearance()));
        if (status == null) {
            lines.add("Reminders: not running");
        } else {
            status.capabilities().forEach(each -> lines.add(each.id() + ": " + (each.available() ? "yes" : "no")));
        }
        return String.join("\n", lines) + "\n";
    }
}
