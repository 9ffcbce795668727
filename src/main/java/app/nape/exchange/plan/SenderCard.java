package app.nape.exchange.plan;

import app.nape.care.plan.Sender;
import app.nape.exchange.seal.AgeKey;

/**
 * A therapist's card, with the keys by which the programmes they send are known and what comes back is opened.
 *
 * @param sender as it stands in each programme; its recipient is that of {@code age}
 * @param signing signs programmes
 * @param age opens progress
 */
public record SenderCard(Sender sender, SigningKey signing, AgeKey age) {
    public SenderCard {
        sender = new Sender(
                sender.name(),
                sender.role(),
                sender.clinic(),
                sender.phone(),
                sender.email(),
                sender.answers(),
                age.recipient());
    }

    /** A new card: its keys are made with it, and nobody is asked about them. */
    public static SenderCard made(Sender sender) {
        return new SenderCard(sender, SigningKey.made(), AgeKey.made());
    }

    /** The same with something else on it; its keys stay. */
    public SenderCard with(Sender other) {
        return new SenderCard(other, signing, age);
    }

    /** The number that stands on every sheet of paper. */
    public String number() {
        return SenderNumber.of(signing.key());
    }
}
