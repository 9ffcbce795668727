package app.nape.cli;

import app.nape.breaks.Schedule;
import app.nape.breaks.SchedulePreset;
import app.nape.content.ScheduleJson;
import app.nape.content.SchedulePresetReader;
import app.nape.content.ScheduleRefused;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the schedule that a word names: a file, or a preset. */
final class ScheduleWords {
    private ScheduleWords() {}

    static Schedule read(Surroundings surroundings, String name) {
        List<SchedulePreset> presets = SchedulePresetReader.bundled(surroundings.texts());
        for (SchedulePreset preset : presets) {
            if (preset.id().equals(name)) {
                return preset.schedule();
            }
        }
        Path file = path(name);
        if (file == null || Files.notExists(file)) {
            String known = presets.stream().map(SchedulePreset::id).collect(Collectors.joining(", "));
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.schedule.no-file", name, known));
        }
        try {
            return new ScheduleJson(surroundings.texts())
                    .read(
                            String.valueOf(file.getFileName()),
                            GivenFiles.read(surroundings, file),
                            surroundings.catalogue());
        } catch (ScheduleRefused refused) {
            throw new Refusal(Refusal.NOT_FOUND, String.valueOf(refused.getMessage()));
        }
    }

    private static @Nullable Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException none) {
            return null;
        }
    }
}
