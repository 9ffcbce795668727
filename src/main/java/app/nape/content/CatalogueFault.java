package app.nape.content;

/** An entry of a catalogue is wrong. The message names file, entry and field, and says why. */
public final class CatalogueFault extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * With everything needed to find and mend it.
     *
     * @param file name of the catalogue's file
     * @param id id of the entry, or the place in the file where no entry was reached
     * @param field path of the field within the entry, parts joined by dots
     * @param reason one sentence
     */
    public CatalogueFault(String file, String id, String field, String reason) {
        super(OneLine.of(file + ", " + id + (field.isEmpty() ? "" : ", " + field) + ": " + reason));
    }
}
