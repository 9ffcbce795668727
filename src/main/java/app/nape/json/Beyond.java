package app.nape.json;

/** A text, or a kind of part, that is for a mapper alone. Says nothing: whoever catches it asks the mapper. */
final class Beyond extends RuntimeException {
    private static final long serialVersionUID = 1;

    Beyond() {
        super(null, null, false, false);
    }
}
