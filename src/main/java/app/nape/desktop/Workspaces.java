package app.nape.desktop;

/** Shows windows of this process on every workspace, where the window manager has several. */
@FunctionalInterface
public interface Workspaces {
    /** For a desktop that has none, or does not let a program say. */
    Workspaces NONE = (_, _) -> {};

    /**
     * Has windows that are being shown just now stay in sight on whichever workspace the person goes to. Returns at once; what cannot be
     * done is silently left out.
     *
     * @param title of them all
     * @param count how many there are
     */
    void everywhere(String title, int count);
}
