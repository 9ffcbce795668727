package app.nape.store;

import app.nape.care.plan.DatedTurn;
import app.nape.care.plan.SetTurn;
import app.nape.care.plan.SkipReason;
import app.nape.care.plan.Skipped;
import app.nape.code.Worded;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry.Stretch;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Guided sessions with the exercises done in them. */
final class StretchTable extends EntryTable<Stretch> {
    private static final Layout.Part DONE = new Layout.Part("stretch_done", "stretch_id, place, exercise_id");
    private static final Layout.Part ITEMS = new Layout.Part("stretch_item", "stretch_id, place, item_id, why");

    StretchTable(Database database) {
        super(
                database,
                Stretch.class,
                "stretch",
                new Layout(
                        "stretch",
                        "id, at, zone, day, routine_id, length, outcome, episode_id, before, after,"
                                + " plan_id, plan_revision, plan_phase, plan_set, ticked",
                        DONE,
                        ITEMS),
                joined(DONE, "exercise_id", "done"),
                joined(ITEMS, "item_id || ':' || ifnull(why, '')", "items"));
    }

    @Override
    void write(Stretch entry, Stamp stamp) throws SQLException {
        SetTurn turn = entry.turn();
        writeRow(
                entry,
                stamp,
                entry.routineId(),
                entry.length(),
                entry.outcome().word(),
                entry.episodeId(),
                entry.before(),
                entry.after(),
                turn == null ? null : turn.plan(),
                turn == null ? null : turn.revision(),
                turn == null ? null : turn.phase(),
                turn == null ? null : turn.set(),
                turn == null ? null : turn.ticked() ? 1 : 0);
        writeList(DONE, entry.id(), entry.done());
        writeList(ITEMS, entry.id(), turn == null ? List.of() : items(turn), item -> item);
    }

    /** Items that were done, then those that were left out, each with the reason or null. */
    private static List<List<@Nullable Object>> items(SetTurn turn) {
        return Stream.concat(
                        turn.items().stream().map(item -> Arrays.<@Nullable Object>asList(item, null)),
                        turn.skipped().stream()
                                .map(each -> Arrays.<@Nullable Object>asList(
                                        each.item(), each.why().word())))
                .toList();
    }

    /** The turns of a programme on days, both within, by day. */
    List<DatedTurn> turns(UUID plan, LocalDate from, LocalDate to) throws SQLException {
        List<DatedTurn> found = new ArrayList<>();
        rows(
                row -> read(row).dated(LocalDate.parse(row.text("day"))).map(found::add),
                "e.plan_id = ? AND e.day BETWEEN ? AND ? ORDER BY e.day, e.at",
                plan,
                from.toString(),
                to.toString());
        return found;
    }

    @Override
    Stretch read(Row row) throws SQLException {
        return new Stretch(
                row.id("id"),
                row.instant("at"),
                row.text("routine_id"),
                row.texts("done"),
                row.length("length"),
                row.word("outcome", SessionOutcome.class),
                row.idOrNull("episode_id"),
                row.scoreOrNull("before"),
                row.scoreOrNull("after"),
                turn(row));
    }

    private static @Nullable SetTurn turn(Row row) throws SQLException {
        UUID plan = row.idOrNull("plan_id");
        if (plan == null) {
            return null;
        }
        List<String> done = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        for (String item : row.texts("items")) {
            int colon = item.indexOf(':');
            String id = item.substring(0, colon);
            Worded.fromWord(SkipReason.class, item.substring(colon + 1))
                    .ifPresentOrElse(why -> skipped.add(new Skipped(id, why)), () -> done.add(id));
        }
        return new SetTurn(
                plan,
                (int) row.number("plan_revision"),
                row.text("plan_phase"),
                row.text("plan_set"),
                row.number("ticked") != 0,
                done,
                skipped);
    }
}
