package app.nape.ui.share;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as pictures, one at a time; not on the FX thread, for a page takes a while. */
final class PagePictures implements Closeable {
    private final PDDocument document;
    private final PDFRenderer renderer;

    PagePictures(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
        renderer = new PDFRenderer(document);
    }

    int count() {
        return document.getNumberOfPages();
    }

    /** A page, from 0 on, so fine. */
    Image page(int number, int dotsPerInch) throws IOException {
        BufferedImage picture = renderer.renderImageWithDPI(number, dotsPerInch, ImageType.RGB);
        int width = picture.getWidth();
        int height = picture.getHeight();
        WritableImage image = new WritableImage(width, height);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                row[x] |= 0xFF000000;
            }
            image.getPixelWriter().setPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
        }
        return image;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
