package app.nape.ui.player;

import app.nape.exercise.Dose;
import app.nape.exercise.Leg;
import app.nape.words.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A dot for each repetition of the set, filled when done, ringed when at it; beside them the count in words. */
final class RepDots extends HBox {
    private static final int MOST_DOTS = 12;

    private final Texts texts;
    private final HBox dots = new HBox(6);
    private final Label count = new Label();

    RepDots(Texts texts) {
        super(12);
        this.texts = texts;
        setAlignment(Pos.CENTER);
        dots.setAlignment(Pos.CENTER);
        count.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(dots, count);
    }

    void show(Dose dose, Leg leg) {
        boolean several = dose.reps() > 1 || dose.sets() > 1;
        setVisible(several);
        setManaged(several);
        String repetition = texts.of("player.rep", leg.rep(), dose.reps());
        count.setText(dose.sets() > 1 ? texts.of("player.rep-set", repetition, leg.set(), dose.sets()) : repetition);
        boolean drawn = dose.reps() > 1 && dose.reps() <= MOST_DOTS;
        if (!drawn) {
            dots.getChildren().clear();
            return;
        }
        while (dots.getChildren().size() > dose.reps()) {
            dots.getChildren().removeLast();
        }
        while (dots.getChildren().size() < dose.reps()) {
            dots.getChildren().add(new Region());
        }
        for (int at = 0; at < dose.reps(); at++) {
            dots.getChildren().get(at).setStyle(style(at + 1, leg.rep()));
        }
    }

    /** The count in words; empty where there is only one. */
    String count() {
        return isVisible() ? count.getText() : "";
    }

    private static String style(int rep, int now) {
        String fill = rep < now
                ? "-fx-background-color: -nape-accent;"
                : rep == now
                        ? "-fx-background-color: -nape-accent, -nape-bg, -nape-accent; -fx-background-insets: 0,"
                                + " 0.15em, 0.3em;"
                        : "-fx-background-color: -nape-control-line, -nape-bg; -fx-background-insets: 0, 0.12em;";
        String size = rep == now ? "1em" : "0.75em";
        return fill + "-fx-background-radius: 1em; -fx-min-width: " + size + "; -fx-min-height: " + size
                + "; -fx-max-width: " + size + "; -fx-max-height: " + size + ";";
    }
}
