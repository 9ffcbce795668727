package app.nape.ui.settings.practice;

import app.nape.ui.PageContext;
import app.nape.ui.PracticeDesk;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.io.File;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

/** The folder in which programmes for others are kept. */
public final class PlaceChoice extends VBox {
    /** As it is chosen. */
    public PlaceChoice(PageContext context, PracticeDesk desk) {
        super(8);
        Texts texts = context.texts();
        setId("practice-place");
        Label now = Words.of("", "small");
        now.setId("practice-place-now");
        Button choose = new Button(texts.of("practice.folder.choose"));
        choose.setId("practice-place-choose");
        choose.setOnAction(_ -> {
            DirectoryChooser dialog = new DirectoryChooser();
            dialog.setTitle(texts.of("practice.folder"));
            File chosen = dialog.showDialog(getScene().getWindow());
            if (chosen != null) {
                change(context, chosen.toString());
            }
        });
        Button usual = new Button(texts.of("practice.folder.usual"));
        usual.setId("practice-place-usual");
        usual.getStyleClass().add("flat");
        usual.setOnAction(_ -> change(context, ""));
        context.settings().settings().subscribe(settings -> {
            now.setText(desk.folder(settings).toString());
            usual.setVisible(!settings.practice().folder().isEmpty());
        });
        usual.managedProperty().bind(usual.visibleProperty());
        getChildren().addAll(now, new FlowPane(8, 8, choose, usual));
    }

    private static void change(PageContext context, String folder) {
        context.settings().change(now -> now.withPractice(it -> it.withFolder(folder)));
    }
}
