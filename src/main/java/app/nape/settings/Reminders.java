package app.nape.settings;

import app.nape.breaks.Schedule;
import java.time.LocalTime;

/**
 * When a person is reminded.
 *
 * @param schedule the reminders
 * @param dayBegins local time at which the person's day begins
 */
public record Reminders(Schedule schedule, LocalTime dayBegins) {}
