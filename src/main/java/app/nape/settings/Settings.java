package app.nape.settings;

import app.nape.breaks.Schedule;
import app.nape.plans.Plans;
import java.time.LocalTime;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Everything a person can choose. Kept as one JSON file; written whole.
 *
 * @param region ISO 3166 code whose emergency number is shown, or null for the locale's
 * @param looks how the window looks
 * @param sound what is heard
 * @param stretching what was chosen about stretches
 * @param reminders what was chosen about breaks
 * @param start what was chosen about starting
 * @param body what the figure looks like
 * @param privacy who may see what
 * @param dayCheck what was said of the desk and the day
 * @param plans what was said about when not to be interrupted
 * @param practice whether programmes are made for others, and where they are kept
 */
public record Settings(
        @Nullable String region,
        Looks looks,
        Sound sound,
        Stretching stretching,
        Reminders reminders,
        Start start,
        Body body,
        Privacy privacy,
        DayCheck dayCheck,
        Plans plans,
        Practice practice) {

    /** What a person starts with. */
    public static Settings defaults(Schedule schedule) {
        return new Settings(
                null,
                Looks.defaults(),
                Sound.defaults(),
                Stretching.defaults(),
                new Reminders(schedule, LocalTime.of(4, 0)),
                Start.defaults(),
                Body.defaults(),
                Privacy.defaults(),
                DayCheck.NONE,
                Plans.NONE,
                Practice.OFF);
    }

    /** The reminders. */
    public Schedule schedule() {
        return reminders.schedule();
    }

    /** The same with another region. */
    public Settings withRegion(@Nullable String other) {
        return new Settings(
                other, looks, sound, stretching, reminders, start, body, privacy, dayCheck, plans, practice);
    }

    /** The same with other looks. */
    public Settings withLooks(UnaryOperator<Looks> change) {
        return new Settings(
                region,
                change.apply(looks),
                sound,
                stretching,
                reminders,
                start,
                body,
                privacy,
                dayCheck,
                plans,
                practice);
    }

    /** The same with other sound. */
    public Settings withSound(UnaryOperator<Sound> change) {
        return new Settings(
                region,
                looks,
                change.apply(sound),
                stretching,
                reminders,
                start,
                body,
                privacy,
                dayCheck,
                plans,
                practice);
    }

    /** The same with other choices about stretches. */
    public Settings withStretching(UnaryOperator<Stretching> change) {
        return new Settings(
                region,
                looks,
                sound,
                change.apply(stretching),
                reminders,
                start,
                body,
                privacy,
                dayCheck,
                plans,
                practice);
    }

    /** The same with another schedule. */
    public Settings withSchedule(Schedule schedule) {
        return new Settings(
                region,
                looks,
                sound,
                stretching,
                new Reminders(schedule, reminders.dayBegins()),
                start,
                body,
                privacy,
                dayCheck,
                plans,
                practice);
    }

    /** The same with other choices about starting. */
    public Settings withStart(UnaryOperator<Start> change) {
        return new Settings(
                region,
                looks,
                sound,
                stretching,
                reminders,
                change.apply(start),
                body,
                privacy,
                dayCheck,
                plans,
                practice);
    }

    /** The same with another figure. */
    public Settings withBody(UnaryOperator<Body> change) {
        return new Settings(
                region,
                looks,
                sound,
                stretching,
                reminders,
                start,
                change.apply(body),
                privacy,
                dayCheck,
                plans,
                practice);
    }

    /** The same with other choices about privacy. */
    public Settings withPrivacy(UnaryOperator<Privacy> change) {
        return new Settings(
                region,
                looks,
                sound,
                stretching,
                reminders,
                start,
                body,
                change.apply(privacy),
                dayCheck,
                plans,
                practice);
    }

    /** The same with other words on the desk and the day. */
    public Settings withDayCheck(UnaryOperator<DayCheck> change) {
        return new Settings(
                region,
                looks,
                sound,
                stretching,
                reminders,
                start,
                body,
                privacy,
                change.apply(dayCheck),
                plans,
                practice);
    }

    /** The same with other plans. */
    public Settings withPlans(UnaryOperator<Plans> change) {
        return new Settings(
                region,
                looks,
                sound,
                stretching,
                reminders,
                start,
                body,
                privacy,
                dayCheck,
                change.apply(plans),
                practice);
    }

    /** The same with other choices about programmes for others. */
    public Settings withPractice(UnaryOperator<Practice> change) {
        return new Settings(
                region,
                looks,
                sound,
                stretching,
                reminders,
                start,
                body,
                privacy,
                dayCheck,
                plans,
                change.apply(practice));
    }
}
