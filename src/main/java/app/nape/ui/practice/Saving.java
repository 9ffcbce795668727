package app.nape.ui.practice;

import app.nape.care.plan.Head;
import app.nape.care.plan.OutOfBounds;
import app.nape.care.plan.Programme;
import app.nape.care.plan.Sender;
import app.nape.care.practice.ProgrammeDraft;
import app.nape.care.practice.Refusals;
import app.nape.care.practice.Revised;
import app.nape.content.Release;
import app.nape.exchange.plan.PlanFile;
import app.nape.exchange.plan.PlanRefused;
import app.nape.exchange.plan.PlanTemplates;
import app.nape.exchange.plan.PracticeFolder;
import app.nape.exchange.plan.SenderCard;
import app.nape.journal.EntryIds;
import app.nape.ui.PageContext;
import app.nape.ui.PracticeDesk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Writes what was built into the folder, signed by the card's key. */
final class Saving {
    private static final Sender NOBODY = Sender.named("–");

    private final PageContext context;
    private final PracticeDesk desk;
    private final RandomGenerator random;

    Saving(PageContext context, PracticeDesk desk, RandomGenerator random) {
        this.context = context;
        this.desk = desk;
        this.random = random;
    }

    /** What was saved, or why nothing was. */
    record Outcome(
            @Nullable Programme programme,
            @Nullable Path file,
            @Nullable SenderCard card,
            String why) {
        static Outcome refused(String why) {
            return new Outcome(null, null, null, why);
        }
    }

    /**
     * Whether a draft could be saved, but for what is asked only then.
     *
     * @throws OutOfBounds when it could not
     */
    static void check(ProgrammeDraft draft) {
        Programme _ = draft.programme(head(draft.titled("–"), new UUID(0, 0), Instant.EPOCH, null), NOBODY);
    }

    private static Head head(ProgrammeDraft draft, UUID id, Instant made, @Nullable Revised revised) {
        String with = "Nape " + Release.here().version();
        if (revised == null) {
            return new Head(id, 1, "", made, with, catalogue(), draft.language(), draft.label(), draft.title());
        }
        return revised.head()
                .next(revised.hash(), made, with)
                .called(draft.label(), draft.title())
                .in(draft.language());
    }

    /** The catalogue that this Nape's ids are of: as the shipped templates say. */
    private static String catalogue() {
        return PlanTemplates.find(PlanTemplates.IDS.getFirst())
                .map(template -> template.head().catalogue())
                .orElseThrow();
    }

    /** The card; empty when none was made, or it cannot be read. */
    Optional<SenderCard> card() {
        try {
            return desk.sender().load();
        } catch (PlanRefused unreadable) {
            return Optional.empty();
        }
    }

    /** The folder, with the key that opens what came back. */
    PracticeFolder folder() {
        return desk.open(context.settings().settings().get());
    }

    /** Saves; {@code name} makes the card where there is none yet. */
    Outcome save(BuilderModel model, String name) {
        try {
            SenderCard card = desk.sender().load().orElse(null);
            if (card == null) {
                card = SenderCard.made(Sender.named(name));
                desk.sender().save(card);
            }
            Instant now = context.clocks().now().wall();
            Programme programme = model.now()
                    .programme(head(model.now(), EntryIds.at(now, random), now, model.revised()), card.sender());
            PracticeFolder folder = folder();
            Path file = folder.place(programme);
            folder.write(file, PlanFile.signed(programme, card.signing()));
            model.saved();
            return new Outcome(programme, file, card, "");
        } catch (OutOfBounds beyond) {
            return Outcome.refused(context.texts().of(Refusals.of(beyond)));
        } catch (PlanRefused refused) {
            return Outcome.refused(context.texts().of(refused.sentence()));
        } catch (IOException problem) {
            return Outcome.refused(context.texts()
                    .of(
                            "practice.save.unwritten",
                            desk.folder(context.settings().settings().get())));
        }
    }

    /** Writes it as a template: from nobody, without a label, unsigned. */
    String template(BuilderModel model, Path file) {
        try {
            Instant now = context.clocks().now().wall();
            ProgrammeDraft draft = model.now().labelled("");
            Programme programme = draft.programme(
                    head(draft, EntryIds.at(now, random), now, null),
                    Sender.named(context.texts().plain().of("practice.template")));
            context.files().write(file, PlanFile.unsigned(programme));
            return context.texts().of("practice.template.written", Objects.requireNonNull(file.getFileName()));
        } catch (OutOfBounds beyond) {
            return context.texts().of(Refusals.of(beyond));
        } catch (IOException problem) {
            return context.texts().of("practice.save.unwritten", file);
        }
    }

    /** The programme in a file, to begin from. */
    static Programme read(Path file) throws IOException {
        return PlanFile.read(PlanFile.bytes(file), List.of()).programme();
    }
}
