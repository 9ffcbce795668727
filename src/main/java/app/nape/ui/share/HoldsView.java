package app.nape.ui.share;

import app.nape.exchange.share.Counted;
import app.nape.exchange.share.Topic;
import app.nape.ui.control.Words;
import app.nape.words.DayWords;
import app.nape.words.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/** Exactly what the file would hold, and what it would not. */
final class HoldsView extends VBox {
    private final Texts texts;
    private final ShareModel model;

    HoldsView(Texts texts, ShareModel model) {
        super(4);
        this.texts = texts;
        this.model = model;
        setId("share-holds");
        model.counts().subscribe(_ -> show());
        model.topics().subscribe(_ -> show());
        model.form().subscribe(_ -> show());
    }

    private void show() {
        List<String> lines = lines();
        getChildren().setAll(lines.stream().map(Words::plain).toList());
        setAccessibleText(String.join("\n", lines));
    }

    /** Each a sentence. */
    private List<String> lines() {
        Map<String, Integer> counts = model.counts().get();
        if (counts == null) {
            return List.of(texts.of("share.counting"));
        }
        List<String> lines = new ArrayList<>();
        Set<Topic> shared = EnumSet.noneOf(Topic.class);
        shared.addAll(model.chosen().topics());
        String counted = shared.stream()
                .flatMap(topic -> kinds(topic).stream())
                .filter(counts::containsKey)
                // texts: share.count.*
                .map(kind -> texts.counted("share.count." + kind, counts.getOrDefault(kind, 0)))
                .collect(Collectors.joining(texts.of("share.between")));
        LocalDate from = model.period().from();
        String to =
                DayWords.shortDayAndYear(texts.locale()).format(model.period().to());
        lines.add(
                from == null
                        ? texts.of("share.holds-all", to)
                        : texts.of(
                                "share.holds-days",
                                DayWords.shortDayAndYear(texts.locale()).format(from),
                                to));
        lines.add(counted.isEmpty() ? texts.of("share.holds-nothing") : counted);
        if (!model.form().get().chooses()) {
            lines.add(texts.of("share.holds-archive"));
            return lines;
        }
        String left = EnumSet.complementOf(EnumSet.copyOf(
                        model.chosen().topics().isEmpty()
                                ? EnumSet.noneOf(Topic.class)
                                : model.chosen().topics()))
                .stream()
                // texts: share.topic.*
                .map(topic -> texts.of("share.topic." + topic.word()))
                .collect(Collectors.joining(texts.of("share.between")));
        if (!left.isEmpty()) {
            lines.add(texts.of("share.holds-not", left));
        }
        return lines;
    }

    private static List<String> kinds(Topic topic) {
        return switch (topic) {
            case PAIN -> List.of("pain", "reading", "spasm");
            case REMEDIES -> List.of("remedy");
            case STRETCHES -> List.of("stretch");
            case BREAKS -> List.of("break");
            case MEASURES -> List.of("measure");
            case SIGNS -> List.of(Counted.SIGNS);
            case NOTES -> List.of(Counted.NOTES);
        };
    }
}
