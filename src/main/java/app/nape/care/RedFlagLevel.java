package app.nape.care;

import app.nape.code.Worded;

/** How soon help is needed, most urgent first. */
public enum RedFlagLevel implements Worded {
    EMERGENCY_NOW,
    TODAY,
    DOCTOR_SOON,
    STOP_EXERCISE
}
