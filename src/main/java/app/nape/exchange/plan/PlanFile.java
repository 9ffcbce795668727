package app.nape.exchange.plan;

import app.nape.care.plan.OwnExercise;
import app.nape.care.plan.Programme;
import app.nape.exchange.GivenFile;
import app.nape.exchange.seal.AgeKey;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@code .nape-plan}: at most 128 KiB, or 2 MiB with pictures. */
public final class PlanFile {
    /** So many KiB a file has at most, with pictures. */
    public static final int MOST_KIB = FileFormat.PLAN.mostWithPictures() >> 10;

    /** What a seal adds, at most. */
    private static final int SEAL = 64 << 10;

    private PlanFile() {}

    /**
     * The bytes of a file that may be one, sealed or not. Nothing is read of one that is too large.
     *
     * @throws GivenFile.Unfit when it is no ordinary file that can be read, or too large
     */
    public static byte[] bytes(Path file) throws GivenFile.Unfit {
        return GivenFile.read(file, FileFormat.PLAN.mostWithPictures() + SEAL);
    }

    /**
     * Reads one.
     *
     * @param bytes the whole file
     * @param keys with which a sealed one can be opened
     * @throws PlanRefused when it is none, has something in it that no programme may have, or was changed after it was signed
     */
    public static OpenedPlan read(byte[] bytes, List<AgeKey> keys) {
        byte[] open = SealedFile.opened(bytes, keys, FileFormat.PLAN.mostWithPictures());
        return opened(open, EnvelopeReader.read(FileFormat.PLAN, open));
    }

    /** The same without asking whether its signature holds, for a first look at many. */
    static OpenedPlan unchecked(byte[] bytes, List<AgeKey> keys) {
        byte[] open = SealedFile.opened(bytes, keys, FileFormat.PLAN.mostWithPictures());
        return opened(open, EnvelopeReader.unchecked(FileFormat.PLAN, open));
    }

    private static OpenedPlan opened(byte[] open, Envelope envelope) {
        Programme programme = PlanReader.programme(envelope.body());
        if (open.length > FileFormat.PLAN.most() && withoutPicture(programme)) {
            throw new PlanRefused("plan.file-too-large", FileFormat.PLAN.most() >> 10);
        }
        return new OpenedPlan(programme, envelope.signed(), envelope.vouched(), hash(exact(open, envelope)));
    }

    /** The bytes of a file that nobody has signed. */
    public static byte[] unsigned(Programme programme) {
        return checked(Envelope.unsigned(FileFormat.PLAN, PlanWriter.bytes(programme)), programme);
    }

    /** The bytes of a file signed by a key. */
    public static byte[] signed(Programme programme, SigningKey key) {
        return signed(programme, key, null);
    }

    /** The same, with the signature of the key before that this one is its owner's. */
    public static byte[] signed(Programme programme, SigningKey key, @Nullable SigningKey before) {
        return checked(Envelope.signed(FileFormat.PLAN, PlanWriter.bytes(programme), key, before), programme);
    }

    /** An open file with a signature in place of the one it has, if any; not a byte of its plan is changed. */
    public static byte[] signedAgain(byte[] open, SigningKey key) {
        read(open, List.of());
        Envelope envelope = EnvelopeReader.read(FileFormat.PLAN, open);
        return Envelope.signed(FileFormat.PLAN, exact(open, envelope), key, null);
    }

    private static byte[] checked(byte[] file, Programme programme) {
        int most = withoutPicture(programme) ? FileFormat.PLAN.most() : FileFormat.PLAN.mostWithPictures();
        if (file.length > most) {
            throw new PlanRefused("plan.file-too-large", most >> 10);
        }
        return file;
    }

    private static boolean withoutPicture(Programme programme) {
        return programme.ownExercises().stream().map(OwnExercise::picture).allMatch(picture -> picture == null);
    }

    private static byte[] exact(byte[] file, Envelope envelope) {
        return Arrays.copyOfRange(file, envelope.from(), envelope.to());
    }

    private static String hash(byte[] exact) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(exact));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("no SHA-256", missing);
        }
    }
}
