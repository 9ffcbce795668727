package app.nape.ui.settings;

import org.jspecify.annotations.Nullable;

/** When the window is read aloud. */
enum Reading {
    WITH_SCREEN_READER(null),
    ALWAYS(true),
    NEVER(false);

    private final @Nullable Boolean aloud;

    Reading(@Nullable Boolean aloud) {
        this.aloud = aloud;
    }

    @Nullable
    Boolean aloud() {
        return aloud;
    }

    static Reading of(@Nullable Boolean aloud) {
        return aloud == null ? WITH_SCREEN_READER : aloud ? ALWAYS : NEVER;
    }
}
