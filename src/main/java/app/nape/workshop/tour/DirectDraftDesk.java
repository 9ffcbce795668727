package app.nape.workshop.tour;

import app.nape.care.EditDraft;
import app.nape.care.OutcomeDrafts;
import app.nape.care.PainDraft;
import app.nape.ui.DraftDesk;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Drafts that are kept nowhere: the twin of the real desk without its files. */
public final class DirectDraftDesk implements DraftDesk {
    private final ReadOnlyObjectWrapper<@Nullable PainDraft> draft = new ReadOnlyObjectWrapper<>(this, "draft", null);

    private final ReadOnlyObjectWrapper<@Nullable EditDraft> edit = new ReadOnlyObjectWrapper<>(this, "edit", null);

    private final ReadOnlyObjectWrapper<@Nullable OutcomeDrafts> answers =
            new ReadOnlyObjectWrapper<>(this, "answers", null);

    /** Without a draft. */
    public DirectDraftDesk() {}

    @Override
    public ReadOnlyObjectProperty<@Nullable PainDraft> draft() {
        return draft.getReadOnlyProperty();
    }

    @Override
    public void keep(PainDraft now) {
        draft.set(now);
    }

    @Override
    public void forget() {
        draft.set(null);
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable EditDraft> edit() {
        return edit.getReadOnlyProperty();
    }

    @Override
    public void keepEdit(EditDraft now) {
        edit.set(now);
    }

    @Override
    public void forgetEdit() {
        edit.set(null);
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable OutcomeDrafts> answers() {
        return answers.getReadOnlyProperty();
    }

    @Override
    public void keepAnswers(OutcomeDrafts now) {
        answers.set(now.all().isEmpty() ? null : now);
    }
}
