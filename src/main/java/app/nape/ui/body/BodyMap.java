package app.nape.ui.body;

import app.nape.care.BodySide;
import app.nape.care.BodyView;
import app.nape.care.PainSite;
import app.nape.content.SiteNames;
import app.nape.ui.control.Segments;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;

/**
 * The body from behind and from the front, to choose where it hurts. One stop of the Tab key; arrows go to the
 * neighbour, Space or Enter chooses, Space takes back. Left and right are the person's own: each lies where it would in a mirror. Where it
 * is narrow it shows one view at a time.
 */
public final class BodyMap extends VBox {
    private static final double TWO_VIEWS_FROM = 440;
    /** From this width of a view on each side of the neck has 32 pixels, in which nobody needs a close-up. */
    private static final double LARGE_FROM = 350;

    private static final double CLOSE_UP_WIDTH = 250;
    private static final double BETWEEN = 12;
    /** Where the keyboard begins while nothing is known of the person: what most come for. */
    private static final String FIRST = "neck-back";

    private final ObservableSet<PainSite> chosen;
    private final Map<BodyView, BodyFigure> figures = new EnumMap<>(BodyView.class);
    private final BodyFigure neck;
    private final VBox closeUp;
    private final Map<BodyView, VBox> columns = new EnumMap<>(BodyView.class);
    private final Segments<BodyView> switcher;
    private BodyRegion current;

    /** A map that shows and changes {@code chosen}. */
    public BodyMap(Texts texts, SiteNames names, ObservableSet<PainSite> chosen) {
        this.chosen = chosen;
        getStyleClass().add("body-map");
        EvenRow views = new EvenRow(BETWEEN);
        views.getStyleClass().add("body-views");
        for (BodyView view : List.of(BodyView.BACK, BodyView.FRONT)) {
            BodyFigure figure = new BodyFigure(view, names, texts);
            figure.regions().forEach(region -> ready(figure, region));
            figure.onRedrawn(() -> BodyMarks.draw(figure));
            figures.put(view, figure);
            VBox column = captioned(figure, texts.of(view == BodyView.BACK ? "log.map.back" : "log.map.front"));
            columns.put(view, column);
            views.getChildren().add(column);
        }
        current = regions(BodyView.BACK).stream()
                .filter(region -> region.spot().site().siteId().equals(FIRST))
                .findFirst()
                .orElse(regions(BodyView.BACK).getFirst());
        current.setFocusTraversable(true);
        switcher = new Segments<>(
                List.of(BodyView.BACK, BodyView.FRONT),
                view -> texts.of(view == BodyView.BACK ? "log.map.back-short" : "log.map.front-short"),
                BodyView.BACK);
        neck = new BodyFigure(BodyView.BACK, names, texts, Crop.NECK);
        neck.regions().forEach(region -> ready(neck, region));
        neck.setMaxWidth(CLOSE_UP_WIDTH);
        closeUp = captioned(neck, texts.of("log.map.neck"));
        closeUp.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getChildren().addAll(views, closeUp);
        switcher.value().subscribe(_ -> arrange());
        widthProperty().subscribe(_ -> arrange());
        chosen.addListener((SetChangeListener<PainSite>) _ -> mark());
        mark();
    }

    /** How wide it is with both views this tall. */
    public static double widthFor(double tall) {
        return 2 * Crop.WHOLE.widthFor(tall) + BETWEEN;
    }

    private static VBox captioned(BodyFigure figure, String words) {
        Label caption = Words.plain(words);
        caption.setTextAlignment(TextAlignment.CENTER);
        caption.getStyleClass().addAll("quiet", "small");
        VBox column = new VBox(4, figure, caption);
        column.setAlignment(Pos.TOP_CENTER);
        return column;
    }

    /** The keyboard will begin at this site, if it is drawn. */
    public void beginAt(PainSite site) {
        for (BodyFigure figure : figures.values()) {
            for (BodyRegion region : figure.regions()) {
                if (region.spot().site().equals(site)) {
                    boolean here = current.isFocused();
                    enter(region);
                    if (here) {
                        region.requestFocus();
                    }
                    return;
                }
            }
        }
    }

