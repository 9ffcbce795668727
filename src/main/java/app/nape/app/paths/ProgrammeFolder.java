package app.nape.app.paths;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where programmes for others are kept unless their maker chose another place: among the documents, for they are the maker's own. */
public final class ProgrammeFolder {
    private static final String NAME = "Nape programmes";
    private static final Pattern DOCUMENTS = Pattern.compile("XDG_DOCUMENTS_DIR=\"(.*)\"");

    private ProgrammeFolder() {}

    /** The folder; it need not be there. With a data folder of its own a Nape keeps them in it, so that two never see each other's. */
    public static Path usual(AppPaths paths, Map<String, String> environment, Path home) {
        Path own = paths.own();
        if (own != null) {
            return own.resolve(NAME);
        }
        return documents(environment, home).orElse(home.resolve("Documents")).resolve(NAME);
    }

    /** What the desktop calls the documents, such as Dokumente (freedesktop.org, xdg-user-dirs). */
    private static Optional<Path> documents(Map<String, String> environment, Path home) {
        String configured = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path config = configured.isEmpty() ? home.resolve(".config") : Path.of(configured);
        Path named = config.resolve("user-dirs.dirs");
        if (!Files.isRegularFile(named)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(named)) {
            return lines.map(line -> DOCUMENTS.matcher(line.strip()))
                    .filter(Matcher::matches)
                    .map(found -> Path.of(found.group(1).replace("$HOME", home.toString())))
                    .filter(Path::isAbsolute)
                    .findFirst();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
