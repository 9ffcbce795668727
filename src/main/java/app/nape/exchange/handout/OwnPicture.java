package app.nape.exchange.handout;

import app.nape.care.plan.Picture;
import app.nape.exchange.paper.Leaf;
import app.nape.exchange.paper.Tag;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A therapist's own picture, as large as its place allows. It was decoded and written anew when its file was opened. */
final class OwnPicture {
    private OwnPicture() {}

    static void draw(Leaf leaf, Tag into, Picture picture, float x, float top, float width, float height)
            throws IOException {
        byte[] bytes = picture.bytes();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        if (image == null) {
            return;
        }
        float scale = Math.min(width / image.getWidth(), height / image.getHeight());
        float wide = image.getWidth() * scale;
        float high = image.getHeight() * scale;
        float left = x + (width - wide) / 2;
        leaf.picture(
                into,
                picture.words(),
                left,
                top - high,
                wide,
                high,
                on -> on.image(bytes, left, top - high, wide, high));
    }
}
