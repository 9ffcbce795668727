package app.nape.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the agent has to say that no notification can say here: a small card of the window's own. Carries no health data unless
 * the person allows that in notifications.
 *
 * @param id the agent's own; a card with the same id is replaced
 * @param title a few plain words
 * @param body one sentence
 * @param buttons left to right, one or two; each takes the card away
 */
public record NoticeCard(String id, String title, String body, List<Button> buttons) {
    public NoticeCard {
        buttons = List.copyOf(buttons);
    }

    /**
     * A button.
     *
     * @param asks what a press asks of the agent, or null when the card was only to be seen
     */
    public record Button(String label, @Nullable Request asks) {}
}
