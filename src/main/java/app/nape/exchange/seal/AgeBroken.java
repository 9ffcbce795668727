package app.nape.exchange.seal;

import java.security.GeneralSecurityException;

/** Bytes that are not as age writes them, or were changed. */
final class AgeBroken extends GeneralSecurityException {
    private static final long serialVersionUID = 1L;

    AgeBroken(String what) {
        super(what);
    }
}
