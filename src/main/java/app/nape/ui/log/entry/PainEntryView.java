package app.nape.ui.log.entry;

import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.care.Symptom;
import app.nape.care.Trigger;
import app.nape.care.TriggerGroup;
import app.nape.content.CareCatalogue;
import app.nape.content.SiteNames;
import app.nape.ui.DraftDesk;
import app.nape.ui.PageContext;
import app.nape.ui.control.Announced;
import app.nape.ui.control.AsideRow;
import app.nape.ui.control.Chips;
import app.nape.ui.control.ContentGrid;
import app.nape.ui.control.FocusFollowing;
import app.nape.ui.control.Fold;
import app.nape.ui.control.Form;
import app.nape.ui.control.IconButton;
import app.nape.ui.control.LittleScroll;
import app.nape.ui.control.NoteLimit;
import app.nape.ui.control.NprsStrip;
import app.nape.ui.control.PageFoot;
import app.nape.ui.control.TwoColumns;
import app.nape.ui.control.Words;
import app.nape.ui.control.Wrapping;
import app.nape.words.Texts;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A new pain entry: the map, the score, Save. Arrows and Enter choose the place, digits the score, Enter saves. */
public final class PainEntryView extends BorderPane {
    /** Save is so many times as large as the text. */
    private static final double BIG = 1.1;
    /** Enough for a long word of the sentence that stands beside the buttons, in heights of text. */
    private static final double LEAST_EMS = 5;

    private final Texts texts;
    private final CareCatalogue care;
    private final PainEntryModel model;
    private final SiteNames names;
    private final NprsStrip strip;
    private final SitePicker places;
    private final SameQuestion same;
    private final Button save = new Button();
    private final Form form = new Form(save);
    private final ScrollPane scroll = new ScrollPane();
    private final Label title = new Label();
    private final Runnable saved;
    private final Runnable left;

    /**
     * A view on {@code model}.
     *
     * @param saved runs when the person asks to save and the entry is complete
     * @param left runs when the person goes without saving
     * @param discard throws the entry away
     */
    public PainEntryView(
            PageContext context,
            PainEntryModel model,
            DraftDesk drafts,
            Runnable saved,
            Runnable left,
            Runnable discard) {
        this.texts = context.texts();
        this.care = context.care();
        this.model = model;
        this.saved = saved;
        this.left = left;
        names = new SiteNames(texts, care);
        strip = new NprsStrip(texts, care.bands());
        strip.scoreProperty().bindBidirectional(model.score());
        places = new SitePicker(texts, care, names, model);
        getStyleClass().add("pain-entry");
        Region head = head();
        setTop(ContentGrid.centred(head));
        TwoColumns columns = new TwoColumns(EntryWidths.USUAL.map(), 40).show(List.of(places, answers(context)));
        StackPane body = new StackPane(columns);
        body.getStyleClass().add("log-body");
        scroll.setContent(ContentGrid.centred(body));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        FocusFollowing.install(scroll);
        LittleScroll.install(scroll);
        setCenter(scroll);
        same = new SameQuestion(context, names);
        Region foot = foot(drafts, discard);
        StackPane band = ContentGrid.centred(foot);
        band.getStyleClass().add("entry-band");
        scroll.viewportBoundsProperty().subscribe(seen -> {
            EntryWidths now = EntryWidths.in(
                    seen.getWidth(), seen.getHeight(), save.getFont().getSize() / BIG);
            columns.share(now.map());
            List.of(head, body, foot).forEach(part -> part.setMaxWidth(now.page()));
        });
        VBox bottom = new VBox(same, band);
        bottom.getStyleClass().add(PageFoot.STYLE);
        setBottom(bottom);
        model.fields().sites().addListener((javafx.collections.SetChangeListener<PainSite>) _ -> same.forget());
        model.score().subscribe(_ -> same.forget());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.mended().subscribe(episode -> {
            title.setText(texts.of(episode == null ? "log.entry.title" : "log.entry.mend-title"));
            strip.setVisible(episode == null);
            strip.setManaged(episode == null);
        });
    }

    /** Puts the keyboard where the entry begins. */
    public void begin() {
        places.focusMap();
        scroll.setVvalue(0);
    }

    /** Asks whether it is still the same as an episode that is open; one of the two runs when it was answered. */
    public void askSame(PainEpisode open, Runnable adding, Runnable beginning) {
        var score = model.score().get();
        if (score != null) {
            same.ask(open, score.score(), adding, beginning);
        }
    }

