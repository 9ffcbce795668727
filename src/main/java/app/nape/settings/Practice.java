package app.nape.settings;

/**
 * What somebody chose who makes programmes for others.
 *
 * @param on whether they do; the page is not there before
 * @param folder path of the folder they keep them in; empty for the usual one
 * @param clinicianTold whether it was said that some exercises are to be added by a therapist only
 */
public record Practice(boolean on, String folder, boolean clinicianTold) {
    /** Nobody does before they say so. */
    public static final Practice OFF = new Practice(false, "", false);

    /** The same, switched on or off. */
    public Practice withOn(boolean other) {
        return new Practice(other, folder, clinicianTold);
    }

    /** The same with another folder. */
    public Practice withFolder(String other) {
        return new Practice(on, other, clinicianTold);
    }

    /** The same once it was said. */
    public Practice withClinicianTold(boolean other) {
        return new Practice(on, folder, other);
    }
}
