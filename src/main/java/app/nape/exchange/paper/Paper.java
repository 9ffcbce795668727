package app.nape.exchange.paper;

import app.nape.exchange.PdfTones;
import app.nape.words.Unparted;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A tagged document that meets PDF/UA-1 (ISO 14289-1): all content is in its structure or marked as beside it, fonts are embedded,
 * title and language are said. Nothing in it names who made it.
 */
public final class Paper implements AutoCloseable {
    private static final COSName ROOT = COSName.getPDFName("StructTreeRoot");

    private final PDDocument document = new PDDocument();
    private final COSDictionary tree = new COSDictionary();
    private final Tag root;
    private final List<Leaf> leaves = new ArrayList<>();
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Map<PdfTones.Form, PDFormXObject> forms = new HashMap<>();
    private final PaperSize size;
    private final Face regular;
    private final Face strong;

    /** An empty one. */
    public Paper(PaperSize size, String title, Locale language, Instant made) throws IOException {
        this.size = size;
        document.setVersion(1.7f);
        regular = Face.of(document, "Inter-Regular.ttf");
        strong = Face.of(document, "Inter-SemiBold.ttf");
        tree.setItem(COSName.TYPE, ROOT);
        root = new Tag("Document", tree);
        tree.setItem(COSName.K, root.dictionary());
        describe(Unparted.plain(title), language, made);
    }

    private void describe(String title, Locale language, Instant made) throws IOException {
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language.toLanguageTag());
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        catalog.setViewerPreferences(shown);
        catalog.setDocumentOutline(outline);
        GregorianCalendar at = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(title);
        about.setProducer("Nape");
        about.setCreator("Nape");
        about.setCreationDate(at);
        about.setModificationDate(at);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(Xmp.of(title, language, made).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    /** The whole of it, to which everything belongs. */
    public Tag root() {
        return root;
    }

    public PaperSize size() {
        return size;
    }

    public Face regular() {
        return regular;
    }

    /** The same font, half bold. */
    public Face strong() {
        return strong;
    }

    PDDocument document() {
        return document;
    }

    /** A new last page. */
    public Leaf page() throws IOException {
        PDPage page = new PDPage(new PDRectangle(size.width(), size.height()));
        document.addPage(page);
        page.setStructParents(leaves.size());
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        Leaf leaf = new Leaf(this, page);
        leaves.add(leaf);
        return leaf;
    }

    /** A form for a picture; the same picture is kept once. */
    PDFormXObject form(PdfTones.Form ready, float width, float height) throws IOException {
        PDFormXObject kept = forms.get(ready);
        if (kept != null) {
            return kept;
        }
        PDFormXObject form = new PDFormXObject(document);
        PDResources states = new PDResources();
        for (int alpha : ready.alphas()) {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(alpha / 255f);
            states.put(COSName.getPDFName("A" + alpha), state);
        }
        form.setResources(states);
        form.setBBox(new PDRectangle(width, height));
        try (OutputStream into = form.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            into.write(ready.operators().getBytes(StandardCharsets.US_ASCII));
        }
        forms.put(ready, form);
        return form;
    }

    /** All pages, in order. */
    public List<Leaf> pages() {
        return List.copyOf(leaves);
    }

    /** Adds a bookmark that leads to a height on a page. */
    public void bookmark(String title, Leaf leaf, float top) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(leaf.page());
        place.setTop(Math.round(top));
        place.setLeft(0);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(Unparted.plain(title));
        item.setDestination(place);
        outline.addLast(item);
    }

    /** The finished file. */
    public byte[] finish() throws IOException {
        COSArray numbers = new COSArray();
        for (int i = 0; i < leaves.size(); i++) {
            leaves.get(i).close();
            numbers.add(COSInteger.get(i));
            numbers.add(leaves.get(i).owners());
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        tree.setItem(COSName.PARENT_TREE, parents);
        tree.setItem(COSName.PARENT_TREE_NEXT_KEY, COSInteger.get(leaves.size()));
        document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, tree);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
