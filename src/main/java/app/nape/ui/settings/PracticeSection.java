package app.nape.ui.settings;

import app.nape.ui.PageContext;
import app.nape.ui.PracticeDesk;
import app.nape.ui.control.FileChoice;
import app.nape.ui.control.Switch;
import app.nape.ui.control.Words;
import app.nape.ui.settings.practice.CardCopy;
import app.nape.ui.settings.practice.CardFields;
import app.nape.ui.settings.practice.PlaceChoice;
import app.nape.words.Texts;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** For whoever makes programmes for others: off by default, and what it is and is not said once. */
final class PracticeSection {
    private PracticeSection() {}

    static SettingSection of(
            PageContext context, AppearanceSection.Settled settled, PracticeDesk desk, FileChoice files) {
        Texts texts = context.texts();
        Switch on = new Switch(
                texts.of("practice.on"),
                now -> context.settings().change(it -> it.withPractice(practice -> practice.withOn(now))));
        on.setId("practice-on");
        settled.follow(now -> on.setSelected(now.practice().on()));
        CardFields[] fields = new CardFields[1];
        return new SettingSection("practice", texts.of("practice.section"))
                .row(texts.of("practice.on"), texts.of("practice.on-hint"), on)
                .row(texts.of("practice.card"), texts.of("practice.card-hint"), once(context, () -> {
                    fields[0] = new CardFields(context, desk);
                    return fields[0];
                }))
                .row(
                        texts.of("practice.copy"),
                        texts.of("practice.copy-hint"),
                        once(
                                context,
                                () -> new CardCopy(context, desk, files, () -> {
                                    if (fields[0] != null) {
                                        fields[0].load();
                                    }
                                })))
                .row(
                        texts.of("practice.folder"),
                        texts.of("practice.folder-hint"),
                        once(context, () -> new PlaceChoice(context, desk)));
    }

    /** Made when it is first wanted: only few people want it. */
    private static StackPane once(PageContext context, Supplier<Node> inside) {
        StackPane place = new StackPane();
        place.setStyle("-fx-alignment: center-left;");
        Node off = Words.quiet(context.texts().of("practice.when-on"));
        @Nullable Node[] made = new Node[1];
        context.settings().settings().subscribe(now -> {
            if (now.practice().on() && made[0] == null) {
                made[0] = inside.get();
            }
            place.getChildren().setAll(now.practice().on() && made[0] != null ? made[0] : off);
        });
        return place;
    }
}
