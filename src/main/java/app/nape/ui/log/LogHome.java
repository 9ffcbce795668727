package app.nape.ui.log;

import app.nape.care.standing.Relief;
import app.nape.care.standing.Standing;
import app.nape.ui.DraftDesk;
import app.nape.ui.PageContext;
import app.nape.ui.control.ContentGrid;
import app.nape.ui.control.FocusFollowing;
import app.nape.ui.control.LittleScroll;
import app.nape.ui.control.Segments;
import app.nape.ui.control.Within;
import app.nape.ui.episode.EpisodeModel;
import app.nape.ui.log.history.HistoryList;
import app.nape.ui.log.history.MonthView;
import app.nape.ui.redflags.WhileHeld;
import app.nape.ui.remedy.RemedyModel;
import app.nape.words.Texts;
import app.nape.words.TimeWords;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The Log's first page: now, the list, the month. The list and the month are made when they are first looked at; from then on all three
 * stay in the scene, two of them unseen, for what comes into a scene is styled anew, and that took longer than a click may.
 */
final class LogHome extends BorderPane {
    /** What it shows. */
    enum Part {
        NOW,
        LIST,
        MONTH
    }

    private final PageContext context;
    private final LogPlaces places;
    private final DraftDesk drafts;
    private final NowView now;
    private final ScrollPane nowScroll;
    private final ScrollPane listPane = scrolling(null);
    private final ScrollPane monthPane = scrolling(null);
    private final StackPane deck = new StackPane();
    private final Segments<Part> parts;
    private @Nullable HistoryList list;
    private @Nullable MonthView month;

    LogHome(PageContext context, EpisodeModel episodes, RemedyModel remedies, LogPlaces places, DraftDesk drafts) {
        this.context = context;
        this.places = places;
        this.drafts = drafts;
        Texts texts = context.texts();
        getStyleClass().add("log-home");
        now = new NowView(context, episodes, remedies, places, drafts);
        nowScroll = scrolling(now);
        parts = parts(texts);
        parts.setId("log-parts");
        Label title = new Label(texts.of("log.title"));
        title.getStyleClass().add("page-title");
        Button pain = new Button(texts.of("log.log-pain"), new FontIcon(Feather.PLUS));
        pain.getStyleClass().add("accent");
        pain.setId("log-pain");
        pain.setOnAction(_ -> places.pain());
        Button remedy = new Button(texts.of("log.ice-or-heat"), new FontIcon(Feather.THERMOMETER));
        remedy.setId("log-remedy");
        remedy.setOnAction(_ -> places.remedy(remedies.chosen().get()));
        WhileHeld.follow(remedy, context, view -> remedy.setText(texts.of(wordsFor(view.standing()))));
        Button guide = new Button(texts.of("shell.good-to-know"));
        guide.getStyleClass().add("link");
        guide.setId("log-guide");
        guide.setOnAction(_ -> context.navigator().showGuide(null));
        Button share = new Button(texts.of("log.share"));
        share.getStyleClass().add("link");
        share.setId("log-share");
        share.setOnAction(_ -> context.navigator().run("share"));
        FlowPane actions = new FlowPane(12, 8, parts, pain, remedy, guide, share);
        actions.setAlignment(Pos.CENTER_LEFT);
        Within.width(actions);
        VBox head = new VBox(12, title, actions);
        head.getStyleClass().add("log-head");
        setTop(ContentGrid.centred(head));
        setCenter(deck);
        parts.value().subscribe(this::arrange);
    }

    /** While a sign holds ice and heat they are not offered by name; what was used can still be put in. */
    private static String wordsFor(Standing standing) {
        return standing.mayStart(Relief.ICE) || standing.mayStart(Relief.HEAT) ? "log.ice-or-heat" : "log.log-remedy";
    }

