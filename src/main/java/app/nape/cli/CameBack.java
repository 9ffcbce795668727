package app.nape.cli;

import app.nape.care.plan.Progress;
import app.nape.care.plan.ProgressDay;
import app.nape.care.plan.Shared;
import app.nape.care.practice.WhatCameBack;
import app.nape.content.OneLine;
import app.nape.exchange.plan.CameBackWords;
import app.nape.exchange.plan.PracticeFolder;
import app.nape.exchange.plan.PracticeRow;
import app.nape.exchange.plan.ProgressFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows to a therapist what came back in a file; with {@code --file} it is put in the folder beside its programme. */
final class CameBack {
    private final Surroundings surroundings;

    CameBack(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What {@code --json} says: the days are all there are. */
    record Listing(
            String plan,
            String label,
            int revision,
            String from,
            String to,
            List<String> shared,
            List<String> notShared,
            @Nullable Integer painFirst,
            @Nullable Integer painLatest,
            int stoppedForPain,
            List<String> questions,
            List<FolderListing.Day> days,
            @Nullable String filed) {}

    /** Reads and shows it; refuses what is no progress, or sealed to somebody else. */
    void show(Path file, boolean keep, Output output) {
        byte[] bytes = PlanFiles.bytes(surroundings, file);
        PracticeFolder folder = new PracticeFolder(surroundings.programmes(), PlanFiles.ownKeys(surroundings));
        Progress progress = ProgressFile.read(bytes, folder.keys()).progress();
        Path filed = keep ? filed(folder, bytes) : null;
        if (output.json) {
            surroundings
                    .out()
                    .println(Json.of(
                            listing(progress, filed), surroundings.clocks().zone()));
            return;
        }
        new CameBackWords(surroundings.texts())
                .notes(progress, title(folder, progress))
                .lines()
                .forEach(this::say);
        for (ProgressDay day : progress.days()) {
            say(surroundings
                    .texts()
                    .of("practice.back.day", day.day(), day.sets().size(), day.due()));
        }
        if (filed != null) {
            say(surroundings.texts().of("practice.filed", filed));
        }
    }

    private void say(String line) {
        surroundings.out().println(OneLine.of(line));
    }

    private Path filed(PracticeFolder folder, byte[] bytes) {
        try {
            return folder.file(bytes).file();
        } catch (IOException problem) {
            throw GivenFiles.unwritten(surroundings, folder.folder(), problem);
        }
    }

    /** The programme's own file in the folder, where it is there. */
    private static app.nape.care.plan.@Nullable Programme title(PracticeFolder folder, Progress progress) {
        try {
            return folder.rows(PracticeFolder.Order.LABEL).stream()
                    .filter(PracticeRow.Read.class::isInstance)
                    .map(PracticeRow.Read.class::cast)
                    .filter(row -> row.id().equals(progress.planId()) && row.plan() != null)
                    .map(row -> java.util.Objects.requireNonNull(row.plan()).programme())
                    .findFirst()
                    .orElse(null);
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static Listing listing(Progress progress, @Nullable Path filed) {
        WhatCameBack back = WhatCameBack.of(progress);
        return new Listing(
                progress.planId().toString(),
                progress.label(),
                progress.revisions().getLast().revision(),
                progress.from().toString(),
                progress.to().toString(),
                progress.shared().stream().map(Shared::word).toList(),
                progress.notShared().stream().map(Shared::word).toList(),
                back.first(),
                back.latest(),
                back.stoppedForPain(),
                progress.questions(),
                progress.days().stream()
                        .map(day -> new FolderListing.Day(
                                day.day().toString(), day.sets().size(), day.due()))
                        .toList(),
                filed == null ? null : filed.toString());
    }
}
