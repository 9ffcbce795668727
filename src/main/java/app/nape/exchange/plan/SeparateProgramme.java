package app.nape.exchange.plan;

import app.nape.care.plan.Programme;
import app.nape.care.plan.SenderKey;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A programme that has the id of one the person has from somebody else. It stands beside that one under an id of its own here, which only
 * its sender's next revision can reach; what goes back to its sender names the id that they wrote.
 */
final class SeparateProgramme {
    private SeparateProgramme() {}

    /** The id here: the same for all that one key signs of a programme. */
    static UUID id(UUID written, SenderKey key) {
        return UUID.nameUUIDFromBytes((written + " " + key.text()).getBytes(StandardCharsets.UTF_8));
    }

    /** The programme under its id here. */
    static Programme under(UUID here, Programme written) {
        return written.id().equals(here) ? written : written.with(written.head().of(here));
    }
}
