package app.nape.ui.log.history;

import app.nape.journal.JournalEntry;
import app.nape.ui.control.EntryWords;
import app.nape.ui.control.ScoreColours;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What stands in a line of the list, laid out by hand: boxes within boxes, and nodes that come and go, were most of what a
 * scrolled frame cost. Of a node only what differs from the line before is set anew, for each change has its style looked up.
 */
final class HistoryLine extends Region {
    private static final double GAP = 14;
    private static final double BETWEEN = 1;

    private final Text widest = new Text();
    private final Text time = new Text();
    private final FontIcon icon = new FontIcon();
    private final Label badge = new Label();
    private final Label title = new Label();
    private final Label detail = new Label();
    private @Nullable Node tools;
    private @Nullable Feather picture;
    private String tint = "";
    private int score = -1;

    /** An empty line; {@code widest} is the longest time of day there is. */
    HistoryLine(String longest) {
        time.getStyleClass().add("quiet");
        widest.setText(longest);
        widest.setVisible(false);
        badge.getStyleClass().add("score-dot");
        detail.getStyleClass().addAll("quiet", "small");
        getChildren().addAll(widest, time, icon, badge, title, detail);
    }

    /** Shows this entry; {@code place} is where its episode hurts, or nothing. */
    void fill(String clock, EntryWords words, JournalEntry entry, String place) {
        time.setText(clock);
        if (entry instanceof JournalEntry.Reading reading) {
            score(reading.score().score());
        } else {
            picture(words.icon(entry), tint(words, entry));
        }
        badge.setVisible(entry instanceof JournalEntry.Reading);
        icon.setVisible(!badge.isVisible());
        title.setText(words.title(entry));
        String said = words.detail(entry).strip().replaceAll("\\s*\\R\\s*", " · ");
        detail.setText(place.isEmpty() || said.isEmpty() ? place + said : place + " · " + said);
        detail.setVisible(!detail.getText().isEmpty());
        requestLayout();
    }

    /** What is read aloud. */
    String spoken() {
        return time.getText() + ", " + title.getText() + (detail.isVisible() ? ", " + detail.getText() : "");
    }

    /** Puts the tools at the end of the line, or takes them away. */
    void tools(@Nullable Node now) {
        if (!Objects.equals(tools, now)) {
            getChildren().remove(tools);
            tools = now;
            if (now != null) {
                getChildren().add(now);
            }
        }
    }

    private void score(int now) {
        if (now != score) {
            score = now;
            badge.setText(Integer.toString(now));
            badge.setStyle(ScoreColours.badge(now));
        }
    }

    private void picture(Feather now, String colour) {
        if (now != picture) {
            picture = now;
            icon.setIconCode(now);
        }
        if (!colour.equals(tint)) {
            tint = colour;
            icon.getStyleClass().setAll("ikonli-font-icon", colour);
        }
    }

    private static String tint(EntryWords words, JournalEntry entry) {
        return switch (entry) {
            case JournalEntry.Pain _, JournalEntry.Spasm _ -> "danger-icon";
            case JournalEntry.Remedy remedy -> words.picture(remedy).iconClass();
            case JournalEntry.Stretch _ -> "accent-icon";
            default -> "quiet";
        };
    }

    @Override
    protected double computePrefHeight(double width) {
        return title.prefHeight(-1) + BETWEEN + detail.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double tall = getHeight();
        double left = Math.max(
                widest.getLayoutBounds().getWidth(), time.getLayoutBounds().getWidth());
        middle(time, 0, tall);
        double dot = Math.max(badge.minHeight(-1), badge.prefWidth(-1));
        badge.resizeRelocate(left + GAP, Math.rint((tall - dot) / 2), dot, dot);
        middle(icon, left + GAP + (dot - icon.getLayoutBounds().getWidth()) / 2, tall);
        double from = left + GAP + dot + GAP;
        double to = getWidth();
        if (tools != null) {
            double wide = tools.prefWidth(-1);
            double high = tools.prefHeight(-1);
            to -= wide;
            tools.resizeRelocate(to, Math.rint((tall - high) / 2), wide, high);
            to -= GAP;
        }
        double above = title.prefHeight(-1);
        double below = detail.isVisible() ? BETWEEN + detail.prefHeight(-1) : 0;
        double top = Math.rint((tall - above - below) / 2);
        title.resizeRelocate(from, top, Math.max(0, to - from), above);
        detail.resizeRelocate(from, top + above + BETWEEN, Math.max(0, to - from), Math.max(0, below - BETWEEN));
    }

    private static void middle(Node node, double x, double tall) {
        var box = node.getLayoutBounds();
        node.relocate(x, Math.rint((tall - box.getHeight()) / 2));
    }
}
