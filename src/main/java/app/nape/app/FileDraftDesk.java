package app.nape.app;

import app.nape.care.EditDraft;
import app.nape.care.PainDraft;
import app.nape.ui.DraftDesk;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/** The half-written entry and the half-changed one, each in a file of its own. Lives on the FX thread. */
record FileDraftDesk(FileDraft<PainDraft> entry, FileDraft<EditDraft> change) implements DraftDesk {
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
}
