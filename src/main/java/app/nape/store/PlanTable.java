package app.nape.store;

import app.nape.care.plan.KeptProgramme;
import app.nape.care.plan.KeptRevision;
import app.nape.care.plan.MoveOn;
import app.nape.care.plan.PersonKeys;
import app.nape.care.plan.PhaseAnswer;
import app.nape.care.plan.ProgrammeState;
import app.nape.care.plan.Programmes;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The programmes a person was given, beside the journal. */
final class PlanTable implements Programmes {
    private final Database database;

    PlanTable(Database database) {
        this.database = database;
    }

    @Override
    public List<KeptProgramme> all() {
        return database.read(() -> {
            List<KeptProgramme> all = new ArrayList<>();
            for (UUID id : database.query(row -> row.id("plan_id"), "SELECT plan_id FROM plan_state")) {
                read(id).ifPresent(all::add);
            }
            all.sort((one, other) -> other.since().compareTo(one.since()));
            return List.copyOf(all);
        });
    }

    @Override
    public Optional<KeptProgramme> find(UUID id) {
        return database.read(() -> read(id));
    }

    private Optional<KeptProgramme> read(UUID id) throws SQLException {
        List<KeptRevision> revisions =
                database.query(PlanTable::revision, "SELECT * FROM plan WHERE plan_id = ? ORDER BY revision", id);
        List<PhaseAnswer> answers = database.query(
                row -> new PhaseAnswer(
                        row.text("phase"),
                        row.word("answer", MoveOn.class),
                        row.instant("at"),
                        LocalDate.parse(row.text("day"))),
                "SELECT * FROM phase_answer WHERE plan_id = ? ORDER BY at",
                id);
        return revisions.isEmpty()
                ? Optional.empty()
                : database.first(
                        row -> new KeptProgramme(
                                id, row.word("state", ProgrammeState.class), row.instant("since"), revisions, answers),
                        "SELECT * FROM plan_state WHERE plan_id = ?",
                        id);
    }

    private static KeptRevision revision(Row row) throws SQLException {
        String day = row.textOrNull("day");
        return new KeptRevision(
                (int) row.number("revision"),
                row.instant("opened"),
                row.instantOrNull("accepted"),
                day == null ? null : LocalDate.parse(day),
                row.textOrNull("signed_by"),
                row.text("file"));
    }

    @Override
    public void open(UUID id, KeptRevision revision) {
        database.transact(() -> {
            Optional<KeptProgramme> there = read(id);
            boolean begun = there.stream()
                    .flatMap(each -> each.revisions().stream())
                    .anyMatch(each -> each.revision() == revision.revision() && each.accepted() != null);
            if (!begun) {
                write(id, revision);
            }
            if (there.isEmpty() || there.get().state() == ProgrammeState.DECLINED) {
                state(id, ProgrammeState.OFFERED, revision.opened());
            }
            return id;
        });
    }

    @Override
    public void accept(UUID id, int revision, Instant at, LocalDate day) {
        database.transact(() -> {
            int begun = database.update(
                    "UPDATE plan SET accepted = ifnull(accepted, ?), day = ifnull(day, ?)"
                            + " WHERE plan_id = ? AND revision = ?",
                    at,
                    day.toString(),
                    id,
                    revision);
            if (begun > 0) {
                state(id, ProgrammeState.FOLLOWED, at);
            }
            return id;
        });
    }

    @Override
    public void decline(UUID id, Instant at) {
        database.transact(() -> {
            Optional<KeptProgramme> there = read(id);
            if (there.isPresent() && there.get().followed().isPresent()) {
                database.update("DELETE FROM plan WHERE plan_id = ? AND accepted IS NULL", id);
            } else if (there.isPresent()) {
                state(id, ProgrammeState.DECLINED, at);
            }
            return id;
        });
    }

    @Override
    public void end(UUID id, Instant at) {
        database.transact(() -> database.update(
                "UPDATE plan_state SET state = ?, since = ? WHERE plan_id = ?", ProgrammeState.ENDED.word(), at, id));
    }

    @Override
    public void answer(UUID id, PhaseAnswer answer) {
        database.transact(() -> answered(id, answer));
    }

    private int answered(UUID id, PhaseAnswer answer) throws SQLException {
        return database.update(
                "INSERT INTO phase_answer (plan_id, at, phase, day, answer) VALUES (?, ?, ?, ?, ?) ON CONFLICT"
                        + " (plan_id, at, phase) DO UPDATE SET day = excluded.day, answer = excluded.answer",
                id,
                answer.at(),
                answer.phase(),
                answer.day().toString(),
                answer.answer().word());
    }

    @Override
    public Optional<PersonKeys> keys(UUID id) {
        return database.read(() -> database.first(
                row -> new PersonKeys(
                        row.text("signing"), row.text("signed_by"), row.text("identity"), row.text("recipient")),
                "SELECT * FROM plan_key WHERE plan_id = ?",
                id));
    }

    @Override
    public void keep(UUID id, PersonKeys keys) {
        database.transact(() -> database.update(
                "INSERT INTO plan_key (plan_id, signing, signed_by, identity, recipient) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (plan_id) DO NOTHING",
                id,
                keys.signing(),
                keys.signedBy(),
                keys.identity(),
                keys.recipient()));
    }

    @Override
    public int add(List<KeptProgramme> arriving) {
        return database.transact(() -> {
            int added = 0;
            for (KeptProgramme each : arriving) {
                if (read(each.id()).isEmpty()) {
                    added++;
                    state(each.id(), each.state(), each.since());
                    for (KeptRevision revision : each.revisions()) {
                        write(each.id(), revision);
                    }
                    for (PhaseAnswer answer : each.answers()) {
                        int _ = answered(each.id(), answer);
                    }
                }
            }
            return added;
        });
    }

    private void write(UUID id, KeptRevision revision) throws SQLException {
        database.update(
                "INSERT INTO plan (plan_id, revision, opened, accepted, day, signed_by, file) VALUES (?, ?, ?, ?, ?,"
                    + " ?, ?) ON CONFLICT (plan_id, revision) DO UPDATE SET opened = excluded.opened, accepted ="
                    + " excluded.accepted, day = excluded.day, signed_by = excluded.signed_by, file = excluded.file",
                id,
                revision.revision(),
                revision.opened(),
                revision.accepted(),
                text(revision.day()),
                revision.signedBy(),
                revision.file());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private void state(UUID id, ProgrammeState state, Instant at) throws SQLException {
        database.update(
                "INSERT INTO plan_state (plan_id, state, since) VALUES (?, ?, ?)"
                        + " ON CONFLICT (plan_id) DO UPDATE SET state = excluded.state, since = excluded.since",
                id,
                state.word(),
                at);
    }
}
