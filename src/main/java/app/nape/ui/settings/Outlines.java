package app.nape.ui.settings;

import org.jspecify.annotations.Nullable;

/** Whether the figure has outlines. */
enum Outlines {
    AS_CONTRAST(null),
    ON(true),
    OFF(false);

    private final @Nullable Boolean lines;

    Outlines(@Nullable Boolean lines) {
        this.lines = lines;
    }

    @Nullable
    Boolean lines() {
        return lines;
    }

    static Outlines of(@Nullable Boolean lines) {
        return lines == null ? AS_CONTRAST : lines ? ON : OFF;
    }
}
