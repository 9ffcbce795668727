package app.nape.exchange.plan;

import app.nape.care.plan.Followed;
import app.nape.care.plan.KeptProgramme;
import app.nape.care.plan.KeptRevision;
import app.nape.care.plan.PersonKeys;
import app.nape.care.plan.ProgrammeState;
import app.nape.care.plan.Programmes;
import app.nape.care.plan.SenderKey;
import app.nape.exchange.seal.Age;
import app.nape.exchange.seal.AgeKey;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The programmes that are kept, read from their files each time: a file that somebody changed where it lies is refused as one that
 * comes from outside is.
 */
public final class KeptPlans {
    /** Before the text of a file that is sealed, whose bytes are no text. */
    private static final String SEALED = "base64:";

    private KeptPlans() {}

    /** A file as it is kept: its text, to the letter. */
    public static String text(byte[] file) {
        return Age.sealed(file)
                ? SEALED + Base64.getEncoder().encodeToString(file)
                : new String(file, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String kept) {
        return kept.startsWith(SEALED)
                ? Base64.getDecoder().decode(kept.substring(SEALED.length()))
                : kept.getBytes(StandardCharsets.UTF_8);
    }

    /** What a kept revision says; empty for one that cannot be read any more. */
    public static Optional<OpenedPlan> read(KeptRevision revision, List<AgeKey> keys) {
        try {
            return Optional.of(PlanFile.read(bytes(revision.file()), keys));
        } catch (PlanRefused | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** The programme as the person follows it, or followed it before they ended it; empty for one they never began with. */
    public static Optional<Followed> followed(KeptProgramme kept, Programmes programmes) {
        return kept.followed()
                .flatMap(revision -> read(revision, keys(programmes, kept.id())))
                .flatMap(opened -> kept.began()
                        .map(began -> new Followed(
                                SeparateProgramme.under(kept.id(), opened.programme()), began, kept.answers())));
    }

    /** The id that the sender of a programme knows it by; empty for one that they never began with. */
    static Optional<UUID> written(KeptProgramme kept, Programmes programmes) {
        return kept.followed()
                .flatMap(revision -> read(revision, keys(programmes, kept.id())))
                .map(opened -> opened.programme().id());
    }

    /** The revisions that were begun with and can still be read, by the first day of each. */
    static NavigableMap<LocalDate, Followed> byDay(KeptProgramme kept, Programmes programmes) {
        TreeMap<LocalDate, Followed> byDay = new TreeMap<>();
        kept.began()
                .ifPresent(began -> kept.revisions().forEach(each -> {
                    LocalDate day = each.day();
                    if (day != null) {
                        read(each, keys(programmes, kept.id()))
                                .ifPresent(opened ->
                                        byDay.put(day, new Followed(opened.programme(), began, kept.answers())));
                    }
                }));
        return byDay;
    }

    /** All that are followed now, the newest first. */
    public static List<Followed> followed(Programmes programmes) {
        return programmes.all().stream()
                .filter(kept -> kept.state() == ProgrammeState.FOLLOWED)
                .flatMap(kept -> followed(kept, programmes).stream())
                .toList();
    }

    /** With what a file about a programme can be opened. */
    public static List<AgeKey> keys(Programmes programmes, UUID plan) {
        return programmes.keys(plan).stream().map(KeptPlans::sealing).toList();
    }

    /** With what any file that was sealed to the person can be opened. */
    public static List<AgeKey> keys(Programmes programmes) {
        return programmes.all().stream()
                .flatMap(kept -> keys(programmes, kept.id()).stream())
                .toList();
    }

    /** The key that opens what is sealed to the person. */
    public static AgeKey sealing(PersonKeys keys) {
        return AgeKey.of(keys.identity());
    }

    /** The key that signs what the person sends. */
    public static SigningKey signing(PersonKeys keys) {
        return SigningKey.of(keys.signing(), new SenderKey(keys.signedBy()));
    }

    /** The person's keys for a programme, made when they are first needed. */
    public static PersonKeys keysOf(Programmes programmes, UUID plan) {
        Optional<PersonKeys> there = programmes.keys(plan);
        if (there.isPresent()) {
            return there.get();
        }
        SigningKey signing = SigningKey.made();
        AgeKey sealing = AgeKey.made();
        PersonKeys made =
                new PersonKeys(signing.written(), signing.key().text(), sealing.identity(), sealing.recipient());
        programmes.keep(plan, made);
        return programmes.keys(plan).orElse(made);
    }

    /** The keys of those from whom the person has begun with a programme. */
    static Set<SenderKey> known(Programmes programmes) {
        Set<SenderKey> known = new HashSet<>();
        programmes.all().stream()
                .flatMap(kept -> kept.revisions().stream())
                .filter(revision -> revision.accepted() != null)
                .flatMap(revision -> signer(revision).stream())
                .forEach(known::add);
        return known;
    }

    /** The key a kept revision came with. */
    static Optional<SenderKey> signer(KeptRevision revision) {
        String key = revision.signedBy();
        return key == null ? Optional.empty() : Optional.of(new SenderKey(key));
    }
}
