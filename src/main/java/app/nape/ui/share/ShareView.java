package app.nape.ui.share;

import app.nape.code.Worded;
import app.nape.exchange.share.Topic;
import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.control.Choice;
import app.nape.ui.control.FileChoice;
import app.nape.ui.control.Form;
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
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What leaves, of which days, what of it, how it is sealed, and what the file will hold; then it is saved. */
public final class ShareView extends VBox {
    private final PageContext context;
    private final Texts texts;
    private final ShareModel model;
    private final FileChoice files;
    private final Runnable leave;
    private final Map<Topic, Switch> switches = new LinkedHashMap<>();
    private final Label about = Words.quiet("");
    private final Node spans;
    private final VBox topics = new VBox(6);
    private final Choice<ShareForm> forms;
    private final Button save;
    private final Button stop;

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
        this.files = files;
        this.leave = leave;
        forms = forms();
        spans = spans();
        fillTopics();
        save = button("share-save", "share.save", this::save);
        save.getStyleClass().add("accent");
        stop = button("share-stop", "share.stop", model.work()::cancel);
        getChildren()
                .addAll(
                        new VBox(8, forms, about),
                        spans,
                        titled("share.what", topics),
                        titled("share.holds", new HoldsView(texts, model)),
                        titled("share.seal", new SealView(texts, model.seal())),
                        charts());
        model.form().subscribe(this::arrange);
    }

    /** The button that saves, and while that lasts the one that stops it. */
    public List<Button> buttons() {
        return List.of(save, stop);
    }

    /** How far it is, while it is saved; and why it cannot be saved, while it cannot. */
    public Node foot() {
        ProgressBar bar = new ProgressBar();
        bar.setId("share-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.of("share.saving"));
        bar.progressProperty().bind(model.work().progress());
        bar.visibleProperty().bind(model.work().running());
        bar.managedProperty().bind(bar.visibleProperty());
        stop.visibleProperty().bind(model.work().running());
        stop.managedProperty().bind(stop.visibleProperty());
        save.visibleProperty().bind(model.work().running().not());
        save.managedProperty().bind(save.visibleProperty());
        Form form = new Form(save);
        ReadOnlyStringWrapper seal = new ReadOnlyStringWrapper("");
        Runnable look = () -> seal.set(model.seal().missing().map(texts::of).orElse(""));
        model.seal().way().subscribe(look);
        model.seal().passphrase().subscribe(look);
        model.seal().again().subscribe(look);
        model.seal().key().subscribe(look);
        form.needs(seal);
        return new VBox(8, bar, form.line("share-missing"));
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
        Button go = button("share-charts", "share.charts-go", () -> {
            leave.run();
            context.navigator().open(Place.INSIGHTS, null);
        });
        go.getStyleClass().add("link");
        FlowPane line = new FlowPane(8, 4, Words.quiet(texts.of("share.charts")), go);
        line.setMinWidth(0);
        return line;
    }

    private Button button(String id, String words, Runnable does) {
        Button button = new Button(texts.of(words));
        button.setId(id);
        button.setOnAction(_ -> does.run());
        return button;
    }

    private void arrange(ShareForm form) {
        // texts: share.about.*
        about.setText(texts.of("share.about." + form.word()));
        there(spans, form != ShareForm.ARCHIVE);
        there(topics.getParent(), form.chooses());
        switches.forEach((topic, one) -> there(one, form.topics().contains(topic)));
    }

    private static void there(Node part, boolean there) {
        part.setVisible(there);
        part.setManaged(there);
    }

    private void save() {
        FileChoice.Kind kind = new FileChoice.Kind(
                texts.of("share.title"),
                texts.of("share.form." + model.form().get().word()),
                "*");
        files.toWrite(this, kind, model.fileName())
                .ifPresent(file -> model.save(file, said -> {
                    context.navigator().tell(said, null);
                    if (getScene() != null) {
                        leave.run();
                    }
                }));
    }
}
