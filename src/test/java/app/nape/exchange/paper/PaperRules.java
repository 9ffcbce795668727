package app.nape.exchange.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What every paper must keep: the rules of PDF/UA-1 as veraPDF tests them, and no small text. */
public final class PaperRules {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PaperRules() {}

    /** Holds a file against veraPDF's profile of PDF/UA-1. */
    public static void assertAccessible(byte[] file) throws IOException {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                PDFAValidator rules = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult found = rules.validate(parser);
            List<String> broken = new ArrayList<>();
            found.getTestAssertions().forEach(each -> broken.add(each.getRuleId() + " " + each.getMessage()));
            assertTrue(found.isCompliant(), () -> String.join("\n", broken));
        } catch (VeraPDFException problem) {
            throw new IOException(problem);
        }
    }

    /** The text, in the order of the pages. */
    public static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    public static int pages(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return document.getNumberOfPages();
        }
    }

    /** The first page on which some words stand, from 1; 0 for none. */
    public static int pageOf(byte[] file, String words) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                if (text.getText(document).replaceAll("\\s+", " ").contains(words)) {
                    return page;
                }
            }
            return 0;
        }
    }

    /** No text is smaller than this, none lies beyond the page's edge, and no picture is made of pixels. */
    public static void assertReadable(byte[] file, float least) throws IOException {
        List<String> wrong = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    float right = text.getXDirAdj() + text.getWidthDirAdj();
                    if (text.getFontSizeInPt() < least - 0.01f) {
                        wrong.add(text.getUnicode() + " is " + text.getFontSizeInPt());
                    }
                    if (text.getXDirAdj() < 20
                            || right > text.getPageWidth() - 20
                            || text.getYDirAdj() > text.getPageHeight() - 14
                            || text.getYDirAdj() < 20) {
                        wrong.add(text.getUnicode() + " lies at " + text.getXDirAdj() + ", " + text.getYDirAdj());
                    }
                }
            }.getText(document);
            document.getPages()
                    .forEach(page -> page.getResources().getXObjectNames().forEach(name -> {
                        if (page.getResources().isImageXObject(name)) {
                            wrong.add("a picture of pixels");
                        }
                    }));
        }
        assertEquals(List.of(), wrong);
    }
}
