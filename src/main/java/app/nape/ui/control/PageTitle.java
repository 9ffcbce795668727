package app.nape.ui.control;

import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/** The title of a page: it wraps where the page is narrow, and no word of it is cut to make room for what stands beside it. */
public final class PageTitle extends Label {
    public PageTitle(String words) {
        super(words);
        getStyleClass().add("page-title");
        Wrapping.on(this);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    protected double computeMinWidth(double height) {
        double longest = Stream.of(getText().split(" ", -1))
                .mapToDouble(word -> {
                    Text measured = new Text(word);
                    measured.setFont(getFont());
                    return measured.getLayoutBounds().getWidth();
                })
                .max()
                .orElse(0);
        return snappedLeftInset() + Math.ceil(longest) + 1 + snappedRightInset();
    }
}
