package app.nape.cli;

import app.nape.care.PainEpisode;
import app.nape.care.standing.OpenCase;
import app.nape.care.standing.Relief;
import app.nape.code.Sentence;
import app.nape.code.Worded;
import app.nape.link.AgentStatus;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.words.BreakWords;
import app.nape.words.LengthWords;
import app.nape.words.OfferWords;
import app.nape.words.PositionWords;
import app.nape.words.Texts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code nape status}. */
@Command(name = "status", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private Output output = new Output();

    StatusCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    StatusCommand(Surroundings surroundings, boolean json) {
        this(surroundings);
        output.json = json;
    }

    record Listing(
            boolean running,
            StandingListing standing,
            @Nullable AgentStatus agent,
            List<PainEpisode> openEpisodes,
            List<FollowedListing> programmes) {}

    @Override
    public Integer call() {
        Optional<Reply> answer = surroundings.ask(new Request.Status());
        Optional<AgentStatus> status = Asking.status(answer);
        StandingNow now = StandingNow.read(surroundings);
        List<PainEpisode> open =
                now.care().open().stream().map(OpenCase::episode).toList();
        if (output.json) {
            boolean running = answer.isPresent() || surroundings.unreached().isPresent();
            Listing listing = new Listing(running, now.listing(), status.orElse(null), open, programmes(now));
            surroundings.out().println(Json.of(listing, surroundings.clocks().zone()));
        } else {
            now.say(surroundings);
            if (status.isEmpty()) {
                surroundings.found().forEach(surroundings.out()::println);
            }
            status.ifPresentOrElse(this::say, () -> surroundings.out().println(silence(answer)));
            open.forEach(this::say);
            new FollowedLines(surroundings, now)
                    .due(FollowedNow.all(surroundings))
                    .forEach(surroundings.out()::println);
        }
        return 0;
    }

    private List<FollowedListing> programmes(StandingNow now) {
        return FollowedNow.all(surroundings).stream()
                .map(each -> FollowedListing.of(
                        each,
                        now.holds(Relief.EXERCISES),
                        surroundings.clocks().now().wall()))
                .toList();
    }

    /** Why there is nothing to say: one that hangs runs all the same, and starting another would be no help. */
    private String silence(Optional<Reply> answer) {
        return answer.map(reply -> reply instanceof Reply.Refused(Sentence because)
                        ? surroundings.texts().of(because)
                        : "")
                .filter(because -> !because.isEmpty())
                .or(surroundings::unreached)
                .orElseGet(() -> surroundings.texts().of("cli.status.not-running"));
    }

    private void say(AgentStatus status) {
        Texts texts = surroundings.texts();
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
                        surroundings.clocks().zone(),
                        surroundings.clocks().now().wall(),
                        this::time)
                .forEach(surroundings.out()::println);
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
                        new LengthWords(surroundings.texts()).left(next.in()));
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
            boolean over = !remedy.ends().isAfter(surroundings.clocks().now().wall());
            line(over ? "cli.status.remedy-over" : "cli.status.remedy", remedy.remedyId(), time(remedy.ends()));
        }
        status.notices().forEach(notice -> line("cli.status.notice", notice.title(), notice.body()));
        status.decisions().stream()
                .limit(5)
                .forEach(decision -> surroundings.out().println("  " + time(decision.at()) + "  " + decision.text()));
    }

    private void sayOffered(AgentStatus.OfferedBreak offered) {
        if (offered.begun()) {
            line(
                    "cli.status.under-way",
                    kind(offered.kind()),
                    new LengthWords(surroundings.texts()).left(offered.left()));
        } else {
            AgentStatus.Change change = offered.change();
            if (change != null) {
                line(
                        "cli.status.change",
                        new PositionWords(surroundings.texts()).how(change.to(), change.turn()),
                        change.to().word());
            }
            OfferWords words = new OfferWords(surroundings.texts());
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

    private String kind(app.nape.breaks.BreakKind kind) {
        return new BreakWords(surroundings.texts()).name(kind);
    }

    private void line(String key, Object... arguments) {
        surroundings.out().println(surroundings.texts().of(key, arguments));
    }

    private String time(java.time.Instant at) {
        ZoneId zone = surroundings.clocks().zone();
        boolean today = at.atZone(zone)
                .toLocalDate()
                .equals(surroundings.clocks().now().wall().atZone(zone).toLocalDate());
        DateTimeFormatter format = today
                ? DateTimeFormatter.ofPattern("HH:mm", surroundings.texts().locale())
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(surroundings.texts().locale());
        return format.format(at.atZone(zone));
    }
}
