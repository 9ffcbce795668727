package app.nape.exchange.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a paper says of itself and of its parts to whoever does not see it, and that it says nothing of who made it. */
class PaperTest {
    private static final Instant MADE = Instant.parse("2026-11-29T10:00:00.25Z");

    private static Paper paper() throws IOException {
        return new Paper(PaperSize.A4, "Pain & posture <2026>", Locale.of("de", "AT"), MADE);
    }

    private static List<String> types(PDStructureNode node) {
        List<String> types = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                types.addAll(types(element));
            }
        }
        return types;
    }

    @Test
    void saysItsTitleLanguageAndDateAndNobodysName() throws IOException {
        try (Paper paper = paper()) {
            new Column(paper.page(), paper, paper.root(), 60, 700, 300).heading("H1", "Hello", 14, Column.INK);
            byte[] file = paper.finish();
            PaperRules.assertAccessible(file);
            try (PDDocument read = Loader.loadPDF(file)) {
                assertEquals(
                        "Pain & posture <2026>", read.getDocumentInformation().getTitle());
                assertEquals("Nape", read.getDocumentInformation().getProducer());
                assertEquals(null, read.getDocumentInformation().getAuthor());
                assertEquals("de-AT", read.getDocumentCatalog().getLanguage());
                assertEquals(
                        MADE.getEpochSecond(),
                        read.getDocumentInformation()
                                .getCreationDate()
                                .toInstant()
                                .getEpochSecond());
                String about =
                        new String(read.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
                assertTrue(about.contains("Pain &amp; posture &lt;2026&gt;"), about);
                assertTrue(about.contains("<xmp:CreateDate>2026-11-29T10:00:00Z<"), about);
                assertFalse(about.contains(System.getProperty("user.name") + "<"), about);
            }
        }
    }

    @Test
    void hasNoSignInItsDescriptionThatXmlForbids() {
        String about = Xmp.of("a\u0000b\u001fc\nd", Locale.ENGLISH, MADE);
        assertTrue(about.contains(">abcd<"), about);
    }

    @Test
    void tellsHeadingsListsTablesAndPicturesApart() throws IOException {
        try (Paper paper = paper()) {
            Leaf leaf = paper.page();
            Column column = new Column(leaf, paper, paper.root().child("Sect"), 60, 700, 300);
            column.heading("H1", "Exercises", 14, Column.INK)
                    .list(List.of("One"), false, paper.regular(), 11, Column.INK)
                    .table(List.of("Day", "Done"), List.of(List.of("Monday", "yes")), 1, 11);
            leaf.picture(paper.root(), "A figure that sits", 60, 300, 50, 50, on -> on.dot(80, 320, 10, Column.GREEN));
            leaf.beside(on -> on.box(0, 0, 10, 10, Column.TINT));
            byte[] file = paper.finish();
            PaperRules.assertAccessible(file);
            try (PDDocument read = Loader.loadPDF(file)) {
                List<String> all = types(read.getDocumentCatalog().getStructureTreeRoot());
                assertEquals(
                        List.of(
                                "Document",
                                "Sect",
                                "H1",
                                "L",
                                "LI",
                                "Lbl",
                                "LBody",
                                "Table",
                                "TR",
                                "TH",
                                "TH",
                                "TR",
                                "TH",
                                "TD",
                                "Figure"),
                        all);
            }
        }
    }

    @Test
    void saysWhatASignWithoutAPictureStandsFor() throws IOException {
        try (Paper paper = paper()) {
            new Column(paper.page(), paper, paper.root(), 60, 700, 300)
                    .heading("H1", "Hello", 14, Column.INK)
                    .paragraph("Well done 😀", paper.regular(), 11, Column.INK);
            byte[] file = paper.finish();
            PaperRules.assertAccessible(file);
            try (PDDocument read = Loader.loadPDF(file)) {
                assertTrue(
                        types(read.getDocumentCatalog().getStructureTreeRoot()).contains("Span"));
            }
            assertTrue(PaperRules.text(file).contains("Well done"), PaperRules.text(file));
        }
    }

    @Test
    void hasPagesInTheirOrderAndOfTheirSize() throws IOException {
        try (Paper paper = new Paper(PaperSize.LETTER, "Two", Locale.ENGLISH, MADE)) {
            for (String words : List.of("First", "Second")) {
                Leaf leaf = paper.page();
                new Column(leaf, paper, paper.root(), 60, 700, 300).heading("H1", words, 14, Column.INK);
                paper.bookmark(words, leaf, 700);
            }
            byte[] file = paper.finish();
            assertEquals(2, PaperRules.pages(file));
            assertEquals(1, PaperRules.pageOf(file, "First"));
            assertEquals(2, PaperRules.pageOf(file, "Second"));
            assertEquals(0, PaperRules.pageOf(file, "Third"));
            try (PDDocument read = Loader.loadPDF(file)) {
                assertEquals(612, read.getPage(0).getMediaBox().getWidth());
                assertEquals(792, read.getPage(1).getMediaBox().getHeight());
                assertEquals(
                        "First",
                        read.getDocumentCatalog()
                                .getDocumentOutline()
                                .getFirstChild()
                                .getTitle());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"US,LETTER", "us,LETTER", "CA,LETTER", "MX,LETTER", "GB,A4", "AT,A4", "JP,A4", "'',A4", "XX,A4"})
    void isOfTheSizeThatIsUsualInARegion(String region, PaperSize size) {
        assertEquals(size, PaperSize.of(region));
    }

    @Test
    void isStoppedByWhoeverLooksOn() {
        PaperWork.QUIET.done(0.5);
        List<Double> told = new ArrayList<>();
        PaperWork halfway = share -> {
            told.add(share);
            return share < 0.5;
        };
        halfway.done(0.25);
        assertThrows(PaperWork.Stopped.class, () -> halfway.done(0.75));
        assertEquals(List.of(0.25, 0.75), told);
    }
}
