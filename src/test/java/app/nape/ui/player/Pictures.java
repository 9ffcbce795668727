package app.nape.ui.player;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** Writes what a scene looks like to a PNG file when {@code -Dnape.pictures=FOLDER} is given, for the eye; otherwise nothing. */
public final class Pictures {
    private Pictures() {}

    public static void take(Scene scene, String name) {
        String folder = System.getProperty("nape.pictures");
        if (folder == null) {
            return;
        }
        Image seen = scene.snapshot(null);
        int width = (int) seen.getWidth();
        int height = (int) seen.getHeight();
        int[] pixels = new int[width * height];
        seen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            ImageIO.write(image, "png", new File(folder, name + ".png"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
