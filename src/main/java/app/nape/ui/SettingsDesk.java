package app.nape.ui;

import app.nape.settings.Settings;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;

/** The person's choices: what they are, and how a page changes them. Lives on the FX thread. */
public interface SettingsDesk {
    /** The choices now in force. */
    ReadOnlyObjectProperty<Settings> settings();

    /** Puts a change in force at once and writes it in the background. */
    void change(UnaryOperator<Settings> change);
}
