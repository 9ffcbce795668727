package app.nape.breaks;

import app.nape.code.Worded;

/** Why a break that is due is not offered yet. */
public enum HoldReason implements Worded {
    OUTSIDE_HOURS,
    PAUSED,
    PLANNED,
    CALENDAR,
    PROGRAM,
    DO_NOT_DISTURB,
    FULL_SCREEN,
    PRESENTATION,
    CALL,
    SCREEN_SHARING,
    PAIN_ENTRY,
    REMEDY_TIMER,
    STRETCHING,
    AWAY,
    UNKNOWN,
    LONGER_BREAK_SOON,
    MINIMUM_GAP;

    /** The reason that a bad moment gives; only for one that holds breaks. */
    static HoldReason of(Quiet quiet) {
        return switch (quiet) {
            case PLAYING, IN_USE -> throw new IllegalArgumentException(quiet + " holds nothing.");
            case DO_NOT_DISTURB -> DO_NOT_DISTURB;
            case FULL_SCREEN -> FULL_SCREEN;
            case PRESENTATION -> PRESENTATION;
            case CALL -> CALL;
            case SCREEN_SHARING -> SCREEN_SHARING;
            case PAIN_ENTRY -> PAIN_ENTRY;
            case REMEDY_TIMER -> REMEDY_TIMER;
            case STRETCHING -> STRETCHING;
            case PROGRAM -> PROGRAM;
            case CALENDAR -> CALENDAR;
            case PLANNED -> PLANNED;
        };
    }
}