    /** Chooses the view where only one is shown; to be placed by whoever shows the map. */
    public Node switcher() {
        return switcher;
    }

    /** Puts the keyboard on the map. */
    public void focusMap() {
        current.requestFocus();
    }

    private List<BodyRegion> regions(BodyView view) {
        BodyFigure figure = figures.get(view);
        return figure == null ? List.of() : figure.regions();
    }

    private void ready(BodyFigure figure, BodyRegion region) {
        region.onAction(() -> toggle(region.spot().site()));
        region.setOnMouseClicked(_ -> {
            stand(region);
            region.fire();
        });
        region.setOnKeyPressed(press -> pressed(figure, region, press));
        region.getPseudoClassStates().addListener((SetChangeListener<PseudoClass>) _ -> mark());
        Tooltip name = new Tooltip(region.getAccessibleText());
        name.setShowDelay(Duration.millis(300));
        Tooltip.install(region, name);
    }

    private void pressed(BodyFigure figure, BodyRegion region, KeyEvent press) {
        switch (press.getCode()) {
            case SPACE -> region.fire();
            case ENTER -> {
                if (region.isSelected()) {
                    // Enter goes on to what the page offers; it takes no answer back.
                    return;
                }
                region.fire();
            }
            case UP, DOWN, LEFT, RIGHT -> go(figure, region, press.getCode());
            default -> {
                return;
            }
        }
        press.consume();
    }

    private void go(BodyFigure figure, BodyRegion from, KeyCode arrow) {
        List<BodyRegion> here = figure.regions();
        List<Point2D> middles = here.stream().map(BodyRegion::middle).toList();
        NextSpot.from(middles, here.indexOf(from), arrow)
                .map(here::get)
                .ifPresentOrElse(this::stand, () -> cross(from, arrow));
    }

    /** From the right edge of the back to the left edge of the front, and the other way. */
    private void cross(BodyRegion from, KeyCode arrow) {
        boolean toFront = arrow == KeyCode.RIGHT && from.spot().view() == BodyView.BACK;
        boolean toBack = arrow == KeyCode.LEFT && from.spot().view() == BodyView.FRONT;
        if (toFront || toBack) {
            List<BodyRegion> there = regions(toFront ? BodyView.FRONT : BodyView.BACK);
            List<Point2D> middles = there.stream().map(BodyRegion::middle).toList();
            stand(there.get(NextSpot.entering(middles, from.middle().getY(), toFront)));
        }
    }

    private void stand(BodyRegion region) {
        enter(region);
        region.requestFocus();
    }

    private void enter(BodyRegion region) {
        current.setFocusTraversable(false);
        current = region;
        region.setFocusTraversable(true);
        switcher.choose(region.spot().view());
    }

    private void toggle(PainSite site) {
        boolean onBothSides = chosen.remove(new PainSite(site.siteId(), BodySide.BOTH));
        if (site.side() == BodySide.BOTH || !onBothSides) {
            if (!onBothSides && !chosen.remove(site)) {
                chosen.add(site);
            }
        } else {
            chosen.add(new PainSite(site.siteId(), site.side() == BodySide.LEFT ? BodySide.RIGHT : BodySide.LEFT));
        }
    }

    private void mark() {
        Stream.concat(figures.values().stream(), Stream.of(neck)).forEach(figure -> {
            figure.regions().forEach(region -> region.select(holds(region.spot().site())));
            BodyMarks.draw(figure);
        });
    }

    private boolean holds(PainSite site) {
        return chosen.contains(site) || chosen.contains(new PainSite(site.siteId(), BodySide.BOTH));
    }

    private void arrange() {
        boolean both = getWidth() >= TWO_VIEWS_FROM;
        switcher.setVisible(!both);
        switcher.setManaged(!both);
        columns.forEach((view, column) -> {
            boolean seen = both || view == switcher.value().get();
            column.setVisible(seen);
            column.setManaged(seen);
        });
        // The larger the drawing the less there is to gain; alone, the front needs no neck from behind.
        double wide = both ? getWidth() / 2 : getWidth();
        boolean small = wide < LARGE_FROM && (both || switcher.value().get() == BodyView.BACK);
        closeUp.setVisible(small);
        closeUp.setManaged(small);
    }
}
