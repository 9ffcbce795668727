package app.nape.exchange.handout;

import app.nape.code.Worded;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What can be left out of a handout. Name, dose, cautions and when to stop never can. */
public enum HandoutPart implements Worded {
    FIGURES,
    STEPS,
    /** What the therapist wrote beside an exercise and of the whole. */
    NOTES,
    /** Circles and boxes for two weeks. */
    DIARY,
    /** The clinic's card. */
    CONTACT;

    /** Everything. */
    public static final Set<HandoutPart> ALL = Collections.unmodifiableSet(EnumSet.allOf(HandoutPart.class));
}
