package app.nape.care.remedy;

import app.nape.code.Worded;

/** Why ice or heat is named first, or neither. Figures and order: clinical.md, 1. */
public enum RemedyReason implements Worded {
    /** A warning sign stands: help comes first. */
    SIGN,
    /** It hurts where neither is used: front of the neck, jaw, temple, chest. */
    DELICATE_SITE,
    /** Something applies to the person that speaks against the other one. */
    ASK_FIRST,
    /** Something applies to the person that speaks against both. */
    ASK_FIRST_BOTH,
    /** The other one is not used on a fresh injury or strain. */
    NOT_WHILE_FRESH,
    /** What the person has found best, where nothing speaks against it. */
    PREFERENCE,
    /** What the person has found best waits: the injury or strain is fresh. */
    PREFERENCE_WAITS,
    /** Warmth before activity. */
    BEFORE_ACTIVITY,
    /** An injury or strain within the first 72 hours. */
    FRESH_STRAIN,
    /** It keeps coming back. */
    RECURRING,
    /** An injury or strain more than 72 hours ago. */
    LATER,
    /** Neither injury nor strain is known of. */
    NO_STRAIN,
    /** No episode is open. */
    NO_EPISODE,
    /** Heat was used as often in the last 24 hours as is usual in a day. */
    ENOUGH_TODAY;

    /** Key of the sentence that says so. */
    public String textKey() {
        return "care.reason." + word();
    }
}
