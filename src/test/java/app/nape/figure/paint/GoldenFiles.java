package app.nape.figure.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Pictures that a person has looked at and found right. One that differs is left in {@code target/golden}; look at it, and where it is
 * better put it in place of the golden one in the test resources.
 */
final class GoldenFiles {
    private static final Path GOLDEN = Path.of("src/test/resources/app/nape/figure");
    private static final Path DRAWN = Path.of("target/golden");

    private GoldenFiles() {}

    /**
     * Fails where the picture of this name looks otherwise.
     *
     * @param rounding that differs from machine to machine; in steps of 255, a colour of a pixel on average
     */
    static void compare(String name, BufferedImage drawn, double rounding) throws IOException {
        Files.createDirectories(DRAWN);
        ImageIO.write(drawn, "png", DRAWN.resolve(name).toFile());
        BufferedImage right = ImageIO.read(GOLDEN.resolve(name).toFile());
        assertEquals(right.getWidth(), drawn.getWidth());
        assertEquals(right.getHeight(), drawn.getHeight());
        double off = difference(right, drawn);
        assertTrue(off < rounding, name + " is off by " + off + " steps of 255 a colour; see " + DRAWN.resolve(name));
    }

    private static double difference(BufferedImage a, BufferedImage b) {
        long sum = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs((a.getRGB(x, y) >> shift & 0xFF) - (b.getRGB(x, y) >> shift & 0xFF));
                }
            }
        }
        return sum / (3.0 * a.getWidth() * a.getHeight());
    }
}