    private Region head() {
        Button back = IconButton.way(Feather.ARROW_LEFT, texts.of("log.back"));
        back.setOnAction(_ -> left.run());
        title.getStyleClass().add("page-title");
        Wrapping.on(title);
        title.setMinHeight(Region.USE_PREF_SIZE);
        HBox head = new HBox(12, back, title);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("entry-head");
        return head;
    }

    private Region answers(PageContext context) {
        Label how = Words.of(texts.of("log.entry.how-much"), "section-title");
        how.managedProperty().bind(strip.managedProperty());
        how.visibleProperty().bind(strip.visibleProperty());
        Fold signs = new Fold(
                texts.of("log.entry.any-of-these"),
                () -> new Chips(
                                model.fields().symptoms(),
                                key -> care.symptom(key).map(Symptom::label).orElse(key))
                        .offer(SymptomOrder.of(care.symptoms(), care.standing())));
        signs.setId("any-of-these");
        QuickTriggers triggers = new QuickTriggers(texts, care, model);
        Fold more = new Fold(texts.of("log.entry.more"), () -> new MoreAnswers(context, model, form));
        more.setId("more");
        model.began().subscribe(at -> {
            // Another time than now is seen.
            if (at != null) {
                more.open(true);
            }
        });
        model.mended().subscribe(episode -> {
            more.open(episode != null);
            signs.open(episode != null && !episode.symptoms().isEmpty());
        });
        return new VBox(
                16, how, strip, signs, Words.of(texts.of("log.entry.what-set-off"), "section-title"), triggers, more);
    }

    /** Asked triggers of a group, in the vocabulary's order. */
    static List<String> asked(CareCatalogue care, TriggerGroup group) {
        return care.triggers().stream()
                .filter(trigger -> trigger.asked() && trigger.group() == group)
                .map(Trigger::id)
                .toList();
    }

    private Region foot(DraftDesk drafts, Runnable discard) {
        Label summary = new Label();
        summary.getStyleClass().add("entry-summary");
        Wrapping.on(summary);
        EntrySummary says = new EntrySummary(texts, care, names);
        StringProperty missing = new SimpleStringProperty("");
        Runnable tell = () -> {
            summary.setText(says.of(model));
            missing.set(model.ready().get() ? "" : summary.getText());
        };
        model.fields().sites().addListener((javafx.collections.SetChangeListener<PainSite>) _ -> tell.run());
        model.score().subscribe(_ -> tell.run());
        model.mended().subscribe(_ -> tell.run());
        model.began().subscribe(_ -> tell.run());
        model.ended().subscribe(_ -> tell.run());
        Button away = new Button(texts.of("log.draft.discard"));
        away.setId("discard-pain");
        away.getStyleClass().addAll("flat", "big");
        away.setMinWidth(Region.USE_PREF_SIZE);
        away.visibleProperty()
                .bind(drafts.draft().isNotNull().and(model.mended().isNull()));
        away.managedProperty().bind(away.visibleProperty());
        away.setOnAction(_ -> discard.run());
        save.setText(texts.of("log.save"));
        save.setId("save-pain");
        save.getStyleClass().addAll("accent", "big");
        save.setMinWidth(Region.USE_PREF_SIZE);
        form.needs(missing);
        // Enter answers the question while one is asked.
        save.defaultButtonProperty().bind(same.visibleProperty().not());
        save.setOnAction(_ -> saved.run());
        VBox foot = new VBox(new AsideRow(summary, LEAST_EMS, Double.MAX_VALUE, away, save));
        foot.getStyleClass().add("entry-foot");
        return foot;
    }

    private void pressed(KeyEvent press) {
        boolean forTheWindow = press.isAltDown() || press.isShortcutDown() || press.isMetaDown();
        if (forTheWindow || press.getTarget() instanceof TextInputControl) {
            return;
        }
        if (press.getCode() == KeyCode.ESCAPE) {
            left.run();
            press.consume();
        } else if (model.mended().get() == null && strip.typed(press.getText())) {
            Announced.sentence(strip, strip.getAccessibleText());
            if (model.ready().get()) {
                save.requestFocus();
            }
            press.consume();
        }
    }

    /** A field for the person's own words. */
    static TextArea noteArea(Texts texts, String prompt) {
        TextArea area = new TextArea();
        Wrapping.on(area);
        area.setPrefRowCount(2);
        area.setPromptText(texts.of(prompt));
        area.setAccessibleText(texts.of("log.note"));
        NoteLimit.set(area);
        return area;
    }
}
