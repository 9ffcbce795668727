package app.nape.ui.log.history;

import app.nape.care.Nprs;
import app.nape.ui.PageContext;
import app.nape.ui.control.ArrowKeys;
import app.nape.ui.control.IconButton;
import app.nape.ui.control.ScoreColours;
import app.nape.ui.control.ThingMenu;
import app.nape.words.Texts;
import app.nape.words.TimeWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A month: the worst score of each day in number and colour, a bar while an episode was open, and shapes for what was done. */
public final class MonthView extends VBox {
    private final PageContext context;
    private final Texts texts;
    private final MonthModel model;
    private final Consumer<LocalDate> openDay;
    private final Supplier<Optional<Consumer<LocalDate>>> log;
    private final Label name = new Label();
    private final GridPane grid = new GridPane(6, 6);
    private final Button later;
    private final List<Button> cells = new ArrayList<>();

    /** A month; {@code openDay} shows a day in the list, {@code log} begins a pain entry for one, and nothing while one is half written. */
    public MonthView(PageContext context, Consumer<LocalDate> openDay, Supplier<Optional<Consumer<LocalDate>>> log) {
        super(12);
        this.context = context;
        this.texts = context.texts();
        this.openDay = openDay;
        this.log = log;
        model = new MonthModel(context.journal(), context.clocks(), context::days);
        getStyleClass().addAll("card", "month");
        name.getStyleClass().add("section-title");
        name.setAlignment(Pos.CENTER);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button earlier = step("log.month.earlier", Feather.CHEVRON_LEFT, -1);
        later = step("log.month.later", Feather.CHEVRON_RIGHT, 1);
        HBox head = new HBox(8, earlier, name, later);
        head.setAlignment(Pos.CENTER);
        for (int i = 0; i < 7; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / 7);
            grid.getColumnConstraints().add(column);
        }
        getChildren().addAll(head, grid, legend(), DayEnd.of(context));
        model.shown().subscribe(this::draw);
    }

    private Button step(String key, Feather icon, int by) {
        Button button = IconButton.way(icon, texts.of(key));
        button.setOnAction(_ -> model.show(model.shown().get().month().plusMonths(by)));
        return button;
    }

    /** Reads the month that is shown, and then does this. */
    public void whenRead(Runnable then) {
        model.show(model.shown().get().month(), then);
    }

    /** Reads the month that is shown again. */
    public void reload() {
        model.show(model.shown().get().month());
    }

    private void draw(MonthModel.Month month) {
        name.setText(DateTimeFormatter.ofPattern("LLLL yyyy", texts.locale()).format(month.month()));
        later.setDisable(!month.month().isBefore(YearMonth.from(model.today())));
        grid.getChildren().clear();
        cells.clear();
        DayOfWeek first = WeekFields.of(texts.locale()).getFirstDayOfWeek();
        for (int i = 0; i < 7; i++) {
            Label day = new Label(first.plus(i).getDisplayName(TextStyle.SHORT, texts.locale()));
            day.getStyleClass().addAll("quiet", "small");
            day.setMaxWidth(Double.MAX_VALUE);
            day.setAlignment(Pos.CENTER);
            grid.add(day, i, 0);
        }
        int offset = Math.floorMod(month.month().atDay(1).getDayOfWeek().getValue() - first.getValue(), 7);
        for (MonthDay day : month.days()) {
            int place = offset + day.day().getDayOfMonth() - 1;
            Button cell = cell(day);
            cells.add(cell);
            grid.add(cell, place % 7, 1 + Math.floorDiv(place, 7));
        }
    }

    private Button cell(MonthDay day) {
        Label number = new Label(Integer.toString(day.day().getDayOfMonth()));
        number.getStyleClass().add("month-number");
        Label score = new Label();
        score.getStyleClass().add("score-dot");
        Nprs worst = day.worst();
        score.setVisible(worst != null);
        if (worst != null) {
            score.setText(Integer.toString(worst.score()));
            score.setStyle(ScoreColours.badge(worst.score()));
        }
        VBox cell = new VBox(2, number, score, MonthMarks.of(day));
        cell.setAlignment(Pos.TOP_CENTER);
        Button button = new Button(null, cell);
        button.getStyleClass().setAll("button", "month-cell");
        if (day.inEpisode()) {
            button.getStyleClass().add("in-episode");
        }
        if (day.day().equals(model.today())) {
            button.getStyleClass().add("today");
        }
        button.setDisable(day.day().isAfter(model.today()));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(words(day));
        // A tip for each of thirty days would cost more than the days; few are ever pointed at.
        button.setOnMouseEntered(_ -> {
            if (button.getTooltip() == null) {
                button.setTooltip(new Tooltip(button.getAccessibleText()));
            }
        });
        button.setOnAction(_ -> openDay.accept(day.day()));
        ThingMenu.on(button, () -> menu(day.day()));
        button.setOnKeyPressed(press -> {
            int step =
                    switch (ArrowKeys.of(button, press)) {
                        case LEFT -> -1;
                        case RIGHT -> 1;
                        case UP -> -7;
                        case DOWN -> 7;
                        default -> 0;
                    };
            if (press.getCode() == KeyCode.PAGE_UP || press.getCode() == KeyCode.PAGE_DOWN) {
                model.show(model.shown().get().month().plusMonths(press.getCode() == KeyCode.PAGE_UP ? -1 : 1));
                press.consume();
            }
            if (step != 0) {
                int to = cells.indexOf(button) + step;
                if (to >= 0 && to < cells.size()) {
                    cells.get(to).requestFocus();
                }
                press.consume();
            }
        });
        return button;
    }

    private List<MenuItem> menu(LocalDate day) {
        List<MenuItem> items = new ArrayList<>();
        items.add(ThingMenu.item(texts.of("log.month.open-day"), () -> openDay.accept(day)));
        log.get().ifPresent(begin -> items.add(ThingMenu.item(texts.of("log.month.log-day"), () -> begin.accept(day))));
        return items;
    }

    private String words(MonthDay day) {
        List<String> parts = new ArrayList<>();
        parts.add(new TimeWords(texts, context.clocks().zone()).date(day.day()));
        Nprs worst = day.worst();
        if (worst != null) {
            parts.add(texts.of("log.month.worst", worst.score()));
        }
        if (day.painBegan()) {
            parts.add(texts.of("log.month.began"));
        } else if (day.inEpisode()) {
            parts.add(texts.of("log.month.in-episode"));
        }
        if (day.remedies() > 0) {
            parts.add(texts.counted("log.month.remedies", day.remedies()));
        }
        if (day.stretches() > 0) {
            parts.add(texts.counted("log.month.stretches", day.stretches()));
        }
        return String.join(", ", parts);
    }

    private HBox legend() {
        HBox legend = new HBox(18);
        legend.setAlignment(Pos.CENTER);
        legend.getChildren()
                .addAll(
                        sign(MonthMarks.remedy(), "log.month.legend-remedy"),
                        sign(MonthMarks.stretch(), "log.month.legend-stretch"),
                        sign(MonthMarks.episode(), "log.month.legend-episode"));
        return legend;
    }

    private HBox sign(javafx.scene.Node mark, String key) {
        Label words = new Label(texts.of(key));
        words.getStyleClass().addAll("quiet", "small");
        HBox sign = new HBox(6, mark, words);
        sign.setAlignment(Pos.CENTER);
        return sign;
    }
}
