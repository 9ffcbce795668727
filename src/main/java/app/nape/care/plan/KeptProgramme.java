package app.nape.care.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A programme that a person was given, and how they stand to it.
 *
 * @param since when the state began
 * @param revisions by their number
 * @param answers as they were given
 */
public record KeptProgramme(
        UUID id, ProgrammeState state, Instant since, List<KeptRevision> revisions, List<PhaseAnswer> answers) {
    public KeptProgramme {
        revisions = revisions.stream()
                .sorted(Comparator.comparingInt(KeptRevision::revision))
                .toList();
        answers = answers.stream().sorted(Comparator.comparing(PhaseAnswer::at)).toList();
    }

    /** The revision that is, or was, followed: the newest that the person began with. */
    public Optional<KeptRevision> followed() {
        return revisions.reversed().stream()
                .filter(each -> each.accepted() != null)
                .findFirst();
    }

    /** A newer revision than the followed one, which waits for an answer. */
    public Optional<KeptRevision> waiting() {
        return Optional.of(revisions.getLast()).filter(each -> each.accepted() == null);
    }

    /** The person's own day on which they first began with it. */
    public Optional<LocalDate> began() {
        return revisions.stream()
                .flatMap(each -> Optional.ofNullable(each.day()).stream())
                .min(Comparator.naturalOrder());
    }

    /** The same in another state. */
    public KeptProgramme in(ProgrammeState now, Instant at) {
        return new KeptProgramme(id, now, at, revisions, answers);
    }
}
