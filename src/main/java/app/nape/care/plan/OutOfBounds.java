package app.nape.care.plan;

import app.nape.code.Sentence;

/** A value that no programme may have. Whoever reads or builds one says where it stands; this says which field and why. */
public final class OutOfBounds extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final transient Sentence why;

    OutOfBounds(String field, String id, Object... parts) {
        super(field + " " + id);
        this.field = field;
        this.why = Sentence.of(id, parts);
    }

    /** The field's name in the file, such as {@code hold_s}. */
    public String field() {
        return field;
    }

    /** How it is wrong, as the end of a sentence that began with the field. */
    public Sentence why() {
        return why;
    }
}
