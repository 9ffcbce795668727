package app.nape.exchange.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Text that runs down a column. Without a page nothing is drawn and only the height is found, so that what does not fit can go elsewhere
 * first.
 */
public final class Column {
    /** Nearly black: text. */
    public static final int INK = 0x1D2733;
    /** For what is less important, at least 7 to 1 on white. */
    public static final int QUIET = 0x4B5560;
    /** Of rules and edges. */
    public static final int RULE = 0x9AA3AB;
    /** Behind what stands out. */
    public static final int TINT = 0xF1F4F3;
    /** Nape’s green, dark enough for text. */
    public static final int GREEN = 0x1F5750;

    /** A line’s height as a share of its size. */
    private static final float LEADING = 1.26f;
    /** Where the base line lies below a line’s top, as a share of its size. */
    private static final float RISE = 0.97f;

    private final @Nullable Leaf leaf;
    private final Paper paper;
    private final Tag tag;
    private final float x;
    private final float width;
    private float y;

    /** On a page, from a top edge down; null finds heights only. */
    public Column(@Nullable Leaf leaf, Paper paper, Tag tag, float x, float top, float width) {
        this.leaf = leaf;
        this.paper = paper;
        this.tag = tag;
        this.x = x;
        this.y = top;
        this.width = width;
    }

    /** Where it has got to. */
    public float y() {
        return y;
    }

    /** Whether it draws, and does not only find out how high it is. */
    public boolean draws() {
        return leaf != null;
    }

    /** What its text belongs to. */
    public Tag tag() {
        return tag;
    }

    /** Leaves room. */
    public Column gap(float height) {
        y -= height;
        return this;
    }

    /** A heading. */
    public Column heading(String level, String text, float size, int rgb) throws IOException {
        return write(level, text, paper.strong(), size, rgb, 0, Integer.MAX_VALUE);
    }

    /** A paragraph. */
    public Column paragraph(String text, Face face, float size, int rgb) throws IOException {
        return write("P", text, face, size, rgb, 0, Integer.MAX_VALUE);
    }

    /** A paragraph of at most so many lines. */
    public Column paragraph(String text, Face face, float size, int rgb, int most) throws IOException {
        return write("P", text, face, size, rgb, 0, most);
    }

    private Column write(String kind, String text, Face face, float size, int rgb, float indent, int most)
            throws IOException {
        if (text.isBlank() || most <= 0) {
            return this;
        }
        lines(leaf == null ? tag : tag.child(kind), text, face, size, rgb, indent, most);
        return this;
    }

    private void lines(Tag into, String text, Face face, float size, int rgb, float indent, int most)
            throws IOException {
        List<String> all = Lines.of(text, face, size, width - indent, Locale.ROOT, most);
        if (leaf != null) {
            lines(leaf, into, all, face, size, rgb, x + indent, y);
        }
        y -= all.size() * size * LEADING;
    }

    /** A list, each item behind its mark: a number with a point, or a bullet. */
    public Column list(List<String> items, boolean numbered, Face face, float size, int rgb) throws IOException {
        if (items.isEmpty()) {
            return this;
        }
        Tag list = leaf == null ? tag : tag.child("L");
        float indent = size * (numbered ? 1.5f : 1.1f);
        for (int i = 0; i < items.size(); i++) {
            Tag item = leaf == null ? tag : list.child("LI");
            String mark = numbered ? (i + 1) + "." : "•";
            if (leaf != null) {
                leaf.line(item.child("Lbl"), face, size, rgb, x, y - size * RISE, mark);
            }
            lines(leaf == null ? tag : item.child("LBody"), items.get(i), face, size, rgb, indent, Integer.MAX_VALUE);
            y -= size * 0.12f;
        }
        return this;
    }

    /**
     * A table: a row of headings, then rows whose first cell heads them. Each column is as wide as what stands in it; {@code wide} is the one
     * that takes the rest and goes on in a next line.
     */
    public Column table(List<String> heads, List<List<String>> rows, int wide, float size) throws IOException {
        List<List<String>> all = new ArrayList<>();
        all.add(heads);
        all.addAll(rows);
        Rows laid = new Rows(all, wide, size, width, paper.strong(), paper.regular());
        if (leaf == null) {
            for (int row = 0; row < all.size(); row++) {
                y -= laid.height(row);
            }
            return this;
        }
        Tag table = tag.child("Table");
        for (int row = 0; row < all.size(); row++) {
            if (row > 0) {
                leaf.beside(on -> on.rule(x, y + size * 0.12f, x + width, y + size * 0.12f, 0.4f, RULE));
            }
            cells(leaf, table.child("TR"), laid, row, size);
        }
        return this;
    }

    private void cells(Leaf on, Tag into, Rows laid, int row, float size) throws IOException {
        float at = x;
        List<List<String>> cells = laid.lines(row);
        for (int i = 0; i < cells.size(); i++) {
            Tag cell = row == 0 ? into.columnHead() : i == 0 ? into.rowHead() : into.child("TD");
            Face face = row == 0 ? paper.strong() : paper.regular();
            lines(on, cell, cells.get(i), face, size, row == 0 ? QUIET : INK, at, y);
            at += laid.width(i);
        }
        y -= laid.height(row);
    }

    /** Writes lines one below the other. A reader joins a tag’s lines: the space between them is part of the text. */
    private static void lines(Leaf on, Tag into, List<String> all, Face face, float size, int rgb, float at, float top)
            throws IOException {
        for (int i = 0; i < all.size(); i++) {
            String line = i < all.size() - 1 ? all.get(i) + " " : all.get(i);
            on.line(into, face, size, rgb, at, top - size * RISE - i * size * LEADING, line);
        }
    }
}
