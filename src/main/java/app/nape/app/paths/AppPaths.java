package app.nape.app.paths;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where Nape keeps what. Two processes that were given the same data folder find the same paths, and so each other;
 * with different data folders they never meet.
 *
 * @param data the journal, its backups and what must outlive a restart
 * @param config the settings file
 * @param runtime socket and locks
 * @param log the rotating log files
 * @param own the folder named by {@code --data-dir}, or null when the system's own places are used
 */
public record AppPaths(
        Path data,
        Path config,
        Path runtime,
        Path log,
        @org.jspecify.annotations.Nullable Path own) {

    /**
     * Whether something of Nape's own stands or will stand at a path, so that nothing else may be put there: a kept file or what goes by
     * its name (a log beside the database, one that was put aside), and everything among back-ups, logs, socket and locks.
     */
    public boolean keeps(Path file) {
        Path meant = real(file);
        boolean within = Stream.of(backups(), runtime, log).anyMatch(folder -> {
            Path parent = meant.getParent();
            return parent != null && parent.equals(real(folder));
        });
        return within || kept().anyMatch(own -> goesByTheNameOf(real(own), meant));
    }

    /** Whether a copy of the log may be put at a path: also among the back-ups, but in place of nothing else that is kept. */
    public boolean takesCopy(Path file) {
        return !keeps(file) || file.toAbsolutePath().normalize().startsWith(backups());
    }

    private Stream<Path> kept() {
        return Stream.of(
                database(),
                settings(),
                breakState(),
                remedyState(),
                setState(),
                draft(),
                edit(),
                answers(),
                programmeDraft(),
                bounds(),
                sender());
    }

    private static boolean goesByTheNameOf(Path own, Path meant) {
        String name = String.valueOf(own.getFileName()).toLowerCase(Locale.ROOT);
        return Objects.equals(own.getParent(), meant.getParent())
                && String.valueOf(meant.getFileName()).toLowerCase(Locale.ROOT).startsWith(name);
    }

    /** The path without links, as far as it exists. */
    private static Path real(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        try {
            return whole.toRealPath();
        } catch (IOException absent) {
            Path parent = whole.getParent();
            return parent == null ? whole : real(parent).resolve(whole.getFileName());
        }
    }

    /** The database. */
    public Path database() {
        return data.resolve("nape.db");
    }

    /** The folder that backups are put in. */
    public Path backups() {
        return data.resolve("backups");
    }

    /** The settings file. */
    public Path settings() {
        return config.resolve("settings.json");
    }

    /** What the agent must remember to go on after a crash as if there had been none. */
    public Path breakState() {
        return data.resolve("breaks.json");
    }

    /** The remedy timer that runs, if one does. */
    public Path remedyState() {
        return data.resolve("remedy.json");
    }

    /** Which sets of programmes the person was told of. */
    public Path setState() {
        return data.resolve("sets.json");
    }

    /** The pain entry that is half written, if one is. */
    public Path draft() {
        return data.resolve("draft.json");
    }

    /** The change to a kept entry that is half made, if one is. */
    public Path edit() {
        return data.resolve("edit.json");
    }

    /** The answers to outcome measures that are half given, if any are. */
    public Path answers() {
        return data.resolve("answers.json");
    }

    /** The programme for somebody else that is half written, if one is. */
    public Path programmeDraft() {
        return data.resolve("programme-draft.json");
    }

    /** How the window was left. */
    public Path bounds() {
        return data.resolve("window.json");
    }

    /** The card and keys of somebody who makes programmes for others. */
    public Path sender() {
        return data.resolve("sender.json");
    }

    /** The agent's socket. */
    public Path socket() {
        return runtime.resolve("link.sock");
    }

    /** Left by an agent that was asked to end. */
    public Path quitNote() {
        return runtime.resolve("quit");
    }

    /** Held by the one agent. */
    public Path agentLock() {
        return runtime.resolve("one-agent.lock");
    }

    /** Held by the one window. */
    public Path windowLock() {
        return runtime.resolve("one-window.lock");
    }
}
