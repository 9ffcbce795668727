package app.nape.plans;

import app.nape.code.Worded;

/** What a program means for reminders while its window is in front. */
public enum Treatment implements Worded {
    /** Breaks wait. */
    NEVER_INTERRUPT,
    /** Reading or watching in it is use, though no key is touched; breaks come. */
    COUNTS_AS_USE
}
