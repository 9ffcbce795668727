package app.nape.exchange.plan;

import static app.nape.exchange.plan.Shape.OPEN_TEXT;
import static app.nape.exchange.plan.Shape.TEXT;
import static app.nape.exchange.plan.Shape.WHOLE;

import app.nape.care.plan.Head;
import app.nape.care.plan.Programme;
import app.nape.care.plan.Sender;
import app.nape.care.practice.KeptDraft;
import app.nape.care.practice.ProgrammeDraft;
import app.nape.care.practice.Revised;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A half-written programme as JSON: a plan in which empty sets are filled, with what no plan can say beside it: a title that is empty or
 * too long for now, and the place where the next thing goes. The plan's head is that of the revision it changes.
 */
final class DraftJson {
    private static final String FORMAT = "nape-programme-draft";
    private static final String UNTITLED = "–";
    private static final Shape DRAFT = new Shape.Fields(
            Map.ofEntries(
                    Map.entry("format", TEXT),
                    Map.entry("version", WHOLE),
                    Map.entry("begun", TEXT),
                    Map.entry("title", OPEN_TEXT),
                    Map.entry("label", OPEN_TEXT),
                    Map.entry("language", TEXT),
                    Map.entry("phase", WHOLE),
                    Map.entry("set", WHOLE),
                    Map.entry("item", WHOLE),
                    Map.entry("revises", TEXT),
                    Map.entry("plan", PlanShape.PLAN)),
            Set.of("format", "version", "begun", "title", "label", "language", "phase", "set", "item", "plan"));

    private DraftJson() {}

    static byte[] bytes(KeptDraft kept) {
        ProgrammeDraft draft = kept.draft();
        Revised revised = kept.revised();
        Programme programme = draft.titled(UNTITLED)
                .labelled("")
                .filled()
                .programme(revised == null ? head(kept) : revised.head(), Sender.named(UNTITLED));
        return JsonLines.written(json -> {
            json.text("format", FORMAT);
            json.whole("version", FileFormat.VERSION);
            json.instant("begun", kept.begun());
            json.text("title", draft.title());
            json.text("label", draft.label());
            json.text("language", draft.language());
            json.whole("phase", draft.at().phase());
            json.whole("set", draft.at().set());
            json.whole("item", draft.at().item());
            if (revised != null) {
                json.text("revises", revised.hash());
            }
            json.object("plan", () -> PlanWriter.members(json, programme));
        });
    }

    private static Head head(KeptDraft kept) {
        return new Head(
                new UUID(0, 0), 1, "", kept.begun(), "", UNTITLED, kept.draft().language(), "", UNTITLED);
    }

    /** Throws {@link PlanRefused} for what is none. */
    static KeptDraft read(byte[] bytes) {
        Members members = SenderJson.members(bytes, DRAFT, FORMAT);
        Programme programme = PlanReader.programme(members.object("plan"));
        @Nullable
        Revised revised = members.has("revises") ? new Revised(programme.head(), members.text("revises")) : null;
        ProgrammeDraft draft = ProgrammeDraft.of(programme)
                .titled(members.text("title"))
                .labelled(members.text("label"))
                .in(members.text("language"))
                .emptied(
                        new ProgrammeDraft.Cursor(members.whole("phase"), members.whole("set"), members.whole("item")));
        return new KeptDraft(members.instant("begun"), draft, revised);
    }
}
