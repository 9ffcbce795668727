package app.nape.ui.share;

import app.nape.code.Worded;
import app.nape.exchange.share.Topic;
import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.control.Choice;
import app.nape.ui.control.FileChoice;
import app.nape.ui.control.Segments;
import app.nape.ui.control.Switch;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What leaves, of which days, what of it, how it is sealed, and what the file will hold; then it is saved. */
public final class ShareView extends VBox {
    private final PageContext context;
    private final Texts texts;
    private final ShareModel model;
    private final Runnable leave;
    private final Map<Topic, Switch> switches = new LinkedHashMap<>();
    private final Label about = Words.quiet("");
    private final Node spans;
    private final VBox topics = new VBox(6);
    private final Node questions;
    private final Node handout;
    private final Node preview;
    private final Node holds;
    private final Label held;
    private final Choice<ShareForm> forms;
    private final ShareActions actions;

    /**
     * The parts of the card.
     *
     * @param leave takes the card away
     */
    public ShareView(PageContext context, ShareModel model, FileChoice files, Runnable leave) {
        super(20);
        this.context = context;
        texts = context.texts();
        this.model = model;
        this.leave = leave;
        forms = forms();
        spans = spans();
        fillTopics();
        actions = new ShareActions(context, model, files, this, leave);
        held = Words.plain(texts.of("share.handout-held"));
        questions = titled("share.questions", new QuestionsView(texts, model));
        handout = titled("share.handout", new HandoutView(texts, model.handout()));
        preview = titled("share.preview", new PreviewView(texts, model));
        holds = titled("share.holds", new HoldsView(texts, model));
        getChildren()
                .addAll(
                        new VBox(8, forms, about),
                        held,
                        spans,
                        titled("share.what", topics),
                        handout,
                        questions,
                        holds,
                        preview,
                        titled("share.seal", new SealView(texts, model.seal())),
                        charts());
        model.form().subscribe(this::arrange);
        model.ready().subscribe(_ -> arrange(model.form().get()));
    }

    /** The buttons beneath. */
    public List<Button> buttons() {
        return actions.buttons();
    }

    /** How far it is, while something is saved; and why nothing can be saved, while it cannot. */
    public Node foot() {
        return actions.foot();
    }

    /** Where the keyboard begins. */
    public Node first() {
        return forms.getChildren().getFirst();
    }

    private Choice<ShareForm> forms() {
        Map<ShareForm, String> words = new LinkedHashMap<>();
        for (ShareForm form : ShareForm.values()) {
            // texts: share.form.*
            words.put(form, texts.of("share.form." + form.word()));
        }
        Choice<ShareForm> choice = new Choice<>(texts.of("share.title"), words, model.form()::set);
        choice.setId("share-form");
        choice.show(model.form().get());
        return choice;
    }

    private Node spans() {
        Segments<ShareSpan> segments = new Segments<>(
                Arrays.asList(ShareSpan.values()),
                // texts: share.span.*
                each -> texts.of("share.span." + Worded.wordOf(each)),
                model.span().get());
        segments.setId("share-span");
        segments.value().subscribe(model.span()::set);
        return titled("share.days", segments);
    }

    private void fillTopics() {
        for (Topic topic : Topic.values()) {
            Switch one = new Switch(texts.of("share.topic." + topic.word()), on -> choose(topic, on));
            one.setId("share-topic-" + topic.word());
            one.setSelected(model.topics().get().contains(topic));
            switches.put(topic, one);
        }
        topics.getChildren().addAll(switches.values());
    }

    private void choose(Topic topic, boolean on) {
        Set<Topic> now = EnumSet.noneOf(Topic.class);
        now.addAll(model.topics().get());
        if (on) {
            now.add(topic);
        } else {
            now.remove(topic);
        }
        model.topics().set(now);
    }

    private VBox titled(String title, Node part) {
        return new VBox(8, Words.of(texts.of(title), "section-title"), part);
    }

    private Node charts() {
        Button go = new Button(texts.of("share.charts-go"));
        go.setId("share-charts");
        go.setOnAction(_ -> {
            leave.run();
            context.navigator().open(Place.INSIGHTS, null);
        });
        go.getStyleClass().add("link");
        VBox line = new VBox(4, Words.quiet(texts.of("share.charts")), go);
        line.setMinWidth(0);
        return line;
    }

    private void arrange(ShareForm form) {
        // texts: share.about.*
        about.setText(texts.of("share.about." + form.word()));
        there(spans, form.ofDays());
        there(topics.getParent(), form.chooses());
        there(questions, form.asks());
        boolean heldBack = !model.ready().get();
        there(held, heldBack);
        there(handout, form == ShareForm.HANDOUT && !heldBack);
        there(holds, form != ShareForm.HANDOUT);
        there(preview, form.paper() && !heldBack);
        switches.forEach((topic, one) -> there(one, form.topics().contains(topic)));
    }

    private static void there(Node part, boolean there) {
        part.setVisible(there);
        part.setManaged(there);
    }
}
