package app.nape.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** The way to a place in the rail. It always has room for its word in bold, as it is where one is: the rail keeps its width. */
final class PlaceButton extends ToggleButton {
    PlaceButton(String word, Node icon) {
        super(word, icon);
    }

    @Override
    protected double computePrefWidth(double height) {
        double now = super.computePrefWidth(height);
        if (getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            return now;
        }
        Font font = getFont();
        double bold = width(Font.font(font.getFamily(), FontWeight.BOLD, font.getSize()));
        return now + Math.max(0, Math.ceil(bold) - Math.ceil(width(font)));
    }

    private double width(Font font) {
        Text word = new Text(getText());
        word.setFont(font);
        return word.getLayoutBounds().getWidth();
    }
}
