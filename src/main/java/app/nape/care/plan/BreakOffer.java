package app.nape.care.plan;

/**
 * Break hours that the therapist suggests; never set without being asked.
 *
 * @param preset key of a preset; may be unknown here
 * @param note at most 200 characters, may be empty
 */
public record BreakOffer(String preset, String note) {
    public BreakOffer {
        Limit.key("preset", preset);
        Limit.textOrNone("note", note, Limit.NOTE);
    }
}
