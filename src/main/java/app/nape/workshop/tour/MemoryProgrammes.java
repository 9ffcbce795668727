package app.nape.workshop.tour;

import app.nape.care.plan.KeptProgramme;
import app.nape.care.plan.KeptRevision;
import app.nape.care.plan.PersonKeys;
import app.nape.care.plan.PhaseAnswer;
import app.nape.care.plan.ProgrammeState;
import app.nape.care.plan.Programmes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Programmes that are forgotten when the process ends. */
final class MemoryProgrammes implements Programmes {
    private final Map<UUID, KeptProgramme> kept = new LinkedHashMap<>();
    private final Map<UUID, PersonKeys> keys = new LinkedHashMap<>();

    @Override
    public List<KeptProgramme> all() {
        return kept.values().stream()
                .sorted(Comparator.comparing(KeptProgramme::since).reversed())
                .toList();
    }

    @Override
    public Optional<KeptProgramme> find(UUID id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public void open(UUID id, KeptRevision revision) {
        KeptProgramme there = kept.get(id);
        if (there == null) {
            kept.put(
                    id, new KeptProgramme(id, ProgrammeState.OFFERED, revision.opened(), List.of(revision), List.of()));
            return;
        }
        List<KeptRevision> revisions = new ArrayList<>(there.revisions());
        if (revisions.stream().noneMatch(each -> each.revision() == revision.revision() && each.accepted() != null)) {
            revisions.removeIf(each -> each.revision() == revision.revision());
            revisions.add(revision);
        }
        boolean again = there.state() == ProgrammeState.DECLINED;
        kept.put(
                id,
                new KeptProgramme(
                        id,
                        again ? ProgrammeState.OFFERED : there.state(),
                        again ? revision.opened() : there.since(),
                        revisions,
                        there.answers()));
    }

    @Override
    public void accept(UUID id, int revision, Instant at, LocalDate day) {
        kept.computeIfPresent(
                id,
                (_, there) -> there.revisions().stream().noneMatch(each -> each.revision() == revision)
                        ? there
                        : new KeptProgramme(
                                id,
                                ProgrammeState.FOLLOWED,
                                at,
                                there.revisions().stream()
                                        .map(each -> each.revision() == revision ? each.accepted(at, day) : each)
                                        .toList(),
                                there.answers()));
    }

    @Override
    public void decline(UUID id, Instant at) {
        kept.computeIfPresent(
                id,
                (_, there) -> there.followed().isEmpty()
                        ? there.in(ProgrammeState.DECLINED, at)
                        : new KeptProgramme(
                                id,
                                there.state(),
                                there.since(),
                                there.revisions().stream()
                                        .filter(each -> each.accepted() != null)
                                        .toList(),
                                there.answers()));
    }

    @Override
    public void end(UUID id, Instant at) {
        kept.computeIfPresent(id, (_, there) -> there.in(ProgrammeState.ENDED, at));
    }

    @Override
    public void answer(UUID id, PhaseAnswer answer) {
        kept.computeIfPresent(id, (_, there) -> {
            List<PhaseAnswer> answers = new ArrayList<>(there.answers());
            answers.add(answer);
            return new KeptProgramme(id, there.state(), there.since(), there.revisions(), answers);
        });
    }

    @Override
    public Optional<PersonKeys> keys(UUID id) {
        return Optional.ofNullable(keys.get(id));
    }

    @Override
    public void keep(UUID id, PersonKeys its) {
        keys.putIfAbsent(id, its);
    }

    @Override
    public int add(List<KeptProgramme> arriving) {
        int before = kept.size();
        arriving.forEach(each -> kept.putIfAbsent(each.id(), each));
        return kept.size() - before;
    }
}
