package app.nape.cli;

import app.nape.code.Worded;
import app.nape.exchange.GivenFile;
import app.nape.store.DiskRoom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The files that commands are given: one sentence for each that cannot be used. */
final class GivenFiles {
    private GivenFiles() {}

    /** The file that a word may mean; empty where no file can be called so here, or none is there. */
    static Optional<Path> there(String word) {
        try {
            return Optional.of(Path.of(word)).filter(Files::exists);
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    /** What stands in a small file. */
    static byte[] read(Surroundings surroundings, Path file) {
        try {
            return GivenFile.read(file);
        } catch (GivenFile.Unfit unfit) {
            throw refusal(surroundings, file, unfit);
        }
    }

    /** Refuses what is no ordinary file that can be read. */
    static void check(Surroundings surroundings, Path file) {
        try {
            GivenFile.check(file);
        } catch (GivenFile.Unfit unfit) {
            throw refusal(surroundings, file, unfit);
        }
    }

    /** Refuses a place where nothing may be written: Nape's own, a folder, a pipe, a device. */
    static void checkTarget(Surroundings surroundings, Path file) {
        try {
            GivenFile.checkTarget(file);
        } catch (GivenFile.Unfit unfit) {
            throw refusal(surroundings, file, unfit);
        }
        if (surroundings.keeps(file)) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("agent.own-file", file));
        }
    }

    /** For a file that could not be written. */
    static Refusal unwritten(Surroundings surroundings, Path file, IOException problem) {
        String key = DiskRoom.lacks(file, problem) ? "cli.file.full" : "cli.file.unwritten";
        return new Refusal(Refusal.DATA, surroundings.texts().of(key, file));
    }

    // texts: cli.file.*
    static Refusal refusal(Surroundings surroundings, Path file, GivenFile.Unfit unfit) {
        String key = "cli.file." + Worded.wordOf(unfit.fault());
        int code = unfit.fault() == GivenFile.Fault.FOLDER ? 2 : Refusal.NOT_FOUND;
        return new Refusal(code, surroundings.texts().of(key, file));
    }
}
