package app.nape.ui.control;

import app.nape.exercise.Suitability;
import app.nape.settings.Settings;
import app.nape.ui.PageContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Asks once what speaks against some exercises; what is ticked is kept with the choices and shown alike wherever it is asked. */
public final class AppliesBox extends VBox {
    /** Among the ticks: the question was answered, or the person would rather not say. */
    private static final String ASKED = "applies.asked";

    private final PageContext context;
    private final List<String> keys;
    private final Map<String, Switch> boxes = new HashMap<>();
    private final ChangeListener<Settings> follow = (_, _, now) -> show(now);

    private AppliesBox(PageContext context) {
        this(context, keys(context));
    }

    private AppliesBox(PageContext context, List<String> keys) {
        super(10);
        this.context = context;
        this.keys = keys;
        context.settings().settings().addListener(new WeakChangeListener<>(follow));
    }

    /** All of it in sight. */
    public static AppliesBox open(PageContext context) {
        AppliesBox box = new AppliesBox(context);
        box.unfold();
        return box;
    }

    /** Only these, in sight; {@code why} says what becomes of what is ticked. */
    public static AppliesBox among(PageContext context, List<String> keys, String why) {
        AppliesBox box = new AppliesBox(context, keys);
        box.getChildren().add(Words.quiet(why));
        box.fill(box, false);
        return box;
    }

    /** Folded away behind a link until it is wanted. */
    public static AppliesBox folded(PageContext context) {
        return folded(context, List.of());
    }

    /** The same, with the link beside the page's title. */
    public static AppliesBox folded(PageContext context, Label title) {
        return folded(context, List.of(title));
    }

    private static AppliesBox folded(PageContext context, List<Label> before) {
        AppliesBox box = new AppliesBox(context);
        Button link = new Button(context.texts().of("stretch.applies"), new FontIcon(Feather.USER_CHECK));
        link.setId("stretch-applies");
        link.getStyleClass().add("link");
        VBox choices = new VBox(10);
        choices.getStyleClass().add("card");
        link.setOnAction(_ -> {
            if (box.getChildren().remove(choices)) {
                return;
            }
            if (choices.getChildren().isEmpty()) {
                box.fill(choices, true);
            }
            box.getChildren().add(choices);
        });
        FlowPane head = new FlowPane(20, 4);
        head.getChildren().addAll(before);
        head.getChildren().add(link);
        head.setRowValignment(VPos.CENTER);
        box.getChildren().add(head);
        return box;
    }

    private void unfold() {
        fill(this, true);
    }

    /** Asked once, before anything is recommended that it could speak against; not there any more once it was answered, and then {@code answered} runs. */
    public static VBox once(PageContext context, Runnable answered) {
        VBox card = new VBox(10);
        card.setId("applies-once");
        card.getStyleClass().add("card");
        card.managedProperty().bind(card.visibleProperty());
        card.setVisible(!asked(context));
        if (card.isVisible()) {
            AppliesBox box = new AppliesBox(context);
            Button some = answer(context, "stretch.applies-some", "applies-some");
            Button none = answer(context, "stretch.applies-none", "applies-none");
            Button unsaid = answer(context, "stretch.applies-unsaid", "applies-unsaid");
            Button done = answer(context, "stretch.applies-done", "applies-done");
            FlowPane answers = new FlowPane(12, 8, some, none, unsaid);
            some.setOnAction(_ -> {
                box.unfold();
                card.getChildren().setAll(box, done);
                box.takeFocus();
            });
            for (Button last : List.of(none, unsaid, done)) {
                last.setOnAction(_ -> {
                    box.tick(ASKED, true);
                    card.setVisible(false);
                    answered.run();
                });
            }
            card.getChildren().addAll(Words.of(context.texts().of("stretch.applies-asked"), "strong"), answers);
        }
        return card;
    }

    /** Puts the keyboard on the first of them. */
    private void takeFocus() {
        Switch first = boxes.get(keys.getFirst());
        if (first != null) {
            first.requestFocus();
        }
    }

    private static Button answer(PageContext context, String key, String id) {
        Button answer = new Button(context.texts().of(key));
        answer.setId(id);
        answer.setMinWidth(Region.USE_PREF_SIZE);
        return answer;
    }

    private static boolean asked(PageContext context) {
        Set<String> ticked = context.settings().settings().get().stretching().ticked();
        return ticked.contains(ASKED) || keys(context).stream().anyMatch(ticked::contains);
    }

    /** Everything that is asked: what speaks against remedies, then what only speaks against exercises. */
    private static List<String> keys(PageContext context) {
        Set<String> keys = new LinkedHashSet<>();
        context.care().standing().personal().forEach(each -> keys.add(each.id()));
        keys.addAll(Suitability.TICKABLE);
        return List.copyOf(keys);
    }

    private void fill(VBox choices, boolean why) {
        if (why) {
            choices.getChildren().add(Words.quiet(context.texts().of("stretch.applies-why")));
        }
        // texts: stretch.applies-to.*
        for (String key : keys) {
            Switch box =
                    new Switch(context.texts().of("stretch.applies-to." + key.replace('_', '-')), on -> tick(key, on));
            box.setId("applies-" + key);
            box.setMinHeight(Region.USE_PREF_SIZE);
            boxes.put(key, box);
            choices.getChildren().add(box);
        }
        OneStop.arrows(choices, keys.stream().map(boxes::get).toList());
        show(context.settings().settings().get());
    }

    private void show(Settings now) {
        boxes.forEach((key, box) -> box.setSelected(now.stretching().ticked().contains(key)));
    }

    private void tick(String key, boolean on) {
        context.settings().change(now -> {
            Set<String> ticked = new HashSet<>(now.stretching().ticked());
            if (on) {
                ticked.add(key);
            } else {
                ticked.remove(key);
            }
            return now.withStretching(it -> it.withTicked(ticked));
        });
    }
}
