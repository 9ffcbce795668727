package app.nape.ui;

import app.nape.care.EditDraft;
import app.nape.care.OutcomeDrafts;
import app.nape.care.PainDraft;
import app.nape.care.practice.KeptDraft;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/** Keeps what the person is still writing, so that it outlives the page and the process. Lives on the FX thread. */
public interface DraftDesk {
    /** The entry that is half written, in this life of the window or the one before; null when there is none. */
    ReadOnlyObjectProperty<@Nullable PainDraft> draft();

    /** Keeps it as it is now, in place of what was kept. */
    void keep(PainDraft draft);

    /** Forgets it: it was saved or thrown away. */
    void forget();

    /** The kept entry that is half changed, in this life of the window or the one before; null when there is none. */
    ReadOnlyObjectProperty<@Nullable EditDraft> edit();

    /** Keeps the change as it is now, in place of what was kept. */
    void keepEdit(EditDraft edit);

    /** Forgets the change: it was saved, or the entry stays as it was. */
    void forgetEdit();

    /** The answers to outcome measures that are half given; null when there are none. */
    ReadOnlyObjectProperty<@Nullable OutcomeDrafts> answers();

    /** Keeps these in place of what was kept; none forgets them. */
    void keepAnswers(OutcomeDrafts now);

    /** The programme for somebody else that is half written, in this life of the window or the one before; null when there is none. */
    ReadOnlyObjectProperty<@Nullable KeptDraft> programme();

    /** Keeps the programme as it is now, in place of what was kept. */
    void keepProgramme(KeptDraft draft);

    /** Forgets the programme: it was saved or thrown away. */
    void forgetProgramme();

    /** The answers that are half given, none when there are none. */
    default OutcomeDrafts halfAnswered() {
        return Objects.requireNonNullElse(answers().get(), OutcomeDrafts.NONE);
    }
}
