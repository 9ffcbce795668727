package app.nape.app.window;

import app.nape.care.EditDraft;
import app.nape.care.OutcomeDrafts;
import app.nape.care.PainDraft;
import app.nape.care.practice.KeptDraft;
import app.nape.ui.DraftDesk;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The half-written entry, the half-changed one, the half-given answers and the half-written programme, each in a file of its own. Lives on
 * the FX thread.
 */
public record FileDraftDesk(
        FileDraft<PainDraft> entry,
        FileDraft<EditDraft> change,
        FileDraft<OutcomeDrafts> given,
        FileDraft<KeptDraft> written)
        implements DraftDesk {
    @Override
    public ReadOnlyObjectProperty<@Nullable PainDraft> draft() {
        return entry.draft();
    }

    @Override
    public void keep(PainDraft draft) {
        entry.keep(draft);
    }

    @Override
    public void forget() {
        entry.forget();
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable EditDraft> edit() {
        return change.draft();
    }

    @Override
    public void keepEdit(EditDraft edit) {
        change.keep(edit);
    }

    @Override
    public void forgetEdit() {
        change.forget();
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable OutcomeDrafts> answers() {
        return given.draft();
    }

    @Override
    public void keepAnswers(OutcomeDrafts now) {
        if (now.all().isEmpty()) {
            given.forget();
        } else {
            given.keep(now);
        }
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable KeptDraft> programme() {
        return written.draft();
    }

    @Override
    public void keepProgramme(KeptDraft draft) {
        written.keep(draft);
    }

    @Override
    public void forgetProgramme() {
        written.forget();
    }
}
