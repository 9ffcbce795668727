package app.nape.desktop;

import java.util.List;

/**
 * Tells which programs have windows. Their names are the person's own affair: they go into no log. Both answers may take up to two seconds:
 * never ask from the agent's loop or the window's thread.
 */
public interface ProgramSource {
    /** The names that the program in front goes by, the plainest first; none when there is none or nobody tells. */
    List<String> inFront();

    /** One name for each program that has a window, the one in front first. */
    List<String> open();
}
