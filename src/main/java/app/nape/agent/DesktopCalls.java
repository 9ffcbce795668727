package app.nape.agent;

import app.nape.desktop.DesktopEvent;
import app.nape.link.Request;

/** What the desktop wants when it calls the program: the actions are those of the desktop entry. */
final class DesktopCalls {
    private DesktopCalls() {}

    /** The request that a call stands for. Of several files the first is shown, as by the command; an action that is not known shows the window. */
    static Request request(DesktopEvent.ProgramCalled call) {
        if (!call.files().isEmpty()) {
            return new Request.OpenWindow(
                    "file", call.files().getFirst().toAbsolutePath().normalize().toString());
        }
        return switch (call.action()) {
            case "stretch" -> new Request.OpenWindow("player", "micro-60");
            case "pain" -> new Request.OpenWindow("log-pain", null);
            case "remedy" -> new Request.OpenWindow("remedy", null);
            case "help" -> new Request.OpenWindow("redflags", null);
            default -> new Request.OpenWindow("", null);
        };
    }
}
