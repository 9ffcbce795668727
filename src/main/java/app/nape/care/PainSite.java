package app.nape.care;

import org.jspecify.annotations.Nullable;

/**
 * Where it hurts.
 *
 * @param siteId key of a body site in the vocabulary, for example {@code neck-back}
 * @param side the side, or null for a site in the middle or when it was not said
 */
public record PainSite(String siteId, @Nullable BodySide side) {
    /** Whether both can be the same pain: the same site, and no side that speaks against it. */
    public boolean meets(PainSite other) {
        return siteId.equals(other.siteId)
                && (side == null
                        || other.side == null
                        || side == other.side
                        || side == BodySide.BOTH
                        || other.side == BodySide.BOTH);
    }
}
