package app.nape.cli;

import app.nape.care.plan.PlanCautions;
import app.nape.care.plan.Programme;
import app.nape.exchange.GivenFile;
import app.nape.exchange.plan.ArrivalWords;
import app.nape.exchange.plan.OpenedPlan;
import app.nape.exchange.plan.PlanFile;
import app.nape.exchange.plan.SenderCard;
import app.nape.exchange.seal.Age;
import app.nape.exchange.seal.AgeKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files of programmes that commands are given. */
final class PlanFiles {
    private PlanFiles() {}

    /** The bytes of a file that may be a programme; refuses what is no ordinary file, or too large to be one, before it is read. */
    static byte[] bytes(Surroundings surroundings, Path file) {
        try {
            return PlanFile.bytes(file);
        } catch (GivenFile.Unfit unfit) {
            if (unfit.fault() == GivenFile.Fault.TOO_LARGE) {
                throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("plan.file-too-large", PlanFile.MOST_KIB));
            }
            throw GivenFiles.refusal(surroundings, file, unfit);
        }
    }

    /** The programme in a file; one that is sealed opens where it was sealed to whoever uses this Nape. */
    static OpenedPlan open(Surroundings surroundings, Path file) {
        byte[] bytes = bytes(surroundings, file);
        return PlanFile.read(bytes, keys(surroundings, bytes));
    }

    /** What a programme’s file says, in this language. */
    static ArrivalWords words(Surroundings surroundings) {
        return new ArrivalWords(
                surroundings.texts(),
                surroundings.clocks().zone(),
                surroundings.exercises().byId().keySet());
    }

    /** Keys of what the exercises of a programme mind, where one may apply to the person. */
    static List<String> asked(Surroundings surroundings, Programme programme) {
        return PlanCautions.of(
                programme,
                id -> Optional.ofNullable(surroundings.exercises().byId().get(id)));
    }

    private static List<AgeKey> keys(Surroundings surroundings, byte[] bytes) {
        return Age.sealed(bytes) ? ownKeys(surroundings) : List.of();
    }

    /** With what a therapist opens what was sealed to them. */
    static List<AgeKey> ownKeys(Surroundings surroundings) {
        return surroundings.sender().load().map(SenderCard::age).stream().toList();
    }
}
