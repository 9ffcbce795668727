package app.nape.exchange.handout;

import app.nape.exchange.paper.PaperSize;
import java.util.Set;

/**
 * How a handout is wanted.
 *
 * @param parts what it holds beside what it always holds
 * @param large whether no text is smaller than 18 points, instead of 12
 */
public record HandoutRequest(HandoutLayout layout, Set<HandoutPart> parts, PaperSize paper, boolean large) {
    public HandoutRequest {
        parts = Set.copyOf(parts);
    }

    /** All of it, two exercises on a page. */
    public static HandoutRequest usual(PaperSize paper) {
        return new HandoutRequest(HandoutLayout.TWO, HandoutPart.ALL, paper, false);
    }

    /** Whether this is printed. */
    public boolean holds(HandoutPart part) {
        return parts.contains(part);
    }
}
