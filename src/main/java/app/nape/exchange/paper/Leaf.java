package app.nape.exchange.paper;

import app.nape.exchange.PdfTones;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** A page. Places are in points, from its lower left corner. All that is drawn lies within a tag or is said to be beside the content. */
public final class Leaf {
    private final Paper paper;
    private final PDPage page;
    private final PDPageContentStream out;
    private final COSArray owners = new COSArray();
    private boolean closed;

    Leaf(Paper paper, PDPage page) throws IOException {
        this.paper = paper;
        this.page = page;
        this.out = new PDPageContentStream(paper.document(), page, PDPageContentStream.AppendMode.OVERWRITE, true);
    }

    PDPage page() {
        return page;
    }

    COSArray owners() {
        return owners;
    }

    public Paper paper() {
        return paper;
    }

    /** Something that is drawn. */
    @FunctionalInterface
    public interface Drawing {
        void draw(Leaf leaf) throws IOException;
    }

    /** Draws what belongs to a tag. */
    public void tagged(Tag tag, Drawing drawing) throws IOException {
        int mark = owners.size();
        owners.add(tag.dictionary());
        tag.holds(page, mark);
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.MCID, COSInteger.get(mark));
        out.beginMarkedContent(COSName.getPDFName(tag.type()), PDPropertyList.create(properties));
        drawing.draw(this);
        out.endMarkedContent();
    }

    /** Draws what is no content: a rule, a tint, a page’s number. */
    public void beside(Drawing drawing) throws IOException {
        out.beginMarkedContent(COSName.ARTIFACT);
        drawing.draw(this);
        out.endMarkedContent();
    }

    /** Draws a picture, with words for whoever does not see it. */
    public void picture(Tag within, String alt, float x, float y, float width, float height, Drawing drawing)
            throws IOException {
        tagged(within.picture(alt, x, y, width, height), drawing);
    }

    /** Writes a line on its base line; a sign that the font lacks is a box, and the tag says what it stands for. */
    public void line(Tag tag, Face face, float size, int rgb, float x, float y, String text) throws IOException {
        String shown = face.shown(text);
        if (shown.contains(Face.UNKNOWN) && !text.contains(Face.UNKNOWN)) {
            Tag span = tag.child("Span");
            span.means(text);
            tagged(span, leaf -> leaf.text(face, size, rgb, x, y, shown));
        } else {
            tagged(tag, leaf -> leaf.text(face, size, rgb, x, y, shown));
        }
    }

    /** Writes a line within what is being drawn. */
    public void text(Face face, float size, int rgb, float x, float y, String text) throws IOException {
        String shown = face.shown(text);
        if (shown.isEmpty()) {
            return;
        }
        out.beginText();
        out.setFont(face.font(), size);
        fill(rgb);
        out.newLineAtOffset(x, y);
        out.showText(shown);
        out.endText();
    }

    /** Fills a box. */
    public void box(float x, float y, float width, float height, int rgb) throws IOException {
        fill(rgb);
        out.addRect(x, y, width, height);
        out.fill();
    }

    /** Draws a box’s edge. */
    public void edge(float x, float y, float width, float height, float thick, int rgb) throws IOException {
        stroke(rgb, thick);
        out.addRect(x, y, width, height);
        out.stroke();
    }

    /** Draws a box’s edge with round corners, filled or not. */
    public void round(float x, float y, float width, float height, float corner, float thick, int rgb, int within)
            throws IOException {
        float k = corner * 0.5523f;
        stroke(rgb, thick);
        fill(within);
        out.moveTo(x + corner, y);
        out.lineTo(x + width - corner, y);
        out.curveTo(x + width - corner + k, y, x + width, y + corner - k, x + width, y + corner);
        out.lineTo(x + width, y + height - corner);
        out.curveTo(
                x + width, y + height - corner + k, x + width - corner + k, y + height, x + width - corner, y + height);
        out.lineTo(x + corner, y + height);
        out.curveTo(x + corner - k, y + height, x, y + height - corner + k, x, y + height - corner);
        out.lineTo(x, y + corner);
        out.curveTo(x, y + corner - k, x + corner - k, y, x + corner, y);
        out.closePath();
        out.fillAndStroke();
    }

    /** Draws a straight line. */
    public void rule(float x, float y, float toX, float toY, float thick, int rgb) throws IOException {
        stroke(rgb, thick);
        out.moveTo(x, y);
        out.lineTo(toX, toY);
        out.stroke();
    }

    /** Draws a circle’s edge. */
    public void circle(float x, float y, float radius, float thick, int rgb) throws IOException {
        stroke(rgb, thick);
        ring(x, y, radius);
        out.stroke();
    }

    /** Fills a circle. */
    public void dot(float x, float y, float radius, int rgb) throws IOException {
        fill(rgb);
        ring(x, y, radius);
        out.fill();
    }

    private void ring(float x, float y, float r) throws IOException {
        float k = r * 0.5523f;
        out.moveTo(x + r, y);
        out.curveTo(x + r, y + k, x + k, y + r, x, y + r);
        out.curveTo(x - k, y + r, x - r, y + k, x - r, y);
        out.curveTo(x - r, y - k, x - k, y - r, x, y - r);
        out.curveTo(x + k, y - r, x + r, y - k, x + r, y);
        out.closePath();
    }

    /** Fills a polygon, corners as x and y in turn. */
    public void polygon(int rgb, float... corners) throws IOException {
        fill(rgb);
        out.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            out.lineTo(corners[i], corners[i + 1]);
        }
        out.closePath();
        out.fill();
    }

    /** Draws through points, x and y in turn. */
    public void through(float thick, int rgb, float... points) throws IOException {
        stroke(rgb, thick);
        out.setLineJoinStyle(1);
        out.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            out.lineTo(points[i], points[i + 1]);
        }
        out.stroke();
    }

    /** Draws path data as in SVG, absolute M, L, C and Z: y downwards from {@code top}, so many points a unit. */
    public void path(String data, float x, float top, float scale, Painted painted, int rgb) throws IOException {
        String[] words = data.trim().split("\\s+", -1);
        float[] n = new float[6];
        int i = 0;
        while (i < words.length) {
            String step = words[i++];
            int count =
                    switch (step) {
                        case "C" -> 6;
                        case "Z" -> 0;
                        default -> 2;
                    };
            for (int k = 0; k < count; k++) {
                float value = Float.parseFloat(words[i++]) * scale;
                n[k] = k % 2 == 0 ? x + value : top - value;
            }
            switch (step) {
                case "M" -> out.moveTo(n[0], n[1]);
                case "L" -> out.lineTo(n[0], n[1]);
                case "C" -> out.curveTo(n[0], n[1], n[2], n[3], n[4], n[5]);
                default -> out.closePath();
            }
        }
        switch (painted) {
            case FILLED -> {
                fill(rgb);
                out.fill();
            }
            case EDGED -> {
                stroke(rgb, 0.7f);
                out.stroke();
            }
            case CLIPPED -> out.clip();
        }
    }

    /** What becomes of a path. */
    public enum Painted {
        FILLED,
        EDGED,
        /** What is drawn from then on lies within it. */
        CLIPPED
    }

    /** Draws, and then goes on with the clip and colours from before. */
    public void kept(Drawing drawing) throws IOException {
        out.saveGraphicsState();
        drawing.draw(this);
        out.restoreGraphicsState();
    }

    /** Draws a ready form of its own size, its lower left corner at a place. */
    public void form(PdfTones.Form ready, float x, float y, float width, float height) throws IOException {
        PDFormXObject form = paper.form(ready, width, height);
        out.saveGraphicsState();
        out.transform(Matrix.getTranslateInstance(x, y));
        out.drawForm(form);
        out.restoreGraphicsState();
    }

    /** Draws a JPEG or PNG, which must be whole. */
    public void image(byte[] bytes, float x, float y, float width, float height) throws IOException {
        out.drawImage(PDImageXObject.createFromByteArray(paper.document(), bytes, null), x, y, width, height);
    }

    private void fill(int rgb) throws IOException {
        out.setNonStrokingColor((rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f);
    }

    private void stroke(int rgb, float thick) throws IOException {
        out.setLineWidth(thick);
        out.setStrokingColor((rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f);
    }

    void close() throws IOException {
        if (!closed) {
            closed = true;
            out.close();
        }
    }
}
