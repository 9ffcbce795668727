package app.nape.exchange.seal;

import app.nape.code.Sentence;
import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;

/** How a file that leaves is sealed: to the owner of a key, or by a passphrase. Both are opened by the {@code age} tool, too. */
public sealed interface Seal {
    /** Shortest passphrase, in characters. */
    int SHORTEST = 8;

    /** What a sealed file's name ends with, behind its own ending. */
    String ENDING = ".age";

    /**
     * To the owner of a key.
     *
     * @param recipient {@code age1…}
     */
    record ToKey(String recipient) implements Seal {
        /**
         * Checks it.
         *
         * @throws SealRefused when it is no recipient
         */
        public ToKey {
            Age.checkRecipient(recipient);
        }
    }

    /**
     * By a passphrase.
     *
     * @param passphrase in NFC
     */
    record ByPassphrase(String passphrase) implements Seal {
        /**
         * Checks it.
         *
         * @throws SealRefused when it is shorter than {@link Seal#SHORTEST}
         */
        public ByPassphrase {
            passphrase = Normalizer.normalize(passphrase, Normalizer.Form.NFC);
            if (passphrase.codePointCount(0, passphrase.length()) < SHORTEST) {
                throw new SealRefused(SealRefused.Why.SHORT, Sentence.of("share.seal.short", SHORTEST));
            }
        }

        /** Nothing of it. */
        @Override
        public String toString() {
            return "ByPassphrase[]";
        }
    }

    /**
     * Seals whatever is written into the stream that comes back; it is whole only once that is closed, which closes {@code out}, too. What
     * is held at a time is 64 KiB.
     */
    default OutputStream over(OutputStream out) throws IOException {
        return Age.sealing(this, out);
    }
}
