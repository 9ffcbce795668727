package app.nape.ui.share;

import app.nape.code.Sentence;
import app.nape.code.Worded;
import app.nape.exchange.seal.Seal;
import app.nape.exchange.seal.SealRefused;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Whether the file is sealed, and how. What is typed is kept no longer than the card lies there. */
final class SealChoice {
    /** The ways. */
    enum Way implements Worded {
        OPEN,
        PASSPHRASE,
        KEY
    }

    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.OPEN);
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final StringProperty key = new SimpleStringProperty("");

    ObjectProperty<Way> way() {
        return way;
    }

    StringProperty passphrase() {
        return passphrase;
    }

    /** The passphrase once more: one that was mistyped would lock the file for good. */
    StringProperty again() {
        return again;
    }

    StringProperty key() {
        return key;
    }

    /** Why the file cannot be sealed so yet; empty when it can. */
    Optional<Sentence> missing() {
        try {
            Optional<Seal> _ = seal();
        } catch (SealRefused refused) {
            return Optional.of(refused.sentence());
        }
        return way.get() == Way.PASSPHRASE && !passphrase.get().equals(again.get())
                ? Optional.of(Sentence.of("share.seal.differ"))
                : Optional.empty();
    }

    /**
     * The seal; empty for an open file.
     *
     * @throws SealRefused when it cannot be sealed so
     */
    Optional<Seal> seal() {
        return switch (way.get()) {
            case OPEN -> Optional.empty();
            case PASSPHRASE -> Optional.of(new Seal.ByPassphrase(passphrase.get()));
            case KEY -> Optional.of(new Seal.ToKey(key.get().strip()));
        };
    }
}
