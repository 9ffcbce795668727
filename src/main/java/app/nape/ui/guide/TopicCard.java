package app.nape.ui.guide;

import app.nape.care.guide.GuidePoint;
import app.nape.care.guide.GuideTopic;
import app.nape.ui.control.Sources;
import app.nape.ui.control.Words;
import app.nape.words.GuideWords;
import app.nape.words.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One topic: its statements, each with what it rests on, and their sources. */
final class TopicCard extends VBox {
    TopicCard(Texts texts, GuideWords words, GuideTopic topic) {
        super(10);
        getStyleClass().add("card");
        setId("topic-" + topic.id());
        Label title = Words.of(words.title(topic), "section-title");
        getChildren().add(title);
        topic.points().forEach(point -> getChildren().add(point(words, point)));
        getChildren()
                .add(new Sources(
                        texts,
                        title.getText(),
                        words.cited(topic.points().stream()
                                .flatMap(point -> point.sources().stream())
                                .toList())));
    }

    private static Node point(GuideWords words, GuidePoint point) {
        return new VBox(1, Words.plain(words.of(point)), Words.of(words.of(point.strength()), "quiet", "small"));
    }
}
