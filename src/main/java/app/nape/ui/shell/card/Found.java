package app.nape.ui.shell.card;

import app.nape.code.Worded;
import app.nape.ui.Command;

/**
 * Something that can be looked for.
 *
 * @param command what it is called, and how one gets there
 * @param more other words it is found by
 */
public record Found(Kind kind, Command command, String more) {
    /** What it is; of two that fit alike the kind that stands first here comes first. */
    public enum Kind implements Worded {
        DAY,
        COMMAND,
        ROUTINE,
        EXERCISE,
        SETTING
    }
}
