package app.nape.agent;

import app.nape.link.NoticeCard;
import app.nape.words.Texts;
import java.util.List;

/**
 * Tells in every window, and in the status, what was found wrong with the person's files, until they say that they have read it. No
 * notification and no sound: it waits until the person looks. Lives on the loop.
 */
final class FindingsService {
    /** The card's id. */
    static final String CARD = "recovered";

    private final Findings findings;
    private final Announcer announcer;
    private final Texts texts;
    private List<String> told = List.of();

    FindingsService(Findings findings, Announcer announcer, Texts texts) {
        this.findings = findings;
        this.announcer = announcer;
        this.texts = texts;
    }

    /** Looks whether there is something new. */
    void look() {
        List<String> now = findings.unread();
        if (now.equals(told)) {
            return;
        }
        told = now;
        if (now.isEmpty()) {
            announcer.close(CARD);
        } else {
            announcer.keep(new NoticeCard(
                    CARD,
                    texts.of("agent.recovered.title"),
                    String.join("\n\n", now),
                    List.of(new NoticeCard.Button(texts.of("agent.recovered.seen"), null))));
        }
    }

    /** A card was seen; this one counts as read. */
    void seen(String card) {
        if (card.equals(CARD)) {
            findings.read();
            told = List.of();
        }
    }
}
