package app.nape.workshop.demo;

import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeMeasure;
import app.nape.journal.EntryIds;
import app.nape.journal.JournalEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Outcome measures as somebody answers them who likes to look back: one each month, of the three in turn. */
final class Questions {
    private static final List<OutcomeMeasure> MEASURES =
            List.of(OutcomeMeasure.NPRS, OutcomeMeasure.PSFS, OutcomeMeasure.PEG);
    private static final List<String> ACTIVITIES =
            List.of("Look over my shoulder when driving", "Carry the shopping home", "Sleep through the night");

    private final Dice dice;
    private double trouble = 6;

    Questions(Dice dice) {
        this.dice = dice;
    }

    /** What is answered on a day, at this time of it; mostly nothing. */
    List<JournalEntry> day(LocalDate day, Instant at, boolean hurts) {
        if (day.getDayOfMonth() != 3) {
            return List.of();
        }
        trouble = Math.clamp(trouble + dice.around(-0.12, 0.5) + (hurts ? 0.8 : 0), 1, 8.5);
        OutcomeMeasure measure = MEASURES.get(day.getMonthValue() % MEASURES.size());
        List<OutcomeAnswer> answers = new ArrayList<>();
        for (int number = 0; number < measure.least(); number++) {
            double felt = Math.clamp(trouble + dice.around(0, 0.8), 0, 10);
            int score = (int) Math.round(measure.moreIsBetter() ? 10 - felt : felt);
            answers.add(new OutcomeAnswer(measure.ownActivities() ? ACTIVITIES.get(number) : null, score));
        }
        return List.of(new JournalEntry.Measure(EntryIds.at(at, dice.random()), at, measure, answers, null));
    }
}
