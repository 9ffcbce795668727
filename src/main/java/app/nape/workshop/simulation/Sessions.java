package app.nape.workshop.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** When the person sits down: most weekdays, some evenings past midnight, some weekends. */
final class Sessions {
    private final SplittableRandom random;
    private LocalDate planned = LocalDate.MIN;
    private final List<LocalTime[]> today = new ArrayList<>();

    Sessions(SplittableRandom random) {
        this.random = random;
    }

    boolean working(Instant at, ZoneId zone) {
        LocalTime time = plan(at, zone);
        for (LocalTime[] session : today) {
            if (!time.isBefore(session[0]) && time.isBefore(session[1])) {
                return true;
            }
        }
        return false;
    }

    Duration untilNext(Instant at, ZoneId zone) {
        LocalTime time = plan(at, zone);
        LocalDate day = at.atZone(zone).toLocalDate();
        return today.stream()
                .filter(session -> session[0].isAfter(time))
                .findFirst()
                .map(session ->
                        Duration.between(at, day.atTime(session[0]).atZone(zone).toInstant()))
                .filter(wait -> !wait.isNegative() && !wait.isZero())
                .orElseGet(() -> Duration.between(
                        at, day.plusDays(1).atTime(0, 1).atZone(zone).toInstant()));
    }

    private LocalTime plan(Instant at, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        LocalDate day = local.toLocalDate();
        if (!day.equals(planned)) {
            planned = day;
            today.clear();
            if (random.nextInt(20) == 0) {
                today.add(new LocalTime[] {LocalTime.MIN, LocalTime.of(random.nextInt(1, 5), 10)});
            }
            boolean free = day.getDayOfWeek().getValue() > 5 ? random.nextInt(3) != 0 : random.nextInt(15) == 0;
            if (!free) {
                today.add(new LocalTime[] {
                    LocalTime.of(random.nextInt(7, 10), random.nextInt(60)),
                    LocalTime.of(random.nextInt(15, 19), random.nextInt(60))
                });
            }
            if (random.nextInt(6) == 0) {
                today.add(new LocalTime[] {LocalTime.of(20, random.nextInt(60)), LocalTime.of(23, 59, 59)});
            }
        }
        return local.toLocalTime();
    }
}
