package app.nape.cli;

import app.nape.care.plan.LocalNow;
import app.nape.care.plan.Programme;
import app.nape.care.plan.Programmes;
import app.nape.exchange.plan.Arrival;
import app.nape.words.ProgrammeWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nape plan accept [FILE]}: begins with the programme of a file, or with the one that waits; asks whether another one ends. */
@Command(name = "accept", mixinStandardHelpOptions = true)
final class PlanAcceptCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = "--another", descriptionKey = "cli.option.plan-another")
    private boolean another;

    @Option(names = "--instead", paramLabel = "ID", descriptionKey = "cli.option.plan-instead")
    private @Nullable String instead;

    @Mixin
    private Output output = new Output();

    PlanAcceptCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Arrival arrival = file == null
                ? PlanDeclineCommand.waiting(surroundings, null)
                : PlanOpenCommand.read(surroundings, file);
        Programme programme = arrival.programme();
        if (!arrival.canBegin() && arrival.kind() != Arrival.Kind.SAME) {
            throw new Refusal(Refusal.NOT_FOUND, PlanFiles.words(surroundings).whyNot(arrival));
        }
        if (arrival.separate() && !another) {
            throw new Refusal(
                    Refusal.NOT_FOUND,
                    surroundings
                            .texts()
                            .of(
                                    "cli.followed.separate",
                                    PlanFiles.words(surroundings).whyNot(arrival)));
        }
        Programmes programmes = surroundings.journal().programmes();
        Optional<Programme> ends = arrival.separate() ? Optional.empty() : instead(arrival.others());
        if (arrival.kind() == Arrival.Kind.NEW
                && !another
                && ends.isEmpty()
                && !arrival.others().isEmpty()) {
            throw new Refusal(
                    Refusal.NOT_FOUND,
                    surroundings
                            .texts()
                            .of(
                                    "cli.followed.another",
                                    arrival.others().getFirst().title()));
        }
        LocalNow now = FollowedNow.clock(surroundings);
        arrival.keep(programmes, now.at());
        programmes.accept(programme.id(), programme.revision(), now.at(), now.day());
        ends.ifPresent(other -> programmes.end(other.id(), now.at()));
        Logged.changed(surroundings);
        ProgrammeWords words = new ProgrammeWords(surroundings.texts(), now.zone());
        if (output.json) {
            surroundings.out().println(Json.of(ArrivalListing.of(surroundings, arrival), now.zone()));
        } else {
            surroundings.out().println(surroundings.texts().of("cli.followed.begun", words.from(programme)));
        }
        return 0;
    }

    private Optional<Programme> instead(List<Programme> others) {
        String words = instead;
        if (words == null) {
            return Optional.empty();
        }
        List<Programme> fitting =
                others.stream().filter(other -> FollowedNow.named(other, words)).toList();
        if (fitting.size() != 1) {
            throw FollowedNow.refusal(surroundings, words, fitting);
        }
        return Optional.of(fitting.getFirst());
    }
}
