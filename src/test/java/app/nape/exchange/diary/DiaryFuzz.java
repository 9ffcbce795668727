package app.nape.exchange.diary;

import app.nape.content.Bundled;
import app.nape.content.DiaryWordsReader;
import app.nape.exchange.ArchiveRefused;
import app.nape.fuzz.Fuzzed;
import app.nape.fuzz.Lived;
import app.nape.fuzz.Sound;
import app.nape.journal.EntryBounds;
import app.nape.journal.JournalEntry;
import app.nape.words.InEnglish;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Map;

/** Tables of other diaries: whatever they hold, what would be added may be written, and what is left out is told in a sentence each. */
public final class DiaryFuzz implements Fuzzed {
    private final DiaryImport reader = new DiaryImport(DiaryWordsReader.bundled(), Bundled.CARE, Lived.NOW);
    private final DiaryChoices choices =
            DiaryChoices.of(ZoneOffset.UTC).withOrder(DayOrder.DMY).withScale(ScoreScale.TEN);

    @Override
    public boolean read(byte[] input) throws Exception {
        DiaryFound found;
        try {
            found = Sound.whole(reader.read(input, choices));
        } catch (ArchiveRefused refused) {
            Sound.sentence(InEnglish.of(refused));
            return false;
        }
        for (JournalEntry entry : found.entries()) {
            if (EntryBounds.fault(entry).isPresent()) {
                throw new AssertionError("out of bounds: " + entry);
            }
        }
        found.leftOut().forEach(each -> Sound.sentence(Bundled.TEXTS.of(each)));
        return true;
    }

    @Override
    public Map<String, byte[]> seeds() {
        return Map.of("sheet", """
            Date;Time;Worst pain 0-10;Where;What did you do about it;Pain after;Lasted;Slept (h)
            03.10.2026;02:40;7;neck left;heat 15 min;5;1d 04h 30m;4,5
            2026-10-04T18:00:00+02:00;;4,5;"left shoulder";"Ibuprofen
            400 mg";;90;
            """.getBytes(StandardCharsets.UTF_8));
    }
}
