package app.nape.ui.redflags;

import app.nape.content.LocalHelp;
import app.nape.content.StandingWords;
import app.nape.ui.PageContext;
import java.util.Optional;

/** Whom to call where this person is, as things stand now. */
public final class HelpHere {
    private HelpHere() {}

    /** The words for warning signs with the numbers of this region. */
    public static StandingWords words(PageContext context) {
        return new StandingWords(context.texts(), context.care(), of(context));
    }

    /** By the region that was chosen, else by the machine's. */
    public static LocalHelp of(PageContext context) {
        return LocalHelp.of(
                context.care().emergency(),
                Optional.ofNullable(context.settings().settings().get().region()),
                context.clocks().zone());
    }
}
