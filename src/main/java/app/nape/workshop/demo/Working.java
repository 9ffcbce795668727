package app.nape.workshop.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;

/** Which days are worked, and how hard: weekends, two weeks in summer, one in spring, the turn of the year, and busy months. */
final class Working {
    private final Dice dice;
    private final Map<Integer, LocalDate> summers = new HashMap<>();
    private double strain = 0.4;

    Working(Dice dice) {
        this.dice = dice;
    }

    /** Whether the day is spent at the desk. */
    boolean at(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return dice.chance(0.04);
        }
        return !away(day) && !dice.chance(0.025);
    }

    /** Whether the day falls in a holiday. */
    boolean away(LocalDate day) {
        LocalDate summer = summers.computeIfAbsent(
                day.getYear(), year -> LocalDate.of(year, Month.JULY, 1).plusDays(dice.whole(0, 45)));
        boolean inSummer = !day.isBefore(summer) && day.isBefore(summer.plusDays(16));
        LocalDate spring = summer.minusDays(105);
        boolean inSpring = !day.isBefore(spring) && day.isBefore(spring.plusDays(7));
        boolean turnOfYear = day.getDayOfYear() <= 2 || (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= 24);
        return inSummer || inSpring || turnOfYear;
    }

    /** How hard the day is, 0 to 1; drifts from day to day and is higher before the summer and in late autumn. */
    double pressure(LocalDate day) {
        double season = 0.4 + 0.15 * Math.sin(2 * Math.PI * (day.getDayOfYear() - 80) / 182.5);
        strain = Math.clamp(strain + 0.08 * (season - strain) + dice.around(0, 0.09), 0, 1);
        return strain;
    }
}
