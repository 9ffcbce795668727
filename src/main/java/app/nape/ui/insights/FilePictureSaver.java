package app.nape.ui.insights;

import app.nape.ui.PageContext;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.FileChooser;
import javax.imageio.ImageIO;

/** Saves a picture as a PNG file, twice as fine as the screen, at a place chosen in the system's own dialog. */
final class FilePictureSaver implements PictureSaver {
    private static final double FINER = 2;

    private final PageContext context;

    FilePictureSaver(PageContext context) {
        this.context = context;
    }

    @Override
    public void save(Node node, String name) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(context.texts().of("insights.save-picture"));
        dialog.setInitialFileName("nape-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".png");
        dialog.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG", "*.png"));
        File file = dialog.showSaveDialog(node.getScene().getWindow());
        if (file != null) {
            context.navigator()
                    .tell(context.texts().of(write(node, file) ? "insights.saved" : "insights.not-saved"), null);
        }
    }

    /** Whether the picture was written whole. */
    static boolean write(Node node, File file) {
        SnapshotParameters how = new SnapshotParameters();
        how.setTransform(Transform.scale(FINER, FINER));
        WritableImage seen = node.snapshot(how, null);
        int width = (int) seen.getWidth();
        int height = (int) seen.getHeight();
        int[] pixels = new int[width * height];
        seen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            return ImageIO.write(image, "png", file);
        } catch (IOException full) {
            return false;
        }
    }
}
