package app.nape.exchange.plan;

import app.nape.care.plan.Diff;
import app.nape.care.plan.Followed;
import app.nape.care.plan.KeptProgramme;
import app.nape.care.plan.KeptRevision;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeState;
import app.nape.care.plan.Programmes;
import app.nape.care.plan.SenderCase;
import app.nape.care.plan.SenderKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A programme's file that a person opens, held against what they have: who it is from, and what it would be here. Nothing is kept yet.
 *
 * @param here the id it goes by here: another than its own where the person has that from somebody else
 * @param file as it is kept
 * @param kind what it would be here
 * @param sender what the person is to be told of whoever signed it
 * @param followed the revision of it that the person follows, or empty
 * @param others other programmes that they follow
 */
public record Arrival(
        OpenedPlan opened,
        UUID here,
        String file,
        Kind kind,
        SenderCase sender,
        Optional<Programme> followed,
        List<Programme> others) {
    /** What it would be here. */
    public enum Kind {
        /** A programme the person does not follow. */
        NEW,
        /** A newer revision of one that they follow or have followed. */
        NEWER,
        /** Just what they follow already. */
        SAME,
        /** An older revision than theirs. */
        OLDER,
        /** The number of their revision with other words in it, or a newer one from somebody else. */
        OTHER
    }

    public Arrival {
        others = List.copyOf(others);
    }

    /**
     * Reads it.
     *
     * @throws PlanRefused when it is none, has something in it that no programme may have, or was changed after it was signed
     */
    public static Arrival of(byte[] bytes, Programmes programmes) {
        return of(PlanFile.read(bytes, KeptPlans.keys(programmes)), KeptPlans.text(bytes), programmes);
    }

    private static Arrival of(OpenedPlan opened, String file, Programmes programmes) {
        UUID written = opened.programme().id();
        SenderCase sender = sender(opened, programmes.find(written), programmes);
        SenderKey signed = opened.signed();
        UUID here = sender == SenderCase.OTHER_KEY && signed != null ? SeparateProgramme.id(written, signed) : written;
        Optional<KeptProgramme> there = programmes.find(here);
        boolean known =
                !here.equals(written) && there.flatMap(KeptProgramme::followed).isPresent();
        SenderCase told = known ? sender(opened, there, programmes) : sender;
        Programme programme = SeparateProgramme.under(here, opened.programme());
        return new Arrival(
                opened,
                here,
                file,
                kind(programme, file, there.flatMap(KeptProgramme::followed), told),
                told,
                there.flatMap(kept -> KeptPlans.followed(kept, programmes)).map(Followed::programme),
                KeptPlans.followed(programmes).stream()
                        .map(Followed::programme)
                        .filter(other -> !other.id().equals(here))
                        .toList());
    }

    private static SenderCase sender(OpenedPlan opened, Optional<KeptProgramme> there, Programmes programmes) {
        Optional<KeptRevision> mine = there.flatMap(KeptProgramme::followed);
        return SenderCase.of(
                opened.signed(),
                opened.vouched(),
                KeptPlans.known(programmes),
                mine.isPresent(),
                mine.flatMap(KeptPlans::signer).orElse(null));
    }

    private static Kind kind(Programme programme, String file, Optional<KeptRevision> mine, SenderCase sender) {
        if (mine.isEmpty()) {
            return Kind.NEW;
        }
        int here = mine.get().revision();
        if (programme.revision() < here) {
            return Kind.OLDER;
        }
        if (programme.revision() == here) {
            return mine.get().file().equals(file) ? Kind.SAME : Kind.OTHER;
        }
        return sender.inPlace() ? Kind.NEWER : Kind.OTHER;
    }

    /** What is opened again from what waits for an answer; empty when it cannot be read any more. */
    public static Optional<Arrival> waiting(KeptProgramme kept, Programmes programmes) {
        return kept.waiting()
                .flatMap(revision -> KeptPlans.read(revision, KeptPlans.keys(programmes, kept.id()))
                        .map(opened -> of(opened, revision.file(), programmes)));
    }

    /** What it says, under its id here. */
    public Programme programme() {
        return SeparateProgramme.under(here, opened.programme());
    }

    /** Whether it can be begun with only as a separate programme, beside the one of the same id from somebody else. */
    public boolean separate() {
        return canBegin() && sender == SenderCase.OTHER_KEY;
    }

    /** Whether the person can begin with it. */
    public boolean canBegin() {
        return kind == Kind.NEW || kind == Kind.NEWER;
    }

    /** What is other than in the revision that is followed; empty without one. */
    public Optional<Diff> diff() {
        return followed.map(before -> Diff.of(before, programme()));
    }

    /** Keeps it, so that it can be begun with later; one that cannot be begun with is not kept. */
    public void keep(Programmes programmes, Instant at) {
        boolean ended = programmes
                .find(programme().id())
                .filter(kept -> kept.state() == ProgrammeState.ENDED)
                .isPresent();
        if (canBegin() || ended) {
            programmes.open(
                    programme().id(),
                    new KeptRevision(
                            programme().revision(),
                            at,
                            null,
                            null,
                            opened.signed() == null ? null : opened.signed().text(),
                            file));
        }
    }
}
