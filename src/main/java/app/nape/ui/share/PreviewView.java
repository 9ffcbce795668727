package app.nape.ui.share;

import app.nape.ui.FxThread;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.io.IOException;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The first page as it will be on paper. The newest choice is shown; what was made of an older one is passed over. */
final class PreviewView extends VBox {
    private static final int DOTS_PER_INCH = 110;
    private static final double WIDEST = 560;

    private final Texts texts;
    private final ImageView picture = new ImageView();
    private final Label pages = Words.quiet("");
    private int drawing;

    PreviewView(Texts texts, ShareModel model) {
        super(6);
        this.texts = texts;
        picture.setId("share-page");
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        StackPane paper = new StackPane(picture);
        paper.getStyleClass().add("share-paper");
        paper.setMaxWidth(USE_PREF_SIZE);
        getChildren().addAll(paper, pages);
        widthProperty()
                .subscribe(width -> picture.setFitWidth(Math.min(WIDEST, Math.max(100, width.doubleValue() - 4))));
        model.paper().subscribe(this::show);
    }

    private record Drawn(Image first, int count) {}

    private void show(byte @Nullable [] pdf) {
        drawing++;
        int number = drawing;
        if (pdf == null) {
            pages.setText(texts.of("share.drawing"));
            return;
        }
        Thread.ofVirtual().start(() -> {
            try (PagePictures all = new PagePictures(pdf)) {
                Drawn drawn = new Drawn(all.page(0, DOTS_PER_INCH), all.count());
                FxThread.EXECUTOR.execute(() -> put(number, drawn));
            } catch (IOException unreadable) {
                FxThread.EXECUTOR.execute(() -> pages.setText(texts.of("share.not-drawn")));
            }
        });
    }

    private void put(int number, Drawn drawn) {
        if (drawing == number) {
            picture.setImage(drawn.first());
            picture.setAccessibleText(texts.of("share.page-picture"));
            pages.setText(texts.counted("share.pages", drawn.count()));
        }
    }
}
