package app.nape.cli;

import app.nape.care.PublicSource;
import app.nape.care.standing.Relief;
import app.nape.care.standing.SignQuestion;
import app.nape.care.standing.Standing;
import app.nape.care.standing.StandingLevel;
import app.nape.care.standing.StandingSign;
import app.nape.content.CareCatalogue;
import app.nape.content.StandingWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The standing of warning signs as commands list it.
 *
 * @param level none, soon, today or emergency
 * @param title its title, or null for none
 * @param action what to do, or null for none
 * @param signs most serious first
 * @param offers signs the card is offered for
 * @param question the one question to answer, or null
 * @param held what is held back: exercises, ice, heat, massage
 */
record StandingListing(
        String level,
        @Nullable String title,
        @Nullable String action,
        List<Sign> signs,
        List<Sign> offers,
        @Nullable Question question,
        List<String> held,
        List<String> lines) {
    record Sign(
            String id,
            String level,
            String label,
            String text,
            List<String> noted,
            List<String> holds,
            List<PublicSource> sources) {}

    record Question(String id, String asks) {}

    static StandingListing of(Standing standing, StandingWords words, CareCatalogue care) {
        boolean shown = standing.level() != StandingLevel.NONE;
        SignQuestion question = standing.question();
        return new StandingListing(
                standing.level().word(),
                shown ? words.title(standing.level()).orElse(null) : null,
                shown ? words.action(standing.level()).orElse(null) : null,
                standing.signs().stream().map(sign -> sign(sign, words, care)).toList(),
                standing.offers().stream().map(sign -> sign(sign, words, care)).toList(),
                question == null ? null : new Question(question.id(), question.asks()),
                standing.held().stream().sorted().map(Relief::word).toList(),
                standing.lines().stream().map(line -> line.text()).toList());
    }

    private static Sign sign(StandingSign sign, StandingWords words, CareCatalogue care) {
        return new Sign(
                sign.flag().id(),
                sign.level().word(),
                sign.flag().label(),
                words.sign(sign),
                words.noted(sign),
                sign.holds().stream().sorted().map(Relief::word).toList(),
                care.sources(sign.flag().sources()));
    }
}
