package app.nape.ui.settings;

import org.jspecify.annotations.Nullable;

/** How much may move by itself. */
enum Movement {
    SYSTEM(null),
    FULL(false),
    REDUCED(true);

    private final @Nullable Boolean reduced;

    Movement(@Nullable Boolean reduced) {
        this.reduced = reduced;
    }

    @Nullable
    Boolean reduced() {
        return reduced;
    }

    static Movement of(@Nullable Boolean reduced) {
        return reduced == null ? SYSTEM : reduced ? REDUCED : FULL;
    }
}
