package app.nape.ui.share;

import app.nape.ui.FxThread;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/** Prints a PDF's pages as pictures, after the system's own print dialog. Lives on the FX thread. */
final class PagePrint {
    /** Finer than the eye sees on paper, and 35 MB a page while it lasts. */
    private static final int DOTS_PER_INCH = 300;

    /** How it went. */
    enum Went {
        PRINTED,
        NO_PRINTER,
        LEFT,
        FAILED
    }

    private final Consumer<Went> told;

    PagePrint(Consumer<Went> told) {
        this.told = told;
    }

    /** Asks where to, over the window of this node, and prints. */
    void print(byte[] pdf, Node over) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            told.accept(Went.NO_PRINTER);
        } else if (job.showPrintDialog(over.getScene().getWindow())) {
            next(job, pdf, 0);
        } else {
            job.cancelJob();
            told.accept(Went.LEFT);
        }
    }

    private record Page(Image picture, boolean last) {}

    /** Each page is made beside the FX thread, and printed on it. */
    private void next(PrinterJob job, byte[] pdf, int number) {
        Thread.ofVirtual().start(() -> {
            try (PagePictures pages = new PagePictures(pdf)) {
                Page page = new Page(pages.page(number, DOTS_PER_INCH), number == pages.count() - 1);
                FxThread.EXECUTOR.execute(() -> print(job, pdf, number, page));
            } catch (IOException | UncheckedIOException fault) {
                FxThread.EXECUTOR.execute(() -> {
                    job.cancelJob();
                    told.accept(Went.FAILED);
                });
            }
        });
    }

    private void print(PrinterJob job, byte[] pdf, int number, Page page) {
        PageLayout layout = job.getJobSettings().getPageLayout();
        ImageView view = new ImageView(page.picture());
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(layout.getPrintableWidth());
        view.setFitHeight(layout.getPrintableHeight());
        if (!job.printPage(layout, view)) {
            job.cancelJob();
            told.accept(Went.FAILED);
        } else if (page.last()) {
            told.accept(job.endJob() ? Went.PRINTED : Went.FAILED);
        } else {
            next(job, pdf, number + 1);
        }
    }
}
