package app.nape.cli;

import app.nape.care.practice.WhatCameBack;
import app.nape.exchange.plan.PracticeRow;
import app.nape.words.Texts;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a therapist's folder as {@code --json} lists it.
 *
 * @param plan id of the programme; null for a file that cannot be read
 * @param painFirst pain that was told first; null when none was
 * @param days the last days, oldest first; empty when nothing came back
 * @param why a file cannot be read; null for one that can
 */
record FolderListing(
        String file,
        @Nullable String plan,
        String label,
        String title,
        int revision,
        Instant last,
        @Nullable String progress,
        @Nullable Integer painFirst,
        @Nullable Integer painLatest,
        int stoppedForPain,
        int questions,
        List<Day> days,
        @Nullable String why) {
    /** What was done of what was due on a day. */
    record Day(String day, int done, int due) {}

    static FolderListing of(PracticeRow row, Texts texts) {
        return switch (row) {
            case PracticeRow.Unreadable wrong ->
                new FolderListing(
                        wrong.file().toString(),
                        null,
                        "",
                        "",
                        0,
                        wrong.last(),
                        null,
                        null,
                        null,
                        0,
                        0,
                        List.of(),
                        texts.of(wrong.why()));
            case PracticeRow.Read read -> of(read, read.cameBack());
        };
    }

    private static FolderListing of(PracticeRow.Read read, @Nullable WhatCameBack back) {
        return new FolderListing(
                read.file().toString(),
                read.id().toString(),
                read.label(),
                read.title(),
                read.revision(),
                read.last(),
                read.progressFile() == null ? null : read.progressFile().toString(),
                back == null ? null : back.first(),
                back == null ? null : back.latest(),
                back == null ? 0 : back.stoppedForPain(),
                back == null ? 0 : back.questions(),
                back == null ? List.of() : days(back),
                null);
    }

    static List<Day> days(WhatCameBack back) {
        return back.days().stream()
                .map(dot -> new Day(dot.day().toString(), dot.done(), dot.due()))
                .toList();
    }
}
