package app.nape.exchange.plan;

import app.nape.care.plan.Picture;
import app.nape.care.plan.PictureKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Whether the bytes of a picture are one, of the kind it says, and no larger than may be. Its size is looked at before any pixel is made. */
final class PictureCheck {
    private PictureCheck() {}

    static boolean holds(Picture picture) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format(picture.kind()));
        if (!readers.hasNext()) {
            return false;
        }
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
            reader.setInput(in, true, true);
            int wide = reader.getWidth(0);
            int high = reader.getHeight(0);
            if (wide < 1 || high < 1 || wide > Picture.LONGEST_EDGE || high > Picture.LONGEST_EDGE) {
                return false;
            }
            reader.read(0);
            return true;
        } catch (IOException | RuntimeException broken) {
            // Readers of pictures throw whatever comes to them at bytes that nobody made with care.
            return false;
        } finally {
            reader.dispose();
        }
    }

    static String format(PictureKind kind) {
        return switch (kind) {
            case JPEG -> "jpeg";
            case PNG -> "png";
        };
    }
}
