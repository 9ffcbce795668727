package app.nape.desktop.linux;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** What is seen on a stage's display. */
final class Screen {
    private static final int ICON = 0x2a828c;

    private Screen() {}

    /** Takes a picture of the whole display. */
    static Path picture(Stage stage, String name) throws IOException {
        Path file = stage.file(name);
        stage.run("import", "-window", "root", file.toString());
        return file;
    }

    /** The middle of our tray icon, found by its colour; empty when it is not seen. */
    static Optional<Point> icon(Stage stage) throws IOException {
        BufferedImage image = ImageIO.read(picture(stage, "screen.png").toFile());
        long across = 0;
        long down = 0;
        int found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xffffff) == ICON) {
                    across += x;
                    down += y;
                    found++;
                }
            }
        }
        return found < 20 ? Optional.empty() : Optional.of(new Point((int) (across / found), (int) (down / found)));
    }

    /** Waits for the icon and gives its middle. */
    static Point awaitIcon(Stage stage) {
        List<Point> found = new ArrayList<>();
        Stage.await("the icon on screen", () -> {
            try {
                icon(stage).ifPresent(found::add);
                return !found.isEmpty();
            } catch (IOException problem) {
                throw new IllegalStateException(problem);
            }
        });
        return found.getFirst();
    }
}
