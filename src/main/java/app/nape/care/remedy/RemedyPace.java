package app.nape.care.remedy;

import app.nape.code.Worded;

/** Whether the skin has had its rest since the last ice or heat. */
public enum RemedyPace implements Worded {
    /** Long enough ago. */
    FREE,
    /** Within the time that is recommended to wait, but past the time that is warned of. */
    EARLY,
    /** So soon that it is warned of. */
    TOO_SOON;

    /** Key of the sentence that says so. */
    public String textKey() {
        return "care.pace." + word();
    }
}
