package app.nape.store;

import app.nape.code.Sentence;
import app.nape.settings.Settings;
import app.nape.settings.SettingsUnavailable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The person's choices in one JSON file, written whole. A choice that is missing has its default; a file of a newer version is
 * neither read nor written over; one that cannot be understood is kept aside.
 */
public final class SettingsFile {
    private static final int VERSION = 1;
    /** Far more than all choices together take. */
    private static final int LARGEST = 1 << 20;

    /** A group and the schedule in it are filled up; what a schedule holds is one choice, so that an empty day stays empty. */
    private static final int GROUPS_IN_GROUPS = 2;

    private static final String FORMAT = "nape-settings";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path file;
    private final Supplier<Settings> defaults;

    /**
     * The choices in this file.
     *
     * @param defaults what holds while there is none; asked when that is known
     */
    public SettingsFile(Path file, Supplier<Settings> defaults) {
        this.file = file;
        this.defaults = defaults;
    }

    /**
     * What was read.
     *
     * @param keptAside where a damaged file was put, or null when there was none
     */
    public record Loaded(Settings settings, @Nullable Path keptAside) {}

    /**
     * Reads the choices.
     *
     * @param now for the name of a damaged file that is kept aside
     * @throws SettingsUnavailable when the file is of a newer version or cannot be read at all
     */
    public Loaded read(Instant now) {
        Optional<byte[]> written = bytes();
        if (written.isEmpty()) {
            return new Loaded(defaults.get(), null);
        }
        Optional<Settings> quick = QuickSettings.read(written.get(), FORMAT, VERSION);
        return quick.isPresent() ? new Loaded(quick.get(), null) : mapped(written.get(), now);
    }

    /** The same by the mapper, which fills up what is missing and says what is wrong. */
    private Loaded mapped(byte[] written, Instant now) {
        JsonNode found;
        try {
            found = SettingsJson.MAPPER.readTree(written);
        } catch (JacksonException damaged) {
            return new Loaded(defaults.get(), putAside(now));
        }
        refuseNewer(found);
        try {
            return new Loaded(settings(found), null);
        } catch (JacksonException | IllegalArgumentException | NullPointerException damaged) {
            return new Loaded(defaults.get(), putAside(now));
        }
    }

    /**
     * Writes the choices.
     *
     * @throws SettingsUnavailable when they could not be written, or a newer version's file stands there
     */
    public void write(Settings settings) {
        try {
            bytes().map(SettingsJson.MAPPER::readTree).ifPresent(SettingsFile::refuseNewer);
        } catch (JacksonException damaged) {
            // It was kept aside or is about to be replaced by sound choices.
        }
        ObjectNode document = SettingsJson.MAPPER.createObjectNode();
        document.put("format", FORMAT);
        document.put("version", VERSION);
        document.set("settings", SettingsJson.MAPPER.valueToTree(settings));
        try {
            WholeFile.write(
                    file, SettingsJson.MAPPER.writeValueAsString(document).getBytes(StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new SettingsUnavailable(
                    Sentence.of(DiskRoom.lacks(file, problem) ? "data.settings.full" : "data.settings.not-written"),
                    problem);
        }
    }

    private Optional<byte[]> bytes() {
        try {
            return Optional.of(WholeFile.read(file, LARGEST));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException problem) {
            throw new SettingsUnavailable(Sentence.of("data.settings.not-read"), problem);
        }
    }

    private static void refuseNewer(JsonNode document) {
        if (document.path("version").asInt(0) > VERSION) {
            throw new SettingsUnavailable(Sentence.of("data.settings.newer"), null);
        }
    }

    private Settings settings(JsonNode document) {
        if (!document.path("format").asString("").equals(FORMAT)
                || !(document.get("settings") instanceof ObjectNode chosen)) {
            throw new IllegalArgumentException("Not a settings file.");
        }
        ObjectNode whole = SettingsJson.MAPPER.valueToTree(defaults.get());
        fill(whole, chosen, GROUPS_IN_GROUPS);
        return SettingsJson.MAPPER.treeToValue(whole, Settings.class);
    }

    private static void fill(ObjectNode whole, ObjectNode chosen, int deeper) {
        chosen.propertyStream().forEach(choice -> {
            String key = choice.getKey();
            if (choice.getValue().isNull() && whole.hasNonNull(key)) {
                throw new IllegalArgumentException(key + " is empty.");
            }
            if (deeper > 0
                    && whole.get(key) instanceof ObjectNode group
                    && choice.getValue() instanceof ObjectNode part) {
                fill(group, part, deeper - 1);
            } else {
                whole.set(key, choice.getValue());
            }
        });
    }

    private Path putAside(Instant now) {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged-" + STAMP.format(now));
        try {
            return Files.move(file, aside);
        } catch (IOException problem) {
            throw new SettingsUnavailable(Sentence.of("data.settings.damaged"), problem);
        }
    }
}
