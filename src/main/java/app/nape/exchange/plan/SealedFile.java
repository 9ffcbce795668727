package app.nape.exchange.plan;

import app.nape.exchange.seal.Age;
import app.nape.exchange.seal.AgeKey;
import app.nape.exchange.seal.SealRefused;
import java.util.List;

/** A file of a programme that may be sealed: what a seal refuses is said as of any other such file. */
final class SealedFile {
    private SealedFile() {}

    /** What is in it; the file itself where it is not sealed. */
    static byte[] opened(byte[] bytes, List<AgeKey> keys, int most) {
        if (!Age.sealed(bytes)) {
            return bytes;
        }
        try {
            return Age.open(bytes, keys, most);
        } catch (SealRefused refused) {
            throw refused.why() == SealRefused.Why.TOO_LARGE
                    ? new PlanRefused("plan.file-too-large", most >> 10)
                    : new PlanRefused("plan.sealed");
        }
    }

    /** Seals a file to the owner of a recipient. */
    static byte[] sealed(byte[] open, String recipient) {
        try {
            return Age.seal(open, recipient);
        } catch (SealRefused none) {
            throw new PlanRefused("plan.no-recipient");
        }
    }
}
