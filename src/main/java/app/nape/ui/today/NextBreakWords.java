package app.nape.ui.today;

import app.nape.breaks.BreakKind;
import app.nape.link.AgentStatus;
import app.nape.words.BreakWords;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import app.nape.words.TimeWords;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the card of the next break says.
 *
 * @param number what stands in the ring
 * @param unit the small word under it, or nothing
 * @param title the first line
 * @param detail the second line, or nothing
 * @param part how much of the ring is filled, 0 to 1
 */
record NextBreakWords(String number, String unit, String title, String detail, double part) {
    /** Of an agent that is being started. */
    static NextBreakWords coming(Texts texts) {
        return plain("–", texts.of("today.reminders-coming"), "");
    }

    static NextBreakWords of(@Nullable AgentStatus status, Instant now, Texts texts, TimeWords words) {
        if (status == null) {
            return plain("–", texts.of("today.reminders-away"), texts.of("today.reminders-away-detail"));
        }
        AgentStatus.OfferedBreak offered = status.offered();
        if (offered != null && offered.begun()) {
            return counting(offered.left(), offered.length(), texts.of("today.break-running"), "", texts);
        }
        if (status.pausedUntil() != null) {
            return plain(
                    "–",
                    texts.of("today.paused", words.when(status.pausedUntil(), now)),
                    texts.of("today.paused-detail"));
        }
        Instant planned = status.outlook().pausedUntil();
        if (planned != null) {
            return plain("–", texts.of("today.planned", words.when(planned, now)), texts.of("today.planned-detail"));
        }
        if (offered != null) {
            return due(kind(offered.kind(), texts), texts.of("today.break-offered"), texts);
        }
        if (!status.working()) {
            return plain("–", texts.of("today.outside-hours"), texts.of("today.outside-hours-detail"));
        }
        if (status.breaks().isEmpty()) {
            return plain("–", texts.of("today.no-rules"), texts.of("today.no-rules-detail"));
        }
        AgentStatus.NextBreak next = status.breaks().getFirst();
        String title =
                texts.of("today.kind-length", kind(next.kind(), texts), new LengthWords(texts).exactly(next.length()));
        if (status.held() != null) {
            return new NextBreakWords("–", "", title, texts.of("today.held", status.held()), 1);
        }
        if (next.overdue() || next.in().isZero()) {
            return due(title, texts.of("today.due-now"), texts);
        }
        String detail = next.putOffUntil() == null
                ? texts.of("today.next-break-detail")
                : texts.of("today.put-off", words.when(next.putOffUntil(), now));
        return counting(next.in(), next.interval(), title, detail, texts);
    }

    /** The two breaks after the next, a line each; nothing where no break is to come or while reminders are paused. */
    static String later(@Nullable AgentStatus status, Texts texts) {
        if (status == null || !status.working() || paused(status)) {
            return "";
        }
        List<AgentStatus.NextBreak> all = status.breaks();
        int first = first(all, status.offered());
        return IntStream.range(0, all.size())
                .filter(at -> at != first)
                .mapToObj(all::get)
                .limit(2)
                .map(each -> texts.of(
                        each.putOffUntil() == null ? "today.later-break" : "today.later-put-off",
                        kind(each.kind(), texts),
                        new LengthWords(texts).left(each.in())))
                .collect(Collectors.joining("\n"));
    }

    /** Where the break stands that the card is about: the one on offer, which need not be the next, or -1 where that is not counted any more. */
    private static int first(List<AgentStatus.NextBreak> all, AgentStatus.@Nullable OfferedBreak offered) {
        return offered == null
                ? 0
                : IntStream.range(0, all.size())
                        .filter(at -> all.get(at).kind() == offered.kind())
                        .findFirst()
                        .orElse(-1);
    }

    private static boolean paused(AgentStatus status) {
        return status.pausedUntil() != null || status.outlook().pausedUntil() != null;
    }

    private static NextBreakWords counting(Duration left, Duration whole, String title, String detail, Texts texts) {
        double part = whole.isZero() ? 0 : 1 - (double) left.toMillis() / whole.toMillis();
        boolean seconds = left.toSeconds() < 60;
        long number = seconds ? left.toSeconds() : (left.toSeconds() + 59) / 60;
        return new NextBreakWords(
                Long.toString(number),
                seconds ? texts.of("today.unit-seconds") : texts.of("today.unit-minutes"),
                title,
                detail,
                Math.clamp(part, 0, 1));
    }

    private static NextBreakWords due(String title, String detail, Texts texts) {
        return new NextBreakWords(texts.of("today.ring-now"), "", title, detail, 1);
    }

    private static NextBreakWords plain(String number, String title, String detail) {
        return new NextBreakWords(number, "", title, detail, 0);
    }

    private static String kind(BreakKind kind, Texts texts) {
        return new BreakWords(texts).name(kind);
    }
}
