package app.nape.exchange.plan;

import app.nape.exchange.GivenFile;
import app.nape.exchange.OwnFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Where a therapist's card and keys lie, for their owner alone. What cannot be read is never written over: its keys are in no other place. */
public record SenderFile(Path file) {
    private static final int MOST = 64 << 10;

    /**
     * The card; empty when none was made yet.
     *
     * @throws PlanRefused when there is one that cannot be read
     */
    public Optional<SenderCard> load() {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(SenderJson.read(GivenFile.read(file, MOST)));
        } catch (GivenFile.Unfit | PlanRefused unreadable) {
            throw new PlanRefused("plan.card-unreadable", file.toString());
        }
    }

    /**
     * Puts a card in place of the one that was there.
     *
     * @throws PlanRefused when the one that is there cannot be read
     */
    public void save(SenderCard card) throws IOException {
        load();
        OwnFile.ANYWHERE.write(file, SenderJson.bytes(card));
    }

    /** Puts a card from a copy in place of whatever was there, also of one that cannot be read: its owner has said so. */
    public void replace(SenderCard card) throws IOException {
        OwnFile.ANYWHERE.write(file, SenderJson.bytes(card));
    }
}
