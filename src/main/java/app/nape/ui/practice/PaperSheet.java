package app.nape.ui.practice;

import app.nape.care.plan.Programme;
import app.nape.exchange.handout.HandoutLayout;
import app.nape.exchange.handout.HandoutPart;
import app.nape.exchange.handout.HandoutPdf;
import app.nape.exchange.handout.HandoutRequest;
import app.nape.exchange.handout.Handouts;
import app.nape.exchange.paper.PaperWork;
import app.nape.ui.FxThread;
import app.nape.ui.PageContext;
import app.nape.ui.share.OnPaper;
import app.nape.words.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;

/** The sheet of paper that goes with a programme: a PDF beside its file, and printed where there is a printer. */
final class PaperSheet {
    private static final String PLAN = ".nape-plan";

    private final PageContext context;

    PaperSheet(PageContext context) {
        this.context = context;
    }

    /**
     * Makes it beside the FX thread, then asks for a printer over the window of {@code over}.
     *
     * @param number the sender's, as it stands on the sheet
     * @param plan the programme's own file
     */
    void print(Programme programme, String number, Path plan, Node over) {
        Handouts handouts = OnPaper.handouts(context);
        HandoutRequest request = new HandoutRequest(HandoutLayout.TWO, HandoutPart.ALL, OnPaper.size(context), false);
        Path sheet = beside(plan);
        FxThread.aside(
                () -> HandoutPdf.of(
                        handouts.of(programme, number),
                        request,
                        context.texts().plain(),
                        context.clocks().now().wall(),
                        PaperWork.QUIET),
                pdf -> saved(pdf, sheet, over));
    }

    /** Where it lies: under the programme's name. */
    static Path beside(Path plan) {
        String name = Objects.requireNonNull(plan.getFileName()).toString();
        return plan.resolveSibling(
                (name.endsWith(PLAN) ? name.substring(0, name.length() - PLAN.length()) : name) + ".pdf");
    }

    private void saved(byte[] pdf, Path sheet, Node over) {
        Texts texts = context.texts();
        try {
            context.files().write(sheet, pdf);
            context.navigator().tell(texts.of("practice.sheet-saved", sheet.getFileName()), null);
        } catch (IOException problem) {
            context.navigator().tell(texts.of("practice.sheet-not-saved"), null);
        }
        OnPaper.print(context, pdf, over);
    }
}
