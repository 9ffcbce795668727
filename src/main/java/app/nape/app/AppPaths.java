package app.nape.app;

import java.nio.file.Path;

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

    /** How the window was left. */
    public Path bounds() {
        return data.resolve("window.json");
    }

    /** The agent's socket. */
    public Path socket() {
        return runtime.resolve("link.sock");
    }

    /** Left by an agent that was asked to end. */
    Path quitNote() {
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
