package app.nape.exchange.plan;

import app.nape.code.Sentence;
import app.nape.code.Told;

/** A file of a programme or of what was done of it that is not what it should be; nothing was changed. */
public final class PlanRefused extends RuntimeException implements Told {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    /** With the id of what is said and what stands in its places. */
    public PlanRefused(String id, Object... parts) {
        super(id);
        this.sentence = Sentence.of(id, parts);
    }

    /** For a field, by where it stands in the file; {@code why} ends the sentence. */
    static PlanRefused field(String where, Sentence why) {
        return new PlanRefused("plan.field", where, why);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
