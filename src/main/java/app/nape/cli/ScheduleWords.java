package app.nape.cli;

import app.nape.breaks.Schedule;
import app.nape.breaks.SchedulePreset;
import app.nape.content.GivenFile;
import app.nape.content.ScheduleJson;
import app.nape.content.SchedulePresetReader;
import app.nape.content.ScheduleRefused;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the schedule that a word names: a file, or a preset. */
final class ScheduleWords {
    private ScheduleWords() {}

    static Schedule read(Surroundings surroundings, String name) {
        List<SchedulePreset> presets = SchedulePresetReader.bundled();
        for (SchedulePreset preset : presets) {
            if (preset.id().equals(name)) {
                return preset.schedule();
            }
        }
        try {
            Path file = Path.of(name);
            return new ScheduleJson(surroundings.texts())
                    .read(String.valueOf(file.getFileName()), GivenFile.read(file));
        } catch (IOException | InvalidPathException problem) {
            String known = presets.stream().map(SchedulePreset::id).collect(Collectors.joining(", "));
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.schedule.no-file", name, known));
        } catch (ScheduleRefused refused) {
            throw new Refusal(Refusal.NOT_FOUND, String.valueOf(refused.getMessage()));
        }
    }
}
