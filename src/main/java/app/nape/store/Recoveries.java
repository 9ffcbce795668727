package app.nape.store;

import app.nape.code.Worded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * What was recovered, by whichever process came upon it: one small file each beside the database, kept until everything is erased, so
 * that every process can tell it until the person has read it, and Settings afterwards.
 */
public final class Recoveries {
    private static final Logger LOG = LoggerFactory.getLogger(Recoveries.class);
    private static final String FOLDER = "recovered";
    private static final int LARGEST = 1 << 16;

    private final Path folder;

    /** Those of the database or settings file at this path. */
    public Recoveries(Path beside) {
        this.folder = folder(Objects.requireNonNull(beside.toAbsolutePath().getParent()));
    }

    /** Where they lie in a data folder. */
    public static Path folder(Path data) {
        return data.resolve(FOLDER);
    }

    /** All, oldest first. */
    public List<Recovered> all() {
        return files().stream().map(Recoveries::read).flatMap(Optional::stream).toList();
    }

    /** Those that the person has not read. */
    public List<Recovered> unread() {
        return all().stream().filter(each -> !each.read()).toList();
    }

    /** Those that no command has said and nobody has read; now they are said. */
    public List<Recovered> unsaid() {
        List<Recovered> found =
                all().stream().filter(each -> !each.read() && !each.said()).toList();
        mark(each -> !each.said(), false);
        return found;
    }

    /** Whether there is one that no command has said and nobody has read. */
    public boolean awaitsSaying() {
        return all().stream().anyMatch(each -> !each.read() && !each.said());
    }

    /** The person has read all of them. */
    public void read() {
        mark(each -> !each.read(), true);
    }

    /** Remembers that the settings could not be understood, and where the file was put. */
    public void addSettings(Instant now, Path kept) {
        add(new Recovered(now, Recovered.Cause.SETTINGS, kept.toString(), null, Recovered.Saved.NONE));
    }

    /** Remembers one. What cannot be written on a full disk is only not told. */
    void add(Recovered recovered) {
        String stem = DatabaseFile.STAMP.format(recovered.at()) + "-" + Worded.wordOf(recovered.cause());
        try {
            PrivateFiles.folder(folder);
            write(folder.resolve(stem + ".json"), recovered);
        } catch (IOException | JacksonException problem) {
            LOG.error("what was recovered could not be noted", problem);
        }
    }

    private void mark(Predicate<Recovered> which, boolean read) {
        for (Path file : files()) {
            read(file).filter(which).ifPresent(each -> {
                try {
                    write(file, each.marked(read));
                } catch (IOException again) {
                    LOG.warn("that something was told could not be noted, so it is told again");
                }
            });
        }
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    private static Optional<Recovered> read(Path file) {
        try {
            return Optional.of(SettingsJson.MAPPER.readValue(WholeFile.read(file, LARGEST), Recovered.class));
        } catch (IOException | JacksonException | NullPointerException damaged) {
            return Optional.empty();
        }
    }

    private static void write(Path file, Recovered recovered) throws IOException {
        WholeFile.write(file, SettingsJson.MAPPER.writeValueAsString(recovered).getBytes(StandardCharsets.UTF_8));
    }
}
