package app.nape.ui.body;

import app.nape.care.BodySide;
import app.nape.care.BodyView;
import app.nape.care.PainSite;
import app.nape.content.SiteNames;
import app.nape.words.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Where it hurt how often: the stronger the colour the more often, with the count written on it. */
public final class BodyHeat extends StackPane {
    private static final double BETWEEN = 12;

    /** The body with these counts of episodes. */
    public BodyHeat(Texts texts, SiteNames names, Map<PainSite, Integer> counts) {
        EvenRow views = new EvenRow(BETWEEN);
        CountSteps steps = steps(counts);
        for (BodyView view : List.of(BodyView.BACK, BodyView.FRONT)) {
            BodyFigure figure = new BodyFigure(view, names, texts);
            figure.setMaxWidth(360);
            for (BodyRegion region : figure.regions()) {
                region.getStyleClass().setAll("body-heat");
                count(counts, region.spot().site())
                        .ifPresent(count -> paint(texts, figure, region, count, steps.of(count)));
            }
            Label caption = new Label(texts.of(view == BodyView.BACK ? "log.map.back" : "log.map.front"));
            caption.getStyleClass().addAll("quiet", "small");
            VBox column = new VBox(4, figure, caption);
            column.setAlignment(Pos.TOP_CENTER);
            views.getChildren().add(column);
        }
        getChildren().add(views);
    }

    /** The steps that these counts are painted in. */
    public static CountSteps steps(Map<PainSite, Integer> counts) {
        return CountSteps.upTo(counts.keySet().stream()
                .flatMap(site -> count(counts, site).stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1));
    }

    private static Optional<Integer> count(Map<PainSite, Integer> counts, PainSite site) {
        int both =
                site.side() == BodySide.BOTH ? 0 : counts.getOrDefault(new PainSite(site.siteId(), BodySide.BOTH), 0);
        int count = counts.getOrDefault(site, 0) + both;
        return count == 0 ? Optional.empty() : Optional.of(count);
    }

    private static void paint(Texts texts, BodyFigure figure, BodyRegion region, int count, int step) {
        region.setStyle("-fx-fill: -nape-count-" + step + ";");
        String words = texts.of("log.map.count", region.getAccessibleText(), count);
        region.setAccessibleText(words);
        Tooltip tip = new Tooltip(words);
        tip.setShowDelay(Duration.millis(150));
        Tooltip.install(region, tip);
        if (region.spot().outside()) {
            figure.noteWholeNeck(Integer.toString(count), "-fx-fill: -nape-on-count-" + step + ";");
            return;
        }
        var number = BodyFigure.word(
                Integer.toString(count), region.middle().getX(), region.middle().getY(), "body-count");
        number.setStyle("-fx-fill: -nape-on-count-" + step + ";");
        figure.marks().getChildren().add(number);
    }
}
