package app.nape.ui.control;

import app.nape.care.remedy.EntryCaution;
import app.nape.content.CautionSentences;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.journal.KeptCautions;
import app.nape.ui.PageContext;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said in the window of an entry that was kept against the advice: the sentences that a command says too. */
public final class CautionWords {
    private CautionWords() {}

    /** What is to be said of these entries; on the thread of the journal, once they are kept. */
    public static List<EntryCaution> of(PageContext context, Journal journal, List<? extends JournalEntry> kept) {
        return kept.stream()
                .flatMap(entry -> KeptCautions.of(journal, context.care().remedies(), entry).stream())
                .toList();
    }

    /** The sentence that something was kept, and after it what is to be said of it. */
    public static String told(PageContext context, String sentence, List<EntryCaution> cautions) {
        CautionSentences words =
                new CautionSentences(context.texts(), context.clocks().zone());
        return Stream.concat(Stream.of(sentence), cautions.stream().map(words::say))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
