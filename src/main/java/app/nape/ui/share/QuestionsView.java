package app.nape.ui.share;

import app.nape.exchange.report.ReportRequest;
import app.nape.ui.control.NoteLimit;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Up to three questions of the person's, each in a field of its own. */
final class QuestionsView extends VBox {
    private final List<TextField> fields = new ArrayList<>();

    QuestionsView(Texts texts, ShareModel model) {
        super(8);
        getChildren().add(Words.quiet(texts.of("share.questions-about")));
        for (int number = 1; number <= ReportRequest.MOST_QUESTIONS; number++) {
            TextField field = new TextField();
            field.setId("share-question-" + number);
            field.setAccessibleText(texts.of("share.question", number));
            field.setPromptText(texts.of("share.question", number));
            NoteLimit.set(field, ReportRequest.LONGEST_QUESTION);
            // Taken once it is written: the page would be made anew with each letter.
            field.setOnAction(_ -> take(model));
            field.focusedProperty().addListener((_, _, focused) -> {
                if (!focused) {
                    take(model);
                }
            });
            fields.add(field);
        }
        getChildren().addAll(fields);
    }

    private void take(ShareModel model) {
        model.questions()
                .set(fields.stream()
                        .map(field -> field.getText().strip())
                        .filter(words -> !words.isEmpty())
                        .toList());
    }
}
