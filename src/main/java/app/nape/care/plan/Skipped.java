package app.nape.care.plan;

/** An item, by its id, that was not done, and why. */
public record Skipped(String item, SkipReason why) {
    public Skipped {
        Limit.key("item", item);
    }
}