    private static ScrollPane scrolling(@Nullable Node content) {
        ScrollPane scroll = new ScrollPane(content instanceof Region page ? ContentGrid.centred(page) : content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        FocusFollowing.install(scroll);
        LittleScroll.install(scroll);
        return scroll;
    }

    NowView now() {
        return now;
    }

    /** Shows the list with the keyboard in its search. */
    void search() {
        show(Part.LIST);
        applyCss();
        list().takeFocus();
    }

    /** The day that is written so, if it is one. */
    static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** Shows the list from this day on. */
    void showDay(LocalDate day) {
        show(Part.LIST);
        list().startAt(day);
    }

    /** Puts the keyboard where one goes on from: on the line of the list that one came from, else on the name of the part. */
    void takeFocus() {
        HistoryList lines = list;
        if (part() == Part.LIST && lines != null) {
            lines.takeUp();
        } else {
            parts.takeFocus();
        }
    }

    Part part() {
        return parts.value().get();
    }

    void show(Part part) {
        parts.choose(part);
    }

    /** Reads again what can be seen. */
    void reload() {
        HistoryList lines = list;
        MonthView days = month;
        if (part() == Part.LIST && lines != null) {
            lines.reload();
        } else if (part() == Part.MONTH && days != null) {
            days.reload();
        }
    }

    /** Makes the list and the month ready before their first look: most of what that costs is done once. Nothing of it is seen. */
    void prepare(Runnable rehearse) {
        HistoryList lines = list();
        lines.startAt(null);
        lines.whenFilled(() -> {
            rehearse(listPane, rehearse);
            month().whenRead(() -> rehearse(monthPane, rehearse));
        });
    }

    private void rehearse(ScrollPane pane, Runnable rehearse) {
        if (part() == Part.NOW) {
            put(pane);
            rehearse.run();
            put(nowScroll);
            rehearse.run();
        }
    }

    private void put(ScrollPane pane) {
        if (!deck.getChildren().contains(pane)) {
            deck.getChildren().add(pane);
        }
        deck.getChildren().forEach(each -> {
            each.setVisible(each.equals(pane));
            each.setManaged(each.equals(pane));
        });
    }

    private static Segments<Part> parts(Texts texts) {
        return new Segments<>(
                List.of(Part.values()),
                part -> switch (part) {
                    case NOW -> texts.of("log.part.now");
                    case LIST -> texts.of("log.part.list");
                    case MONTH -> texts.of("log.part.month");
                },
                Part.NOW);
    }

    private HistoryList list() {
        HistoryList lines = list;
        if (lines == null) {
            lines = new HistoryList(context, places::edit, places::delete);
            list = lines;
            StackPane body = new StackPane(lines);
            body.getStyleClass().add("log-body");
            // The list takes what height there is; where that is little, the page scrolls instead of the list
            // vanishing.
            listPane.setContent(ContentGrid.centred(body));
            listPane.setFitToHeight(true);
        }
        return lines;
    }

    private void arrange(Part part) {
        switch (part) {
            case NOW -> put(nowScroll);
            case LIST -> {
                list().startAt(null);
                put(listPane);
            }
            case MONTH -> {
                month().reload();
                put(monthPane);
            }
        }
    }

    /** A pain entry for a day, at its noon; of today for now. */
    private void logFor(LocalDate day) {
        ZoneId zone = context.clocks().zone();
        boolean today =
                context.days().dayOf(context.clocks().now().wall(), zone).equals(day);
        places.painAt(today ? null : day.atTime(LocalTime.NOON).atZone(zone).toInstant());
        if (!today) {
            String date = new TimeWords(context.texts(), zone).date(day);
            context.navigator().tell(context.texts().of("log.told.for-day", date), null);
        }
    }

    private MonthView month() {
        MonthView days = month;
        if (days == null) {
            days = new MonthView(
                    context,
                    this::showDay,
                    () -> drafts.draft().get() == null ? Optional.of(this::logFor) : Optional.empty());
            month = days;
            StackPane body = new StackPane(days);
            body.getStyleClass().add("log-body");
            monthPane.setContent(ContentGrid.centred(body));
        }
        return days;
    }
}
