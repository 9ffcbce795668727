package app.nape.cli;

import app.nape.care.plan.OutOfBounds;
import app.nape.care.plan.Sender;
import app.nape.care.practice.Refusals;
import app.nape.exchange.plan.SenderCard;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who writes programmes, as on a card. What is said once stays; the keys are made with the first card and never asked about. */
final class CardOptions {
    @Option(names = "--name", paramLabel = "TEXT", descriptionKey = "cli.option.card-name")
    @Nullable
    String name;

    @Option(names = "--role", paramLabel = "TEXT", descriptionKey = "cli.option.card-role")
    @Nullable
    String role;

    @Option(names = "--clinic", paramLabel = "TEXT", descriptionKey = "cli.option.card-clinic")
    @Nullable
    String clinic;

    @Option(names = "--phone", paramLabel = "TEXT", descriptionKey = "cli.option.card-phone")
    @Nullable
    String phone;

    @Option(names = "--email", paramLabel = "TEXT", descriptionKey = "cli.option.card-email")
    @Nullable
    String email;

    @Option(names = "--answers", paramLabel = "TEXT", descriptionKey = "cli.option.card-answers")
    @Nullable
    String answers;

    /** The card with what was said; refuses when there is none and no name was said. */
    SenderCard card(Surroundings surroundings) {
        Optional<SenderCard> kept = surroundings.sender().load();
        Sender before = kept.map(SenderCard::sender).orElse(null);
        if (before == null && name == null) {
            throw new Refusal(2, surroundings.texts().of("cli.plan.no-card"));
        }
        Sender now = said(surroundings, before);
        if (now.equals(before)) {
            return kept.orElseThrow();
        }
        SenderCard card = kept.map(one -> one.with(now)).orElseGet(() -> SenderCard.made(now));
        try {
            surroundings.sender().save(card);
        } catch (IOException problem) {
            throw GivenFiles.unwritten(surroundings, surroundings.sender().file(), problem);
        }
        return card;
    }

    private Sender said(Surroundings surroundings, @Nullable Sender before) {
        try {
            return new Sender(
                    or(name, before == null ? "" : before.name()),
                    or(role, before == null ? "" : before.role()),
                    or(clinic, before == null ? "" : before.clinic()),
                    or(phone, before == null ? "" : before.phone()),
                    or(email, before == null ? "" : before.email()),
                    or(answers, before == null ? "" : before.answers()),
                    before == null ? "" : before.sealTo());
        } catch (OutOfBounds beyond) {
            throw refusal(surroundings, beyond);
        }
    }

    static Refusal refusal(Surroundings surroundings, OutOfBounds beyond) {
        return new Refusal(2, surroundings.texts().of(Refusals.of(beyond)));
    }

    private static String or(@Nullable String said, String before) {
        return Objects.requireNonNullElse(said, before);
    }
}
