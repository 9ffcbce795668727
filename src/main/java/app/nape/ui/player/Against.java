package app.nape.ui.player;

/** Says what of a session does not suit now, and why. */
interface Against {
    /** Says it as it is now; nothing is seen where there is nothing to say. */
    void show();

    /** Takes the keyboard where there is something to choose. */
    void takeFocus();
}
