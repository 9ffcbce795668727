package app.nape.ui.diary;

import app.nape.exchange.diary.DiaryField;
import app.nape.exchange.diary.DiaryFound;
import app.nape.exchange.diary.Excerpt;
import app.nape.ui.control.Combos;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.Arrays;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A column of a table: its name, a cell of it, and what it says, which can be said otherwise. */
final class ColumnRow extends FlowPane {
    private static final double NAME = 300;

    // texts: diary.field.*
    ColumnRow(Texts texts, DiaryFound.Column column, DiaryModel model) {
        super(12, 4);
        setAlignment(Pos.CENTER_LEFT);
        VBox name = new VBox(Words.plain(Excerpt.of(column.name())), Words.quiet(Excerpt.of(column.example())));
        name.setPrefWidth(NAME);
        ComboBox<DiaryField> field = Combos.of(
                texts.of("diary.sheet.column", column.name()),
                each -> texts.of("diary.field." + each.word()),
                Arrays.asList(DiaryField.values()));
        field.setValue(column.field());
        field.valueProperty().subscribe((_, chosen) -> model.choose(now -> now.withColumn(column.name(), chosen)));
        getChildren().addAll(name, field);
    }
}
