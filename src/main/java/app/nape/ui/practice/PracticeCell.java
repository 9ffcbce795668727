package app.nape.ui.practice;

import app.nape.care.practice.WhatCameBack;
import app.nape.exchange.plan.CameBackWords;
import app.nape.exchange.plan.PracticeRow;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A row of the folder: who by the label, what, and what came back; the days as dots that are full, half or empty. */
final class PracticeCell extends ListCell<PracticeRow> {
    private static final double ROOM = 40;

    private final Texts texts;
    private final CameBackWords words;
    private final ZoneId zone;

    PracticeCell(Texts texts, CameBackWords words, ZoneId zone) {
        this.texts = texts;
        this.words = words;
        this.zone = zone;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PracticeRow row, boolean none) {
        super.updateItem(row, none);
        setText(null);
        if (none || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        VBox lines = new VBox(2);
        lines.maxWidthProperty().bind(widthProperty().subtract(ROOM));
        List<String> said = new ArrayList<>();
        switch (row) {
            case PracticeRow.Unreadable wrong -> {
                String why = texts.of(wrong.why());
                said.add(wrong.name());
                said.add(why);
                lines.getChildren().addAll(Words.of(wrong.name(), "strong"), Words.of(why, "field-problem", "small"));
            }
            case PracticeRow.Read read -> read(read, lines, said);
        }
        setGraphic(lines);
        setAccessibleText(String.join(". ", said));
    }

    private void read(PracticeRow.Read read, VBox lines, List<String> said) {
        String label = read.label().isEmpty() ? texts.of("practice.no-label") : read.label();
        String title = read.title().isEmpty() ? texts.of("practice.no-title") : read.title();
        String about =
                texts.of("practice.row", title, read.revision(), words.day(LocalDate.ofInstant(read.last(), zone)));
        said.add(label);
        said.add(about);
        lines.getChildren().addAll(Words.of(label, "strong"), Words.of(about, "small"));
        WhatCameBack back = read.cameBack();
        List<String> parts = back == null ? List.of(texts.of("practice.back.nothing")) : words.parts(back);
        said.addAll(parts);
        if (back != null) {
            HBox days = new HBox(10, dots(back));
            if (back.questions() > 0) {
                days.getChildren().add(new FontIcon(Feather.HELP_CIRCLE));
            }
            lines.getChildren().add(days);
        }
        lines.getChildren().add(Words.of(String.join("; ", parts), "quiet", "small"));
    }

    /** A dot a day: full when all that was due was done, a ring when nothing was, half between; small where nothing was due. */
    private static HBox dots(WhatCameBack back) {
        HBox dots = new HBox(3);
        dots.setStyle("-fx-alignment: center-left;");
        for (WhatCameBack.Dot day : back.days()) {
            Region dot = new Region();
            dot.getStyleClass().addAll("practice-dot", kind(day));
            dots.getChildren().add(dot);
        }
        return dots;
    }

    private static String kind(WhatCameBack.Dot day) {
        if (day.due() == 0 && day.done() == 0) {
            return "none-due";
        }
        return day.done() >= day.due() ? "full" : day.done() == 0 ? "empty" : "half";
    }
}
