package app.nape.app;

import app.nape.agent.Findings;
import app.nape.content.Texts;
import java.util.List;

/** What the data folder tells of what had to be recovered. */
record FileFindings(Wiring wiring, Texts texts) implements Findings {
    @Override
    public List<String> unread() {
        return new RecoveredWords(texts, wiring.clocks().zone())
                .all(wiring.recoveries().unread());
    }

    @Override
    public void read() {
        wiring.recoveries().read();
    }
}
