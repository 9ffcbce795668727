package app.nape.ui.lock;

/** A passphrase as it is kept, by few rounds: for tests of what a lock does, which need not wait for what is slow on purpose. */
public final class QuickHash {
    private static final int ROUNDS = 10;

    private QuickHash() {}

    /** What is kept of these words. */
    public static String of(String words) {
        return Passphrase.hash(words, ROUNDS);
    }
}
