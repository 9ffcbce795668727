package app.nape.plans;

import static java.util.Objects.requireNonNull;

import app.nape.code.Sentence;
import java.util.Collection;
import java.util.Optional;

/**
 * What is done about one program. Its name is the person's own affair: it goes into the settings and nowhere else, least of all into a log.
 *
 * @param program a name that its windows or its process go by, in any case of letters
 * @param treatment what is done
 */
public record ProgramRule(String program, Treatment treatment) {
    /** The longest name. */
    public static final int LONGEST = 100;

    public ProgramRule {
        program = program.strip();
        requireNonNull(treatment);
        if (objection(program).isPresent()) {
            throw new IllegalArgumentException("That is no name of a program.");
        }
    }

    /** Why this is no name of a program, in one sentence; empty when it is one. */
    public static Optional<Sentence> objection(String name) {
        String bare = name.strip();
        if (bare.isEmpty()) {
            return Optional.of(Sentence.of("plans.program.empty"));
        }
        if (bare.length() > LONGEST || bare.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(Sentence.of("plans.program.odd", LONGEST));
        }
        return Optional.empty();
    }

    /** Whether a program that goes by these names is meant. */
    public boolean means(Collection<String> names) {
        return names.stream().anyMatch(program::equalsIgnoreCase);
    }
}
