package app.nape.ui.guide;

import app.nape.care.guide.NamedCondition;
import app.nape.ui.control.Sources;
import app.nape.ui.control.Words;
import app.nape.words.GuideWords;
import app.nape.words.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Conditions that the articles name, as names and for reading only. */
final class ConditionsCard extends VBox {
    ConditionsCard(Texts texts, GuideWords words, List<NamedCondition> conditions) {
        super(8);
        getStyleClass().add("card");
        setId("named-conditions");
        Label title = Words.of(texts.of("guide.conditions.title"), "section-title");
        String names = conditions.stream().map(words::of).collect(Collectors.joining(" · "));
        getChildren()
                .addAll(
                        title,
                        Words.quiet(texts.of("guide.conditions.hint")),
                        Words.plain(names),
                        new Sources(
                                texts,
                                title.getText(),
                                words.cited(conditions.stream()
                                        .flatMap(condition -> condition.sources().stream())
                                        .toList())));
    }
}
