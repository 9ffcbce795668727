package app.nape.journal;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Entries that come from elsewhere one after the other, so that none has to be held longer than it takes to look at it. */
@FunctionalInterface
public interface Arriving {
    /** Gives each of them with where and by which day it was written, where that is known; from the beginning at each call. */
    void each(BiConsumer<JournalEntry, @Nullable Written> taker);
}
