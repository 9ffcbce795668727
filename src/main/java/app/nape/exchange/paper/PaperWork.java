package app.nape.exchange.paper;

/** Looks on while a paper is made, and may stop it. Asked on the thread that makes it. */
public interface PaperWork {
    /** Nobody looks on. */
    PaperWork QUIET = _ -> true;

    /** The paper was stopped; there is nothing of it. */
    final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    /**
     * Told from time to time how much is done.
     *
     * @param share 0 to 1
     * @return whether to go on
     */
    boolean goesOn(double share);

    /**
     * Tells how much is done.
     *
     * @throws Stopped when it is not to go on
     */
    default void done(double share) {
        if (!goesOn(share)) {
            throw new Stopped();
        }
    }
}
