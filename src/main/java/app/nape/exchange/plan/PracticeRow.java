package app.nape.exchange.plan;

import app.nape.care.plan.Progress;
import app.nape.care.practice.WhatCameBack;
import app.nape.code.Sentence;
import app.nape.content.OneLine;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a therapist's folder, read from its files. */
public sealed interface PracticeRow {
    /** The file it is about; the newest where there are several. */
    Path file();

    /** When the newest of its files was written. */
    Instant last();

    /** What it is sorted by: the label, else the title or the file's name. */
    String name();

    /**
     * A programme and what came back of it.
     *
     * @param id of the programme
     * @param planFile the newest revision's, or null when only progress is there
     * @param plan what it says, or null likewise
     * @param progressFile the newest, or null when nothing came back yet
     * @param progress what it says, or null likewise
     * @param files all of them, every revision and all that came back
     * @param last when the newest of them was made, as it says itself
     */
    record Read(
            UUID id,
            @Nullable Path planFile,
            @Nullable OpenedPlan plan,
            @Nullable Path progressFile,
            @Nullable Progress progress,
            List<Path> files,
            Instant last)
            implements PracticeRow {
        public Read {
            files = List.copyOf(files);
        }

        @Override
        public Path file() {
            return planFile == null ? files.getFirst() : planFile;
        }

        /** The therapist's own file number; empty when there is none. */
        public String label() {
            return plan != null ? plan.programme().label() : progress == null ? "" : progress.label();
        }

        /** What the programme is called; empty when only progress is there. */
        public String title() {
            return plan == null ? "" : plan.programme().title();
        }

        /** The newest revision that is there; that which was followed last when only progress is. */
        public int revision() {
            if (plan != null) {
                return plan.programme().revision();
            }
            return progress == null ? 0 : progress.revisions().getLast().revision();
        }

        /** What came back in short; null when nothing did. */
        public @Nullable WhatCameBack cameBack() {
            return progress == null ? null : WhatCameBack.of(progress);
        }

        @Override
        public String name() {
            return label().isEmpty() ? title() : label();
        }
    }

    /**
     * A file that cannot be read.
     *
     * @param why in one sentence
     */
    record Unreadable(Path file, Instant last, Sentence why) implements PracticeRow {
        @Override
        public String name() {
            return OneLine.of(String.valueOf(file.getFileName()));
        }
    }
}
