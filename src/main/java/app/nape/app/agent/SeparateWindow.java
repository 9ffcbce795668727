package app.nape.app.agent;

import app.nape.agent.WindowProcess;
import app.nape.app.parts.DisplayCheck;
import app.nape.app.parts.Processes;
import app.nape.words.Texts;
import java.io.IOException;

/** Starts the window as a process of its own. */
record SeparateWindow(Processes processes, Texts texts) implements WindowProcess {
    @Override
    public String obstacle() {
        String key = DisplayCheck.display(System.getenv());
        return key.isEmpty() ? "" : texts.of(key);
    }

    @Override
    public Process start(String startup) throws IOException {
        return Processes.start(processes.window(), startup);
    }
}
