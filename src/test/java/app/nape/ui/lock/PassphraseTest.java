package app.nape.ui.lock;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PassphraseTest {
    @Test
    void knowsItsOwnWordsAgainAndNoOthers() {
        String kept = Passphrase.hash("grün wie der Nacken");
        assertTrue(Passphrase.matches("grün wie der Nacken", kept));
        assertFalse(Passphrase.matches("grün wie der nacken", kept));
        assertFalse(Passphrase.matches("", kept));
        assertFalse(kept.contains("Nacken"));
        assertTrue(kept.startsWith("pbkdf2-sha512:210000:"), "as many rounds as are advised");
    }

    @Test
    void saltsEveryHashAnew() {
        assertNotEquals(QuickHash.of("same"), QuickHash.of("same"));
    }

    @Test
    void opensNothingWithADamagedHash() {
        for (String kept :
                new String[] {"", "plain", "pbkdf2-sha512:1:!:!", "pbkdf2-sha512:-1:AA==:AA==", "md5:1:AA==:AA=="}) {
            assertFalse(Passphrase.matches("", kept), kept);
            assertFalse(Passphrase.matches("plain", kept), kept);
        }
    }
}
