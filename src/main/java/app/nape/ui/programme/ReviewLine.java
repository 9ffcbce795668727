package app.nape.ui.programme;

import app.nape.care.plan.LocalNow;
import app.nape.care.plan.Programme;
import app.nape.care.plan.Review;
import app.nape.content.OneLine;
import app.nape.exchange.plan.ReviewEvent;
import app.nape.ui.PageContext;
import app.nape.ui.control.FileChoice;
import app.nape.ui.control.Words;
import app.nape.words.DayWords;
import app.nape.words.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** When therapist and person look at it together, to be put into a calendar; near that day, that progress can be saved before it. */
final class ReviewLine extends VBox {
    /** So many days before a review Nape says that progress can be saved for it. Nape's own choice. */
    private static final int NEAR = 7;

    ReviewLine(PageContext context, Programme programme, LocalNow now) {
        super(6);
        setId("followed-review");
        Review review = programme.review();
        setVisible(review != null);
        setManaged(review != null);
        if (review == null) {
            return;
        }
        Texts texts = context.texts();
        String day = DayWords.weekday(texts.locale()).format(review.on());
        String line = review.at() == null
                ? texts.of("followed.page.review", day)
                : texts.of("followed.page.review-at", day, review.at());
        Label said = Words.plain(line);
        getChildren().add(said);
        if (!review.note().isEmpty()) {
            getChildren().add(Words.quiet(OneLine.of(review.note())));
        }
        if (!now.day().isAfter(review.on()) && !now.day().isBefore(review.on().minusDays(NEAR))) {
            Label near = Words.of(
                    texts.of("followed.page.review-near", programme.sender().name()), "strong");
            near.setId("followed-review-near");
            getChildren().add(near);
        }
        Button save = new Button(texts.of("followed.page.ics"));
        save.setId("followed-ics");
        save.getStyleClass().addAll("flat", "at-edge");
        save.setOnAction(_ -> ReviewEvent.of(
                        programme,
                        texts.plain()
                                .of(
                                        "followed.page.ics-title",
                                        programme.sender().name()),
                        now.at())
                .ifPresent(file -> WrittenFile.ask(
                        context,
                        this,
                        new FileChoice.Kind(texts.of("followed.page.ics"), texts.of("followed.page.ics-kind"), "*.ics"),
                        "review-" + review.on() + ".ics",
                        file)));
        getChildren().add(save);
    }
}
