package app.nape.store;

import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeMeasure;
import app.nape.journal.JournalEntry.Measure;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Outcome measures with their answers. */
final class MeasureTable extends EntryTable<Measure> {
    private static final Layout.Part ANSWERS = new Layout.Part("measure_answer", "measure_id, place, activity, score");

    MeasureTable(Database database) {
        super(
                database,
                Measure.class,
                "measure",
                new Layout("measure", "id, at, zone, day, measure, note", ANSWERS),
                joined(ANSWERS, "activity", "activities"),
                joined(ANSWERS, "score", "scores"));
    }

    @Override
    void write(Measure entry, Stamp stamp) throws SQLException {
        writeRow(entry, stamp, entry.measure().word(), entry.note());
        writeList(
                ANSWERS,
                entry.id(),
                entry.answers(),
                answer -> List.of(Objects.requireNonNullElse(answer.activity(), ""), answer.score()));
    }

    @Override
    Measure read(Row row) throws SQLException {
        List<String> activities = row.texts("activities");
        List<String> scores = row.texts("scores");
        List<OutcomeAnswer> answers = new ArrayList<>();
        for (int place = 0; place < scores.size(); place++) {
            String activity = activities.get(place);
            answers.add(new OutcomeAnswer(activity.isEmpty() ? null : activity, Integer.parseInt(scores.get(place))));
        }
        return new Measure(
                row.id("id"),
                row.instant("at"),
                row.word("measure", OutcomeMeasure.class),
                answers,
                row.textOrNull("note"));
    }
}
