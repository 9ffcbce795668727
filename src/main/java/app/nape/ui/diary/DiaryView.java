package app.nape.ui.diary;

import app.nape.care.BodySite;
import app.nape.exchange.diary.DayOrder;
import app.nape.exchange.diary.DiaryField;
import app.nape.exchange.diary.DiaryFound;
import app.nape.exchange.diary.DiaryFound.Question;
import app.nape.exchange.diary.ScoreScale;
import app.nape.ui.PageContext;
import app.nape.ui.control.Choice;
import app.nape.ui.control.Combos;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Shows what a table was taken for: what has to be said, what would be added, what each column is, and which rows are left out. */
public final class DiaryView extends VBox {
    private static final int SHOWN = 6;

    private final PageContext context;
    private final Texts texts;
    private final DiaryModel model;
    private final VBox questions = new VBox(8);
    private final VBox entries = new VBox(8);
    private final VBox rows = new VBox(4);

    /** @param model whose table has been read */
    public DiaryView(PageContext context, DiaryModel model) {
        super(20);
        this.context = context;
        texts = context.texts();
        this.model = model;
        DiaryFound first = model.found().get();
        if (first != null) {
            getChildren().addAll(Words.plain(from(first)), questions, entries, columns(first), rows);
            ask(first);
            questions.setManaged(!questions.getChildren().isEmpty());
            show(first);
        }
        model.found().subscribe(now -> {
            if (now != null) {
                show(now);
            }
        });
    }

    private String from(DiaryFound found) {
        return found.diary() == null ? texts.of("diary.sheet.unknown") : texts.of("diary.sheet.from", found.diary());
    }

    /** What only the person knows, and where the pain was when the table does not say; these stay while they are answered. */
    // texts: diary.sheet.dates.*
    // texts: diary.steps.*
    private void ask(DiaryFound found) {
        if (found.questions().contains(Question.ORDER)) {
            Map<DayOrder, String> orders = new LinkedHashMap<>();
            for (DayOrder order : List.of(DayOrder.DMY, DayOrder.MDY)) {
                orders.put(order, texts.of("diary.sheet.dates." + order.word()));
            }
            Choice<DayOrder> choice = new Choice<>(
                    texts.of("diary.sheet.order"), orders, order -> model.choose(now -> now.withOrder(order)));
            choice.setId("diary-order");
            question(texts.of("diary.order.ask", found.exampleOfDate()), choice);
        }
        boolean onlySeen = found.remarks().stream().anyMatch(each -> each.id().equals("diary.scale.ten"));
        if (found.questions().contains(Question.SCALE)
                || onlySeen
                || (found.scale() != null && found.scale() != ScoreScale.TEN)) {
            ComboBox<ScoreScale> scales = Combos.of(
                    texts.of("diary.sheet.scale"),
                    scale -> texts.of("diary.steps." + scale.word()),
                    Arrays.asList(ScoreScale.values()));
            scales.setId("diary-scale");
            scales.setValue(found.scale());
            scales.valueProperty().subscribe((_, scale) -> model.choose(now -> now.withScale(scale)));
            question(texts.of(found.scale() == null ? "diary.scale.ask" : "diary.sheet.scale"), scales);
        }
        if (found.columns().stream().noneMatch(column -> column.field() == DiaryField.SITE)) {
            ComboBox<BodySite> sites = Combos.of(
                    texts.of("diary.sheet.site"),
                    BodySite::label,
                    context.care().sites());
            sites.setId("diary-site");
            sites.setValue(context.care().site(model.choices().site()).orElseThrow());
            sites.valueProperty().subscribe((_, site) -> model.choose(now -> now.withSite(site.id(), null)));
            question(texts.of("diary.sheet.site"), sites);
        }
    }

    private void question(String words, Node answer) {
        questions.getChildren().addAll(Words.plain(words), answer);
    }

    /** A row for each column, with what it says; what is chosen is read anew at once. */
    private Node columns(DiaryFound found) {
        VBox all = new VBox(8, Words.of(texts.of("diary.sheet.columns"), "section-title"));
        for (DiaryFound.Column column : found.columns()) {
            if (column.name().isBlank()) {
                continue;
            }
            all.getChildren().add(new ColumnRow(texts, column, model));
        }
        return all;
    }

    private void show(DiaryFound found) {
        entries.getChildren().setAll(Words.of(texts.of("diary.sheet.entries"), "section-title"));
        long pains = found.pains();
        long remedies = found.remedies();
        if (!found.questions().isEmpty()) {
            entries.getChildren().add(Words.plain(texts.of("diary.sheet.first-say")));
        } else if (found.entries().isEmpty()) {
            entries.getChildren().add(Words.plain(texts.of("diary.nothing")));
        } else {
            entries.getChildren().add(Words.plain(texts.of("diary.sheet.counted", pains, remedies)));
        }
        List<EntryLines.Line> lines = new EntryLines(context, found).first(SHOWN);
        for (EntryLines.Line line : lines) {
            VBox entry = new VBox(Words.plain(line.words()));
            if (line.note() != null) {
                entry.getChildren().add(Words.quiet(line.note()));
            }
            entries.getChildren().add(entry);
        }
        if (pains + remedies > lines.size()) {
            entries.getChildren().add(Words.quiet(texts.counted("diary.more", pains + remedies - lines.size())));
        }
        found.remarks().forEach(remark -> entries.getChildren().add(Words.quiet(texts.of(remark))));
        rows.getChildren().clear();
        if (!found.leftOut().isEmpty()) {
            rows.getChildren()
                    .add(Words.of(
                            texts.counted("diary.left-out", found.leftOut().size()), "section-title"));
            found.leftOut().stream()
                    .limit(SHOWN)
                    .forEach(each -> rows.getChildren().add(Words.quiet(texts.of(each))));
            if (found.leftOut().size() > SHOWN) {
                Label more =
                        Words.quiet(texts.counted("diary.more", found.leftOut().size() - SHOWN));
                rows.getChildren().add(more);
            }
        }
    }
}
