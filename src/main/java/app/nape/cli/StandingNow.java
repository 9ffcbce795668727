package app.nape.cli;

import app.nape.care.standing.Relief;
import app.nape.care.standing.Standing;
import app.nape.care.standing.StandingLevel;
import app.nape.content.CareCatalogue;
import app.nape.content.LocalHelp;
import app.nape.content.StandingWords;
import app.nape.journal.CareNow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The standing of warning signs as it is now, and its lines: what every command says first that could offer a remedy or a set. */
record StandingNow(CareNow care, Standing standing, StandingWords words, CareCatalogue catalogue) {
    static StandingNow read(Reading reading) {
        CareNow care = CareNow.read(
                reading.journal(),
                reading.care().remedies(),
                reading.clocks().now().wall());
        return new StandingNow(
                care,
                Standing.of(
                        reading.care().standing(),
                        care.known(reading.choices().stretching().ticked())),
                new StandingWords(
                        reading.texts(),
                        reading.care(),
                        LocalHelp.of(
                                reading.care().emergency(),
                                Optional.ofNullable(reading.choices().region()),
                                reading.clocks().zone())),
                reading.care());
    }

    StandingListing listing() {
        return StandingListing.of(standing, words, catalogue);
    }

    /** Whether a sign holds it back now. */
    boolean holds(Relief relief) {
        return !standing.mayStart(relief);
    }

    /** Title, action and signs of an urgent level; then what is worth a visit or a look, unless it is an emergency; then the one question. */
    List<String> lines(Reading reading) {
        List<String> lines = new ArrayList<>(words.urgent(standing));
        if (standing.level() != StandingLevel.EMERGENCY) {
            words.soon(standing).ifPresent(lines::add);
            words.offer(standing).ifPresent(lines::add);
        }
        if (standing.question() != null) {
            lines.add(reading.texts()
                    .of("cli.standing.question", standing.question().asks()));
        }
        standing.lines().forEach(line -> lines.add(line.text()));
        return lines;
    }

    /** Prints them. */
    void say(Surroundings surroundings) {
        lines(surroundings).forEach(surroundings.out()::println);
    }

    /** Prints what an urgent sign says, before a list of what it holds back. */
    void sayUrgent(Surroundings surroundings) {
        words.urgent(standing).forEach(surroundings.out()::println);
        words.held(standing, Relief.EXERCISES).ifPresent(surroundings.out()::println);
    }

    /** Refuses what a sign holds back, saying its lines. */
    void refuseHeld(Surroundings surroundings, Relief relief) {
        words.held(standing, relief).ifPresent(held -> {
            List<String> lines = new ArrayList<>(words.urgent(standing));
            lines.add(held + " " + surroundings.texts().of("cli.standing.how-advised"));
            throw new Refusal(Refusal.NOT_FOUND, String.join(System.lineSeparator(), lines));
        });
    }
}
