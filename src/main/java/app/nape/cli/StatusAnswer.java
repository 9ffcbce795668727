package app.nape.cli;

import app.nape.breaks.BreakKind;
import app.nape.care.PainEpisode;
import app.nape.care.standing.OpenCase;
import app.nape.care.standing.Relief;
import app.nape.code.Worded;
import app.nape.link.AgentStatus;
import app.nape.words.BreakWords;
import app.nape.words.LengthWords;
import app.nape.words.OfferWords;
import app.nape.words.PositionWords;
import app.nape.words.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How things stand, as {@code nape status} says it: warning signs first, then what the agent does, what hurts and which sets are due. */
public final class StatusAnswer {
    private final Reading reading;
    private final StandingNow now;
    private final List<String> lines = new ArrayList<>();

    private StatusAnswer(Reading reading) {
        this.reading = reading;
        this.now = StandingNow.read(reading);
    }

    record Listing(
            boolean running,
            StandingListing standing,
            @Nullable AgentStatus agent,
            List<PainEpisode> openEpisodes,
            List<FollowedListing> programmes) {}

    /** In lines. {@code without} says why there is no status of an agent. */
    public static List<String> lines(Reading reading, @Nullable AgentStatus status, Supplier<List<String>> without) {
        return new StatusAnswer(reading).lines(status, without);
    }

    /** As JSON. */
    public static String json(Reading reading, boolean running, @Nullable AgentStatus status) {
        return Json.of(listing(reading, running, status), reading.clocks().zone());
    }

    /** The same for an agent, which is asked every few seconds. */
    public static String quickJson(Reading reading, AgentStatus status) {
        return Json.quick(listing(reading, true, status), reading.clocks().zone());
    }

    private static Listing listing(Reading reading, boolean running, @Nullable AgentStatus status) {
        StatusAnswer answer = new StatusAnswer(reading);
        return new Listing(running, answer.now.listing(), status, answer.open(), answer.programmes());
    }

    private List<String> lines(@Nullable AgentStatus status, Supplier<List<String>> without) {
        lines.addAll(now.lines(reading));
        if (status == null) {
            lines.addAll(without.get());
        } else {
            say(status);
        }
        open().forEach(this::say);
        lines.addAll(new FollowedLines(reading, now).due(FollowedNow.all(reading)));
        return lines;
    }

    private List<PainEpisode> open() {
        return now.care().open().stream().map(OpenCase::episode).toList();
    }

    private List<FollowedListing> programmes() {
        return FollowedNow.all(reading).stream()
                .map(each -> FollowedListing.of(
                        each,
                        now.holds(Relief.EXERCISES),
                        reading.clocks().now().wall()))
                .toList();
    }

    private void say(AgentStatus status) {
        Texts texts = reading.texts();
        line(
                "cli.status.presence",
                texts.of("cli.presence." + Worded.wordOf(status.presence())),
                new LengthWords(texts).of(status.activeToday()));
        if (status.pausedUntil() != null) {
            line("cli.status.paused", time(status.pausedUntil()));
        } else if (!status.working()) {
            line("cli.status.off-hours");
        }
        OutlookLines.of(
                        status.outlook(),
                        texts,
                        reading.clocks().zone(),
                        reading.clocks().now().wall(),
                        this::time)
                .forEach(lines::add);
        AgentStatus.OfferedBreak offered = status.offered();
        if (offered != null) {
            sayOffered(offered);
        }
        if (status.held() != null) {
            line("cli.status.held", status.held());
        }
        for (AgentStatus.NextBreak next : status.breaks()) {
            if (next.overdue()) {
                line("cli.status.overdue", kind(next.kind()));
            } else {
                line(
                        next.putOffUntil() == null ? "cli.status.next" : "cli.status.put-off",
                        kind(next.kind()),
                        new LengthWords(reading.texts()).left(next.in()));
            }
        }
        AgentStatus.Position position = status.position();
        if (position != null) {
            line("cli.status.position", new PositionWords(texts).state(position.posture(), position.held()));
        }
        AgentStatus.Counts counts = status.counts();
        line("cli.status.counts", counts.taken(), counts.natural(), counts.postponed(), counts.skipped());
        AgentStatus.RunningRemedy remedy = status.remedy();
        if (remedy != null) {
            boolean over = !remedy.ends().isAfter(reading.clocks().now().wall());
            line(over ? "cli.status.remedy-over" : "cli.status.remedy", remedy.remedyId(), time(remedy.ends()));
        }
        status.notices().forEach(notice -> line("cli.status.notice", notice.title(), notice.body()));
        status.decisions().stream()
                .limit(5)
                .forEach(decision -> lines.add("  " + time(decision.at()) + "  " + decision.text()));
    }

    private void sayOffered(AgentStatus.OfferedBreak offered) {
        if (offered.begun()) {
            line("cli.status.under-way", kind(offered.kind()), new LengthWords(reading.texts()).left(offered.left()));
        } else {
            AgentStatus.Change change = offered.change();
            if (change != null) {
                line(
                        "cli.status.change",
                        new PositionWords(reading.texts()).how(change.to(), change.turn()),
                        change.to().word());
            }
            OfferWords words = new OfferWords(reading.texts());
            line(
                    "cli.status.offered",
                    words.title(offered.kind(), offered.length()),
                    words.begins(offered.begins()),
                    words.screen(offered.delivery()));
        }
    }

    private void say(PainEpisode episode) {
        line("cli.status.episode", episode.sites().getFirst().siteId(), time(episode.started()), episode.id());
    }

    private String kind(BreakKind kind) {
        return new BreakWords(reading.texts()).name(kind);
    }

    private void line(String key, Object... arguments) {
        lines.add(reading.texts().of(key, arguments));
    }

    private String time(Instant at) {
        ZoneId zone = reading.clocks().zone();
        boolean today = at.atZone(zone)
                .toLocalDate()
                .equals(reading.clocks().now().wall().atZone(zone).toLocalDate());
        DateTimeFormatter format = today
                ? DateTimeFormatter.ofPattern("HH:mm", reading.texts().locale())
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(reading.texts().locale());
        return format.format(at.atZone(zone));
    }
}
