package app.nape.ui.control;

import javafx.geometry.NodeOrientation;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A picture that points back or on. It is drawn as a letter, which JavaFX never mirrors: where a language runs from right to left it is turned here. */
public final class WayIcon {
    private WayIcon() {}

    /** This picture, drawn for reading from left to right, turned with the page it stands on. */
    public static FontIcon of(Feather picture) {
        FontIcon icon = new FontIcon(picture);
        icon.effectiveNodeOrientationProperty()
                .subscribe(now -> icon.setScaleX(now == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1));
        return icon;
    }
}
