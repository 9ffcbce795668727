package app.nape.exchange.plan;

import app.nape.care.plan.Programme;
import app.nape.care.plan.SenderKey;
import org.jspecify.annotations.Nullable;

/**
 * A programme as it came in a file that was not changed after it was signed.
 *
 * @param programme what it says
 * @param signed the key that signed it; null when nobody did
 * @param vouched the older key whose signature says that {@code signed} is its owner's, too; or null
 * @param hash “sha256:” and 64 hexadecimal digits of the exact bytes of the plan, which the next revision names
 */
public record OpenedPlan(
        Programme programme,
        @Nullable SenderKey signed,
        @Nullable SenderKey vouched,
        String hash) {}
