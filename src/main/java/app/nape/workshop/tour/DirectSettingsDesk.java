package app.nape.workshop.tour;

import app.nape.settings.Settings;
import app.nape.ui.SettingsDesk;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Choices that are kept nowhere: the twin of the real desk without its file. */
public final class DirectSettingsDesk implements SettingsDesk {
    private final ReadOnlyObjectWrapper<Settings> settings;

    /** A desk that begins with these choices. */
    public DirectSettingsDesk(Settings first) {
        settings = new ReadOnlyObjectWrapper<>(this, "settings", first);
    }

    @Override
    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    @Override
    public void change(UnaryOperator<Settings> change) {
        settings.set(change.apply(settings.get()));
    }
}
