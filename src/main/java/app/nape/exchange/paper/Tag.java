package app.nape.exchange.paper;

import app.nape.words.Unparted;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;

/** An element of a document's structure (ISO 32000-1, 14.7 and 14.8): what a piece of it is, in reading order. */
public final class Tag {
    private final COSDictionary dictionary = new COSDictionary();
    private final COSArray kids = new COSArray();
    private final String type;

    Tag(String type, COSDictionary parent) {
        this.type = type;
        dictionary.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        dictionary.setItem(COSName.S, COSName.getPDFName(type));
        dictionary.setItem(COSName.P, parent);
        dictionary.setItem(COSName.K, kids);
    }

    /** A new last part of it, of a standard type such as {@code P} or {@code Table}. */
    public Tag child(String kind) {
        Tag child = new Tag(kind, dictionary);
        kids.add(child.dictionary);
        return child;
    }

    /** A new last part that is a picture, with words for whoever does not see it. */
    Tag picture(String alt, float x, float y, float width, float height) {
        Tag child = child("Figure");
        child.dictionary.setItem(COSName.ALT, new COSString(Unparted.plain(alt)));
        COSDictionary layout = attributes("Layout");
        layout.setItem(COSName.getPDFName("Placement"), COSName.getPDFName("Block"));
        COSArray box = new COSArray();
        for (float edge : new float[] {x, y, x + width, y + height}) {
            box.add(new COSFloat(edge));
        }
        layout.setItem(COSName.BBOX, box);
        child.dictionary.setItem(COSName.A, layout);
        return child;
    }

    /** A heading of a column of its table. */
    public Tag columnHead() {
        return head("Column");
    }

    /** A heading of a row of its table. */
    public Tag rowHead() {
        return head("Row");
    }

    private Tag head(String scope) {
        Tag head = child("TH");
        COSDictionary table = attributes("Table");
        table.setItem(COSName.getPDFName("Scope"), COSName.getPDFName(scope));
        head.dictionary.setItem(COSName.A, table);
        return head;
    }

    private static COSDictionary attributes(String owner) {
        COSDictionary attributes = new COSDictionary();
        attributes.setItem(COSName.O, COSName.getPDFName(owner));
        return attributes;
    }

    /** Says what its content stands for where that differs from the signs shown. */
    void means(String text) {
        dictionary.setItem(COSName.ACTUAL_TEXT, new COSString(Unparted.plain(text)));
    }

    /** What it is. */
    String type() {
        return type;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    /** Takes in a piece of a page's content. */
    void holds(PDPage page, int mark) {
        COSDictionary piece = new COSDictionary();
        piece.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        piece.setItem(COSName.PG, page.getCOSObject());
        piece.setItem(COSName.MCID, COSInteger.get(mark));
        kids.add(piece);
    }
}
