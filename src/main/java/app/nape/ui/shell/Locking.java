package app.nape.ui.shell;

import app.nape.ui.PageContext;
import app.nape.ui.lock.LockView;

/** Hides the window behind a passphrase. Lives on the FX thread. */
final class Locking {
    private final PageContext context;
    private final ShellView view;
    private final Runnable uncover;
    private final Runnable redFlags;

    /**
     * @param uncover takes away what lies over the page
     * @param redFlags shows the card of warning signs, which a locked window shows too
     */
    Locking(PageContext context, ShellView view, Runnable uncover, Runnable redFlags) {
        this.context = context;
        this.view = view;
        this.uncover = uncover;
        this.redFlags = redFlags;
    }

    /** Hides the window if it asks for a passphrase. */
    void lockIfWanted() {
        if (context.settings().settings().get().privacy().passphrase() != null) {
            lock();
        }
    }

    /** Hides the window, unless it is hidden. */
    void lock() {
        if (view.isLocked()) {
            return;
        }
        uncover.run();
        LockView over =
                new LockView(context.texts(), context.settings().settings(), () -> view.setLock(null), redFlags);
        view.setLock(over);
        over.takeFocus();
    }
}
