package app.nape.exchange.plan;

import app.nape.care.plan.Progress;
import app.nape.care.plan.SenderKey;
import org.jspecify.annotations.Nullable;

/**
 * What was done, as it came in a file that was not changed after it was signed.
 *
 * @param progress what it says
 * @param signed the key that signed it, the same in all files of one person's about one programme; null when nobody did
 */
public record OpenedProgress(Progress progress, @Nullable SenderKey signed) {}
