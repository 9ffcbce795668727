package app.nape.ui.diary;

import app.nape.content.SiteNames;
import app.nape.exchange.diary.DiaryFound;
import app.nape.journal.JournalEntry;
import app.nape.journal.Written;
import app.nape.ui.PageContext;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What would come into the log, a line for each pain and each remedy: “3 Oct 2026, 02:40: 7 of 10, Back of neck, left”. */
final class EntryLines {
    private final PageContext context;
    private final Texts texts;
    private final DiaryFound found;
    private final DateTimeFormatter when;

    EntryLines(PageContext context, DiaryFound found) {
        this.context = context;
        texts = context.texts();
        this.found = found;
        when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.locale());
    }

    /**
     * One line.
     *
     * @param note what is kept in the entry’s note, in one line, or null
     */
    record Line(String words, @Nullable String note) {}

    /** The first so many of them. */
    List<Line> first(int most) {
        Map<UUID, Integer> scores = found.entries().stream()
                .filter(JournalEntry.Reading.class::isInstance)
                .map(JournalEntry.Reading.class::cast)
                .collect(Collectors.toMap(
                        JournalEntry.Reading::episodeId,
                        reading -> reading.score().score(),
                        (one, _) -> one));
        List<Line> lines = new ArrayList<>();
        for (JournalEntry entry : found.entries()) {
            if (lines.size() == most) {
                break;
            }
            switch (entry) {
                case JournalEntry.Pain(var pain) -> {
                    String sites = new SiteNames(texts, context.care()).of(pain.sites());
                    Integer score = scores.get(pain.id());
                    lines.add(new Line(
                            score == null
                                    ? texts.of("diary.line.unscored", at(entry), sites)
                                    : texts.of("diary.line.pain", at(entry), score, sites),
                            oneLine(pain.note())));
                }
                case JournalEntry.Remedy remedy ->
                    lines.add(
                            new Line(texts.of("diary.line.remedy", at(entry), remedy(remedy)), oneLine(remedy.note())));
                default -> {}
            }
        }
        return lines;
    }

    private String remedy(JournalEntry.Remedy remedy) {
        String name = context.care()
                .remedy(remedy.remedyId())
                .map(kind -> kind.label())
                .orElse(remedy.remedyId());
        Duration length = remedy.length();
        return length.isZero() ? name : texts.of("diary.line.length", name, new LengthWords(texts).of(length));
    }

    private String at(JournalEntry entry) {
        Written written = Objects.requireNonNull(found.written().get(entry.id()));
        return when.format(entry.at().atZone(written.zone()));
    }

    private static @Nullable String oneLine(@Nullable String note) {
        return note == null ? null : note.replace("\n", " · ");
    }
}
