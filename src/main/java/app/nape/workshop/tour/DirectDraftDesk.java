package app.nape.workshop.tour;

import app.nape.care.EditDraft;
import app.nape.care.OutcomeDrafts;
import app.nape.care.PainDraft;
import app.nape.care.practice.KeptDraft;
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

    private final ReadOnlyObjectWrapper<@Nullable KeptDraft> programme =
            new ReadOnlyObjectWrapper<>(this, "programme", null);

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

    @Override
    public ReadOnlyObjectProperty<@Nullable KeptDraft> programme() {
        return programme.getReadOnlyProperty();
    }

    @Override
    public void keepProgramme(KeptDraft draft) {
        programme.set(draft);
    }

    @Override
    public void forgetProgramme() {
        programme.set(null);
    }
}
