package app.nape.exchange.plan;

import app.nape.care.plan.Picture;
import app.nape.care.plan.PictureKind;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes a picture that a programme can hold of a file of the therapist's: decoded and written anew, so that nothing goes with it but what is
 * to be seen; where it was taken, when and by which camera stays behind. A large one is made smaller.
 */
public final class PictureFile {
    /** Largest file that is looked at, in bytes. */
    public static final int MOST_BYTES = 30 << 20;

    private static final int LONGEST_EDGE_READ = 20_000;
    private static final int[] EDGES = {Picture.LONGEST_EDGE, 1200, 800, 500};
    private static final float[] QUALITIES = {0.85f, 0.7f, 0.5f};

    private PictureFile() {}

    /**
     * The picture in a file.
     *
     * @param words for whoever does not see it, 1 to 200 characters
     * @throws PlanRefused when it is neither JPEG nor PNG, or too large to be looked at
     */
    public static Picture of(byte[] file, String words) {
        BufferedImage read;
        try {
            read = read(file);
        } catch (IOException | RuntimeException broken) {
            // Readers of pictures throw whatever comes to them at bytes that nobody made with care.
            throw new PlanRefused("plan.no-picture");
        }
        int turn = ExifTurn.of(file);
        for (int edge : EDGES) {
            BufferedImage scaled = ExifTurn.turned(scaled(read, edge), turn);
            for (float quality : QUALITIES) {
                byte[] jpeg = jpeg(scaled, quality);
                if (jpeg.length <= Picture.MOST_BYTES) {
                    return new Picture(PictureKind.JPEG, jpeg, words);
                }
            }
        }
        throw new PlanRefused("plan.no-picture");
    }

    /** No more of it than is needed: of a large one each so manieth point. */
    private static BufferedImage read(byte[] file) throws IOException {
        if (file.length > MOST_BYTES) {
            throw new IOException("too large");
        }
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            ImageReader reader = readers.hasNext() ? readers.next() : null;
            if (reader == null || !reader.getFormatName().matches("(?i)jpeg|png")) {
                throw new IOException("neither JPEG nor PNG");
            }
            try {
                reader.setInput(in, true, true);
                int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
                if (longest > LONGEST_EDGE_READ) {
                    throw new IOException("too large");
                }
                int each = Math.max(1, longest / (2 * Picture.LONGEST_EDGE));
                ImageReadParam sparse = reader.getDefaultReadParam();
                sparse.setSourceSubsampling(each, each, 0, 0);
                return reader.read(0, sparse);
            } finally {
                reader.dispose();
            }
        }
    }

    /** On white, at most so long. */
    private static BufferedImage scaled(BufferedImage picture, int edge) {
        double by = Math.min(1, edge / (double) Math.max(picture.getWidth(), picture.getHeight()));
        int wide = Math.max(1, (int) Math.round(picture.getWidth() * by));
        int high = Math.max(1, (int) Math.round(picture.getHeight() * by));
        BufferedImage scaled = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = scaled.createGraphics();
        paint.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        paint.drawImage(picture, 0, 0, wide, high, Color.WHITE, null);
        paint.dispose();
        return scaled;
    }

    private static byte[] jpeg(BufferedImage picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException impossible) {
            throw new IllegalStateException("no JPEG", impossible);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
