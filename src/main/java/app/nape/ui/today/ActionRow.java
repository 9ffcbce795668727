package app.nape.ui.today;

import app.nape.care.standing.Relief;
import app.nape.journal.Suggestion;
import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.StandingDesk;
import app.nape.ui.control.Hint;
import app.nape.ui.control.WidthFirst;
import app.nape.ui.control.Wrapping;
import app.nape.ui.redflags.WhileHeld;
import app.nape.ui.suggestion.SuggestionReading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The three things a person comes for, one tap away: side by side where each has room for its words in one line, else one beneath the other. */
final class ActionRow extends WidthFirst {
    private static final double GAP = 12;

    private final Button stretch;

    ActionRow(PageContext context) {
        stretch = button(
                context.texts().of("today.stretch-now"),
                Feather.PLAY_CIRCLE,
                "stretch-now",
                () -> SuggestionReading.ask(context, found -> stretchNow(context, found)));
        setCalm(true);
        Button pain = button(
                context.texts().of("today.log-pain"),
                Feather.EDIT_3,
                "log-pain",
                () -> context.navigator().logPain());
        Button remedy = button(
                context.texts().of("today.ice-or-heat"),
                Feather.THERMOMETER,
                "ice-or-heat",
                () -> context.navigator().startRemedy(""));
        Hint.on(pain, context.texts().of("today.log-pain-keys"));
        Hint.on(remedy, context.texts().of("today.ice-or-heat-keys"));
        WhileHeld.follow(this, context, view -> arrange(view, pain, remedy));
    }

    /** Goes to the suggested routine, which says what is in it and asks before it begins; to all of them where none is suggested. */
    static void stretchNow(PageContext context, List<Suggestion> found) {
        if (found.isEmpty()) {
            context.navigator().open(Place.STRETCH, null);
        } else {
            context.navigator().startSession(found.getFirst().routine().id());
        }
    }

    /** Only what nothing holds is offered. */
    private void arrange(StandingDesk.View view, Button pain, Button remedy) {
        List<Button> offered = new ArrayList<>();
        if (view.standing().mayStart(Relief.EXERCISES)) {
            offered.add(stretch);
        }
        offered.add(pain);
        if (view.standing().mayStart(Relief.ICE) || view.standing().mayStart(Relief.HEAT)) {
            offered.add(remedy);
        }
        getChildren().setAll(offered);
    }

    private double share(double width) {
        int count = getChildren().size();
        return Math.floor((width - GAP * (count - 1)) / count);
    }

    private boolean beside(double width) {
        return width < 0 || getChildren().stream().allMatch(button -> Math.ceil(button.prefWidth(-1)) <= share(width));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        int count = getChildren().size();
        return getChildren().stream()
                                .mapToDouble(button -> Math.ceil(button.prefWidth(-1)))
                                .max()
                                .orElse(0)
                        * count
                + GAP * (count - 1);
    }

    @Override
    protected double heightFor(double width) {
        DoubleStream heights = getChildren().stream()
                .mapToDouble(button -> Math.ceil(button.prefHeight(beside(width) ? share(width) : width)));
        return beside(width)
                ? heights.max().orElse(0)
                : heights.sum() + GAP * (getChildren().size() - 1);
    }

    @Override
    protected void place() {
        double width = getWidth();
        boolean beside = beside(width);
        double wide = beside ? share(width) : width;
        double at = 0;
        for (Node button : getChildren()) {
            double high = beside ? getHeight() : Math.ceil(button.prefHeight(wide));
            // The last one ends where the cards beneath it do.
            double own = beside && button.equals(getChildren().getLast()) ? width - at : wide;
            button.resizeRelocate(beside ? at : 0, beside ? 0 : at, own, high);
            at += GAP + (beside ? wide : high);
        }
    }

    /** Puts the keyboard on the first that is offered. */
    void takeFocus() {
        getChildren().getFirst().requestFocus();
    }

    /** Whether stretching is what comes first; with an open episode asking how it is does. */
    void setCalm(boolean calm) {
        stretch.getStyleClass().remove("accent");
        if (calm) {
            stretch.getStyleClass().add("accent");
        }
    }

    private static Button button(String words, Feather icon, String id, Runnable action) {
        Button button = new Button(words, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("big", "action");
        Wrapping.on(button);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER);
        button.setContentDisplay(ContentDisplay.LEFT);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
