package app.nape.agent;

import app.nape.care.plan.DueSet;
import app.nape.care.plan.SetRef;
import app.nape.desktop.Notification;
import app.nape.desktop.Tone;
import app.nape.link.NoticeCard;
import app.nape.link.Request;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The one quiet word about a set whose time has come. Anybody may see it, so it names nothing unless the person allows that. */
final class SetPrompt {
    /** Its id. */
    static final String CARD = "set";

    static final String START = "start";

    /** So long it stands unanswered. */
    static final Duration STANDS = Duration.ofMinutes(5);

    private final Announcer announcer;
    private final BooleanSupplier named;
    private final Texts texts;
    private @Nullable SetRef shown;

    /** @param named whether it may say which set it is */
    SetPrompt(Announcer announcer, BooleanSupplier named, Texts texts) {
        this.announcer = announcer;
        this.named = named;
        this.texts = texts;
    }

    /** Tells of a set. */
    void tell(DueSet set) {
        shown = set.ref();
        boolean names = named.getAsBoolean();
        String start = texts.of("agent.set.start");
        NoticeCard card = new NoticeCard(
                CARD,
                names ? texts.of("agent.set.title", set.title()) : texts.of("agent.set.plain-title"),
                names ? texts.of("agent.set.body", set.from()) : texts.of("agent.set.plain-body"),
                List.of(
                        new NoticeCard.Button(start, opens(set.ref())),
                        new NoticeCard.Button(texts.of("agent.set.not-now"), null)));
        announcer.tell(card, Tone.HEADS_UP, STANDS, List.of(new Notification.Button(START, start)));
    }

    /** Takes it away when its set is none of these any more: it was done, or waits for somebody's advice. */
    void keepOnly(List<DueSet> due) {
        SetRef told = shown;
        if (told != null && due.stream().noneMatch(set -> set.ref().equals(told))) {
            shown = null;
            announcer.close(CARD);
        }
    }

    /** What a press asks for: its button the player, the notification itself Today. */
    Request pressed(String button) {
        SetRef told = shown;
        announcer.close(CARD);
        return told != null && button.equals(START) ? opens(told) : new Request.OpenWindow("today", null);
    }

    /** Opens the player on a set. */
    static Request opens(SetRef set) {
        return new Request.OpenWindow("player", set.word());
    }
}
