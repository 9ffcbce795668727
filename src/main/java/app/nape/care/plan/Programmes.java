package app.nape.care.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the programmes a person was given. What was done of them are entries of the log, which nothing here changes or takes away.
 * Like the journal, whose file it shares, it runs on the thread that owns the store and returns when what it says is durable.
 */
public interface Programmes {
    /** All of them, those with the newest state first. */
    List<KeptProgramme> all();

    /** The one of this id. */
    Optional<KeptProgramme> find(UUID id);

    /**
     * Keeps a revision whose file was opened; one of the same number that the person has not begun with is replaced, one that they have
     * begun with stays as it is. A programme that was not there, or was declined, is offered from then on.
     */
    void open(UUID id, KeptRevision revision);

    /** The person begins with a revision, or again with one; its first day stays. Nothing happens where it is not kept. */
    void accept(UUID id, int revision, Instant at, LocalDate day);

    /**
     * The person does not begin with what waits: a newer revision of a programme they follow is let go of, and they go on with theirs;
     * a programme they never began with is declined.
     */
    void decline(UUID id, Instant at);

    /** The person stops following it. */
    void end(UUID id, Instant at);

    /** Keeps an answer to whether to move on. */
    void answer(UUID id, PhaseAnswer answer);

    /** The keys that belong to a programme; empty while there are none. */
    Optional<PersonKeys> keys(UUID id);

    /** Keeps keys for a programme that has none yet. */
    void keep(UUID id, PersonKeys keys);

    /** Keeps programmes that come from elsewhere, such as an archive; one that is here already stays as it is. How many were new. */
    int add(List<KeptProgramme> arriving);
}
