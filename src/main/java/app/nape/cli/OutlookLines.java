package app.nape.cli;

import app.nape.link.Outlook;
import app.nape.words.PlanWords;
import app.nape.words.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What was planned, as {@code nape status} says it. */
final class OutlookLines {
    private OutlookLines() {}

    /** One line for each thing. {@code time} puts an instant into words. */
    static List<String> of(Outlook outlook, Texts texts, ZoneId zone, Instant now, Function<Instant, String> time) {
        List<String> lines = new ArrayList<>();
        if (outlook.pausedUntil() != null) {
            lines.add(texts.of("cli.status.planned-now", time.apply(outlook.pausedUntil())));
        }
        PlanWords words = new PlanWords(texts, zone);
        outlook.pauses().forEach(pause -> lines.add(texts.of("cli.status.planned", words.pause(pause, now))));
        Outlook.Calendar calendar = outlook.calendar();
        if (calendar != null && calendar.problem() != null) {
            lines.add(calendar.problem());
        }
        if (calendar != null && calendar.busyUntil() != null) {
            lines.add(texts.of("cli.status.busy", time.apply(calendar.busyUntil())));
        } else if (calendar != null && calendar.nextBusy() != null) {
            lines.add(texts.of("cli.status.next-busy", time.apply(calendar.nextBusy())));
        }
        return lines;
    }
}
