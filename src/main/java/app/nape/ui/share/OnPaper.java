package app.nape.ui.share;

import app.nape.code.Worded;
import app.nape.content.LocalHelp;
import app.nape.exchange.handout.Handouts;
import app.nape.exchange.paper.PaperSize;
import app.nape.ui.PageContext;
import java.util.Optional;
import javafx.scene.Node;

/** How this window puts something on paper. */
public final class OnPaper {
    private OnPaper() {}

    /** Words for handouts, with whom to call where the person is. */
    public static Handouts handouts(PageContext context) {
        return new Handouts(
                context.texts().plain(),
                context.catalogue(),
                context.motions(),
                context.care(),
                LocalHelp.of(
                        context.care().emergency(),
                        Optional.ofNullable(context.settings().settings().get().region()),
                        context.clocks().zone()),
                context.clocks().zone());
    }

    /** The paper that is usual where the person is, as in the shell. */
    public static PaperSize size(PageContext context) {
        Optional<String> chosen =
                Optional.ofNullable(context.settings().settings().get().region());
        return PaperSize.of(LocalHelp.region(chosen, context.clocks().zone()).orElse(""));
    }

    /** Asks for a printer over the window of {@code over}, prints, and tells how it went unless the person left it. */
    public static void print(PageContext context, byte[] pdf, Node over) {
        // texts: share.print.*
        new PagePrint(went -> {
                    if (went != PagePrint.Went.LEFT) {
                        context.navigator().tell(context.texts().of("share.print." + Worded.wordOf(went)), null);
                    }
                })
                .print(pdf, over);
    }
}
