package app.nape.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.RedFlag;
import app.nape.content.Bundled;
import app.nape.content.CareCatalogue;
import app.nape.content.CareCatalogueReader;
import app.nape.content.ExerciseCatalogue;
import app.nape.content.ExerciseCatalogueReader;
import app.nape.content.LocalHelp;
import app.nape.content.RoutineJson;
import app.nape.exchange.handout.HandoutLayout;
import app.nape.exchange.handout.HandoutPart;
import app.nape.exchange.handout.HandoutPdf;
import app.nape.exchange.handout.HandoutRequest;
import app.nape.exchange.handout.Handouts;
import app.nape.exchange.paper.PaperSize;
import app.nape.exchange.paper.PaperWork;
import app.nape.words.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The window’s catalogues hold their numbers to what they count, for its own lines; what it writes for other programs has plain spaces. */
class PlainSpacesTest {
    private static final char HELD = '\u00a0';
    private static final Texts SCREEN = Bundled.TEXTS.onScreen();
    private static final ExerciseCatalogue EXERCISES = ExerciseCatalogueReader.bundled(SCREEN);
    private static final CareCatalogue CARE = CareCatalogueReader.bundled(SCREEN);

    @Test
    void onPaperWithItsTitleAndTheWordsOfItsPictures() throws Exception {
        Handouts handouts = new Handouts(
                Bundled.TEXTS,
                EXERCISES,
                Bundled.MOTIONS,
                CARE,
                LocalHelp.in(CARE.emergency(), Optional.of("GB")),
                ZoneId.of("Europe/London"));
        byte[] file = HandoutPdf.of(
                handouts.of(EXERCISES.routine("acute-spasm").orElseThrow()),
                new HandoutRequest(HandoutLayout.LIST, EnumSet.allOf(HandoutPart.class), PaperSize.A4, false),
                Bundled.TEXTS,
                Instant.parse("2026-11-29T10:00:00Z"),
                PaperWork.QUIET);
        try (PDDocument paper = Loader.loadPDF(file)) {
            String words = new PDFTextStripper().getText(paper);
            assertTrue(words.replace(HELD, ' ').contains("no more than 4 of 10"), words);
            assertPlain(words);
            assertPlain(alternatives(
                    paper.getDocumentCatalog().getStructureTreeRoot().getK()));
        }
    }

    @Test
    void inTheWordsBesideWhatAnEntryNamesByItsKey() {
        EntryNames names = new EntryNames(Bundled.TEXTS, CARE, EXERCISES);
        for (RedFlag flag : CARE.redFlags().flags()) {
            assertPlain(names.signs(List.of(flag.id())));
        }
        assertEquals("First neck or upper-back pain under 20 or over 55", names.signs(List.of("age-new")));
    }

    @Test
    void inAFileOfRoutines() {
        assertPlain(new RoutineJson(Bundled.TEXTS, EXERCISES).write(EXERCISES.routines()));
    }

    private static void assertPlain(String words) {
        assertFalse(words.contains(String.valueOf(HELD)), words.replace(HELD, '~'));
    }

    /** The words for whoever does not see a picture, of a whole tree. */
    private static String alternatives(COSBase of) {
        StringBuilder found = new StringBuilder();
        switch (of) {
            case COSArray all -> all.forEach(each -> found.append(alternatives(each)));
            case COSDictionary tag -> {
                found.append(Optional.ofNullable(tag.getString(COSName.ALT)).orElse(""));
                COSBase within = tag.getDictionaryObject(COSName.K);
                found.append(within == null ? "" : alternatives(within));
            }
            case COSObject far -> found.append(alternatives(far.getObject()));
            default -> {}
        }
        return found.toString();
    }
}
