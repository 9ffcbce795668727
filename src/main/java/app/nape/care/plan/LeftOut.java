package app.nape.care.plan;

import app.nape.code.Worded;

/**
 * An item that is left out of a set now.
 *
 * @param limit with too painful, the most pain it is begun with, 0 to 10; else 10
 */
public record LeftOut(Item item, Reason why, int limit) {
    /** Why. */
    public enum Reason implements Worded {
        /** The therapist marked it to pause while the pain flares up. */
        FLARE,
        /** It hurts more now than the item may be begun with. */
        TOO_PAINFUL,
        /** The person said today that it does not suit them; nobody asks again on the same day. */
        NOT_SUITED,
        /** The person has ticked that something applies to them which speaks against it. */
        CAUTION
    }
}
