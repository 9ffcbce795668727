package app.nape.exchange.plan;

import app.nape.care.plan.Progress;
import app.nape.code.Sentence;
import java.nio.file.Path;

/** What a file of a therapist's folder turned out to be. */
sealed interface FolderFile {
    Path file();

    /** The same, found in another file. */
    FolderFile at(Path other);

    /** A programme. */
    record Plan(Path file, OpenedPlan plan) implements FolderFile {
        @Override
        public FolderFile at(Path other) {
            return new Plan(other, plan);
        }
    }

    /** What came back of one. */
    record Back(Path file, Progress progress) implements FolderFile {
        @Override
        public FolderFile at(Path other) {
            return new Back(other, progress);
        }
    }

    /** Neither, for this reason. */
    record Wrong(Path file, Sentence why) implements FolderFile {
        @Override
        public FolderFile at(Path other) {
            return new Wrong(other, why);
        }
    }
}
