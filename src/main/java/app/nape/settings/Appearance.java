package app.nape.settings;

/** Light or dark, or as the system says. */
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK
}
