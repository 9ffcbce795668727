package app.nape.ui;

import app.nape.exchange.plan.PlanRefused;
import app.nape.exchange.plan.PracticeFolder;
import app.nape.exchange.plan.SenderCard;
import app.nape.exchange.plan.SenderFile;
import app.nape.exchange.seal.AgeKey;
import app.nape.settings.Settings;
import java.nio.file.Path;
import java.util.List;

/**
 * Where whoever makes programmes for others keeps them.
 *
 * @param sender their card and keys
 * @param usual the folder where no other was chosen; it need not be there yet
 */
public record PracticeDesk(SenderFile sender, Path usual) {
    /** The folder with the key that opens what came back; without the key where there is no card that can be read. */
    public PracticeFolder open(Settings choices) {
        List<AgeKey> keys;
        try {
            keys = sender.load().map(SenderCard::age).stream().toList();
        } catch (PlanRefused unreadable) {
            keys = List.of();
        }
        return new PracticeFolder(folder(choices), keys);
    }

    /** The folder by these choices. */
    public Path folder(Settings choices) {
        String chosen = choices.practice().folder();
        return chosen.isEmpty() ? usual : Path.of(chosen);
    }
}
