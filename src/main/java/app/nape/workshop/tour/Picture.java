package app.nape.workshop.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** A scene as it looks, ready for a PNG file. */
record Picture(BufferedImage image) {
    static Picture of(Scene scene) {
        Image seen = scene.snapshot(null);
        int width = (int) seen.getWidth();
        int height = (int) seen.getHeight();
        int[] pixels = new int[width * height];
        seen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return new Picture(image);
    }

    void write(Path file) {
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
