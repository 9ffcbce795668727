package app.nape.cli;

import app.nape.care.plan.Followed;
import app.nape.care.plan.KeptProgramme;
import app.nape.care.plan.OutOfBounds;
import app.nape.care.plan.PersonKeys;
import app.nape.care.plan.Programme;
import app.nape.care.plan.Programmes;
import app.nape.care.plan.Progress;
import app.nape.care.plan.Shared;
import app.nape.care.plan.Sharing;
import app.nape.code.Worded;
import app.nape.exchange.plan.KeptPlans;
import app.nape.exchange.plan.PlanRefused;
import app.nape.exchange.plan.ProgressFile;
import app.nape.exchange.plan.ProgressLines;
import app.nape.exchange.plan.SigningKey;
import app.nape.exchange.plan.WhatWasDone;
import app.nape.store.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code nape plan progress [ID] [--out FILE]}: shows exactly what would be told of what was done; with
 * {@code --out} writes it, sealed. {@code nape plan progress FILE}: shows to a therapist what came back in it.
 */
@Command(name = "progress", mixinStandardHelpOptions = true)
final class PlanProgressCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "ID|FILE")
    private @Nullable String id;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.progress-out")
    private @Nullable Path out;

    @Option(names = "--share", paramLabel = "WHAT", split = ",", descriptionKey = "cli.option.progress-share")
    private @Nullable List<String> share;

    @Option(names = "--question", paramLabel = "TEXT", descriptionKey = "cli.option.progress-question")
    private List<String> questions = new ArrayList<>();

    @Option(names = "--file", descriptionKey = "cli.option.progress-file")
    private boolean file;

    @Option(names = "--unsealed", descriptionKey = "cli.option.progress-unsealed")
    private boolean unsealed;

    @Mixin
    private Output output = new Output();

    PlanProgressCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** One that was ended can be told of, too: what was done stays. */
    private record Told(KeptProgramme kept, Followed followed) {
        Programme programme() {
            return followed.programme();
        }
    }

    @Override
    public Integer call() {
        String named = id;
        if (named != null && (file || GivenFiles.there(named).isPresent())) {
            new CameBack(surroundings).show(Path.of(named), file, output);
            return 0;
        }
        Told told = told();
        Programmes programmes = surroundings.journal().programmes();
        PersonKeys keys = KeptPlans.keysOf(programmes, told.kept().id());
        Progress progress = made(() -> WhatWasDone.of(
                told.kept(),
                told.followed(),
                surroundings.journal(),
                FollowedNow.clock(surroundings),
                shared(told.programme()),
                questions,
                keys.recipient()));
        SigningKey signing = KeptPlans.signing(keys);
        byte[] open = made(() -> ProgressFile.open(progress, signing));
        if (output.json) {
            surroundings.out().print(new String(open, StandardCharsets.UTF_8));
        } else {
            new ProgressLines(surroundings.texts(), surroundings.clocks().zone())
                    .of(progress, told.programme())
                    .forEach(surroundings.out()::println);
        }
        Path target = out;
        if (target != null) {
            write(target, told.programme(), progress, signing, open);
        }
        return 0;
    }

    private void write(Path target, Programme programme, Progress progress, SigningKey signing, byte[] open) {
        String recipient = programme.sender().sealTo();
        if (!unsealed && recipient.isEmpty()) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.followed.no-seal"));
        }
        GivenFiles.checkTarget(surroundings, target);
        byte[] bytes = unsealed ? open : made(() -> ProgressFile.sealed(progress, signing, recipient));
        try {
            WholeFile.write(target.toAbsolutePath(), bytes);
        } catch (IOException problem) {
            throw GivenFiles.unwritten(surroundings, target, problem);
        }
        String key = unsealed ? "cli.followed.written-unsealed" : "cli.followed.written";
        surroundings
                .err()
                .println(surroundings.texts().of(key, target, programme.sender().name()));
    }

    private Told told() {
        Programmes programmes = surroundings.journal().programmes();
        List<Told> fitting = programmes.all().stream()
                .flatMap(kept -> KeptPlans.followed(kept, programmes).map(each -> new Told(kept, each)).stream())
                .filter(each -> id == null || FollowedNow.named(each.programme(), id))
                .toList();
        if (fitting.size() != 1) {
            throw FollowedNow.refusal(
                    surroundings, id, fitting.stream().map(Told::programme).toList());
        }
        return fitting.getFirst();
    }

    /** What the person chose; without a choice what the therapist asks to hear. */
    private Set<Shared> shared(Programme programme) {
        Set<Shared> shared = EnumSet.noneOf(Shared.class);
        List<String> words = share;
        Sharing asked = programme.progress();
        if (words == null) {
            shared.addAll(asked == null ? List.of(Shared.DAYS) : asked.share());
            return shared;
        }
        for (String word : words) {
            shared.add(Worded.fromWord(Shared.class, word)
                    .orElseThrow(() -> new Refusal(
                            2,
                            surroundings
                                    .texts()
                                    .of(
                                            "cli.followed.shares",
                                            word,
                                            String.join(
                                                    ", ",
                                                    EnumSet.allOf(Shared.class).stream()
                                                            .map(Shared::word)
                                                            .toList())))));
        }
        return shared;
    }

    private <T> T made(Supplier<T> what) {
        try {
            return what.get();
        } catch (OutOfBounds wrong) {
            throw new Refusal(
                    Refusal.NOT_FOUND,
                    surroundings
                            .texts()
                            .of(
                                    "plan.field",
                                    wrong.field(),
                                    surroundings.texts().of(wrong.why())));
        } catch (PlanRefused refused) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of(refused.sentence()));
        }
    }
}
