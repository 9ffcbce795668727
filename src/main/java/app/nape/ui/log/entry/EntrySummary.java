package app.nape.ui.log.entry;

import app.nape.care.Nprs;
import app.nape.content.CareCatalogue;
import app.nape.content.SiteNames;
import app.nape.words.Texts;
import java.util.List;

/** The line beside Save: what is still missing, what is wrong, or what will be kept. */
record EntrySummary(Texts texts, CareCatalogue care, SiteNames names) {
    /** For this entry as it stands. */
    String of(PainEntryModel entry) {
        if (entry.endsBeforeItBegan()) {
            return texts.of("log.entry.ends-early");
        }
        Nprs score = entry.score().get();
        if (entry.fields().sites().isEmpty()) {
            return score == null
                    ? texts.of("log.entry.needs-place")
                    : texts.of("log.entry.needs-only-place", score.score(), band(score));
        }
        String where = names.of(List.copyOf(entry.fields().sites()));
        if (score != null) {
            return texts.of("log.entry.summary", where, score.score(), band(score));
        }
        // An episode that is mended has its scores already.
        return entry.mended().get() == null ? texts.of("log.entry.needs-score", where) : where;
    }

    private String band(Nprs score) {
        return care.band(score.score()).label();
    }
}
