package app.nape.ui.insights;

import app.nape.exchange.OwnFile;
import app.nape.ui.PageContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.FileChooser;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Saves a picture at a place chosen in the system's own dialog: as a PNG file twice as fine as the screen or, when its name ends so,
 * as an SVG file. It shows health data, so it is its owner's alone.
 */
final class FilePictureSaver implements PictureSaver {
    private static final double FINER = 2;
    private static final String SVG = ".svg";

    private final PageContext context;

    FilePictureSaver(PageContext context) {
        this.context = context;
    }

    @Override
    public void save(Node node, String name) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(context.texts().of("insights.save-picture"));
        dialog.setInitialFileName("nape-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".png");
        dialog.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("PNG", "*.png"),
                        new FileChooser.ExtensionFilter("SVG", "*" + SVG));
        File file = dialog.showSaveDialog(node.getScene().getWindow());
        if (file != null) {
            FileChooser.ExtensionFilter kind = dialog.getSelectedExtensionFilter();
            File chosen = kind != null && kind.getDescription().equals("SVG") ? asSvg(file) : file;
            context.navigator().tell(written(node, name, chosen), null);
        }
    }

    /** What became of it, in one sentence. */
    String written(Node node, String title, File file) {
        try {
            context.files().write(file.toPath(), picture(node, title, file));
            return context.texts().of("insights.saved");
        } catch (OwnFile.Kept kept) {
            return context.texts().of("agent.own-file", file);
        } catch (IOException full) {
            return context.texts().of("insights.not-saved");
        }
    }

    /** The dialog keeps the offered ending when another kind is chosen. */
    private static File asSvg(File file) {
        String name = file.getName();
        return name.toLowerCase(Locale.ROOT).endsWith(SVG)
                ? file
                : new File(file.getParentFile(), name.replaceFirst("(?i)\\.png$", "") + SVG);
    }

    private static byte[] picture(Node node, String title, File file) throws IOException {
        boolean drawn = file.getName().toLowerCase(Locale.ROOT).endsWith(SVG);
        return drawn ? SvgPicture.of(node, title).getBytes(StandardCharsets.UTF_8) : png(node);
    }

    private static byte[] png(Node node) throws IOException {
        SnapshotParameters how = new SnapshotParameters();
        how.setTransform(Transform.scale(FINER, FINER));
        WritableImage seen = node.snapshot(how, null);
        int width = (int) seen.getWidth();
        int height = (int) seen.getHeight();
        int[] pixels = new int[width * height];
        seen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // In memory: else it would lie in the temporary folder, and stay there where the process ends meanwhile.
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", stream);
        }
        return bytes.toByteArray();
    }
}
