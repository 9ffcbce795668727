package app.nape.ui.control;

import app.nape.care.Nprs;
import app.nape.care.PainBand;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a pain score: eleven fields from 0 to 10 with words beneath. One stop for the keyboard: digits choose (1 then 0 gives 10), arrows
 * go up and down, Backspace takes the score away.
 */
public final class NprsStrip extends VBox {
    /** Within this time a 0 after a 1 makes ten, in nanoseconds. */
    private static final long SOON = 1_200_000_000L;

    private final Texts texts;
    private final List<PainBand> bands;
    private final ObjectProperty<@Nullable Nprs> score = new SimpleObjectProperty<>(this, "score");
    private final List<Label> cells = new ArrayList<>();
    private final Label word = new Label();
    private final Label none = new Label();
    private final Label worst = new Label();
    private boolean plain;
    private final LongSupplier ticker;
    private long oneTyped = Long.MIN_VALUE;

    /** Without a score; {@code bands} are the catalogue's words for ranges of scores. */
    public NprsStrip(Texts texts, List<PainBand> bands) {
        this(texts, bands, System::nanoTime);
    }

    /** The same with a clock of its own, in nanoseconds. */
    NprsStrip(Texts texts, List<PainBand> bands, LongSupplier ticker) {
        this.ticker = ticker;
        this.texts = texts;
        this.bands = List.copyOf(bands);
        getStyleClass().addAll("nprs-strip", "focusable");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setSpacing(6);
        setMaxWidth(720);
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(cells(), words());
        score.addListener((_, _, _) -> {
            show();
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        show();
    }

    /** A strip for another scale from 0 to 10: in one colour, with the words of its ends. */
    public static NprsStrip scale(Texts texts, String low, String high) {
        NprsStrip strip = new NprsStrip(texts, List.of());
        strip.plain = true;
        strip.none.setText(low);
        strip.worst.setText(high);
        strip.show();
        return strip;
    }

    /** The chosen score, or null. */
    public ObjectProperty<@Nullable Nprs> scoreProperty() {
        return score;
    }

    /** The chosen score, or null. */
    public @Nullable Nprs getScore() {
        return score.get();
    }

    private ScoreCells cells() {
        for (int points = 0; points <= 10; points++) {
            Nprs means = new Nprs(points);
            Label cell = new Label(Integer.toString(points));
            cell.getStyleClass().add("nprs-cell");
            cell.setAlignment(Pos.CENTER);
            cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            cell.setOnMouseClicked(_ -> {
                requestFocus();
                score.set(means);
            });
            cells.add(cell);
        }
        return new ScoreCells(cells);
    }

    private BorderPane words() {
        none.setText(texts.of("player.nprs-none"));
        worst.setText(texts.of("player.nprs-worst"));
        none.getStyleClass().addAll("quiet", "small");
        worst.getStyleClass().addAll("quiet", "small");
        word.getStyleClass().add("strong");
        BorderPane line = new BorderPane(word);
        line.setLeft(none);
        line.setRight(worst);
        return line;
    }

    private void show() {
        Nprs now = score.get();
        for (int points = 0; points < cells.size(); points++) {
            boolean chosen = now != null && now.score() == points;
            cells.get(points).setStyle(style(points, chosen, plain));
        }
        word.setText(now == null ? "" : band(now));
        setAccessibleText(
                now == null
                        ? texts.of(plain ? "player.scale-unanswered" : "player.nprs-unanswered")
                        : plain
                                ? texts.of("player.scale-answered", now.score(), none.getText(), worst.getText())
                                : texts.of("player.nprs-answered", now.score(), band(now)));
    }

    private String band(Nprs of) {
        return bands.stream()
                .filter(band -> band.least().compareTo(of) <= 0 && of.compareTo(band.most()) <= 0)
                .map(PainBand::label)
                .findFirst()
                .orElse("");
    }

    private static String style(int points, boolean chosen, boolean plain) {
        String own = plain ? "-nape-accent-soft" : "-nape-pain-" + points;
        // An edge is drawn in high contrast alone: the low scores are all but white there, or black.
        return "-fx-background-color: "
                + (chosen ? "-nape-text, -nape-surface, " : own + ", -nape-cell-line, ") + own + ";"
                + "-fx-background-insets: " + (chosen ? "0, 2, 4" : "4, 4, 5") + ";"
                + "-fx-background-radius: " + (chosen ? "10, 8, 6" : "7, 7, 6") + ";"
                + "-fx-text-fill: " + (plain ? "-nape-text" : "-nape-on-pain-" + points) + ";"
                + "-fx-min-width: 0; -fx-padding: 0; -fx-text-overrun: clip; -fx-cursor: hand;"
                + (chosen ? "-fx-font-weight: 700;" : "");
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || key.isMetaDown()) {
            return;
        }
        switch (ArrowKeys.of(this, key)) {
            case LEFT, DOWN -> move(-1);
            case RIGHT, UP -> move(1);
            case HOME -> score.set(new Nprs(0));
            case END -> score.set(new Nprs(10));
            case BACK_SPACE, DELETE -> score.set(null);
            default -> {
                if (!typed(key.getText())) {
                    return;
                }
            }
        }
        key.consume();
    }

    /** To the next score up or down; the first step answers 0. */
    private void move(int step) {
        Nprs now = score.get();
        score.set(new Nprs(now == null ? 0 : Math.clamp(now.score() + step, 0, 10)));
    }

    /** A scale that nobody has answered has no number, for 0 would be an answer; it says so in words. */
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Nprs now = score.get();
        return switch (attribute) {
            case VALUE -> now == null ? null : Double.valueOf(now.score());
            case VALUE_STRING -> now == null ? texts.of("player.scale-no-answer") : Integer.toString(now.score());
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 10.0;
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction does, Object... parameters) {
        switch (does) {
            case INCREMENT, BLOCK_INCREMENT -> move(1);
            case DECREMENT, BLOCK_DECREMENT -> move(-1);
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Number wanted) {
                    score.set(new Nprs(Math.clamp(Math.round(wanted.doubleValue()), 0, 10)));
                }
            }
            default -> super.executeAccessibleAction(does, parameters);
        }
    }

    /** Takes a typed digit as the score, 1 then 0 within a second or so as ten. False when it was no digit. */
    public boolean typed(String typed) {
        if (typed.length() != 1 || typed.charAt(0) < '0' || typed.charAt(0) > '9') {
            return false;
        }
        long now = ticker.getAsLong();
        int digit = typed.charAt(0) - '0';
        boolean ten = digit == 0 && oneTyped != Long.MIN_VALUE && now - oneTyped < SOON;
        oneTyped = digit == 1 ? now : Long.MIN_VALUE;
        score.set(new Nprs(ten ? 10 : digit));
        return true;
    }
}
