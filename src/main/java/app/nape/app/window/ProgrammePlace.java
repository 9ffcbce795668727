package app.nape.app.window;

import app.nape.care.practice.KeptDraft;
import app.nape.exchange.plan.DraftFile;
import java.io.IOException;

/** The file of the programme that is half written. */
public record ProgrammePlace(DraftFile file) implements FileDraft.Place<KeptDraft> {
    @Override
    public void write(KeptDraft value) throws IOException {
        file.write(value);
    }

    @Override
    public void delete() throws IOException {
        file.delete();
    }
}
