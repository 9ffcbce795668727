package app.nape.app.agent;

import app.nape.agent.Findings;
import app.nape.app.parts.ProcessParts;
import app.nape.app.parts.RecoveredWords;
import app.nape.words.Texts;
import java.util.List;

/** What the data folder tells of what had to be recovered. */
record FileFindings(ProcessParts parts, Texts texts) implements Findings {
    @Override
    public List<String> unread() {
        return new RecoveredWords(texts, parts.clocks().zone())
                .all(parts.recoveries().unread());
    }

    @Override
    public void read() {
        parts.recoveries().read();
    }
}
