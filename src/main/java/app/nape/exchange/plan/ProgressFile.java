package app.nape.exchange.plan;

import app.nape.care.plan.Progress;
import app.nape.exchange.GivenFile;
import app.nape.exchange.seal.AgeKey;
import java.nio.file.Path;
import java.util.List;

/** A {@code .nape-progress}: at most 2 MiB; sealed to the therapist unless the person asked for it to be open. */
public final class ProgressFile {
    /** What a seal adds, at most. */
    private static final int SEAL = 64 << 10;

    private ProgressFile() {}

    /**
     * The bytes of a file that may be one. Nothing is read of one that is too large.
     *
     * @throws GivenFile.Unfit when it is no ordinary file that can be read, or too large
     */
    public static byte[] bytes(Path file) throws GivenFile.Unfit {
        return GivenFile.read(file, FileFormat.PROGRESS.mostWithPictures() + SEAL);
    }

    /**
     * Reads one.
     *
     * @param bytes the whole file
     * @param keys with which a sealed one can be opened
     * @throws PlanRefused when it is none, has something in it that it may not have, or was changed after it was signed
     */
    public static OpenedProgress read(byte[] bytes, List<AgeKey> keys) {
        byte[] open = SealedFile.opened(bytes, keys, FileFormat.PROGRESS.mostWithPictures());
        Envelope envelope = EnvelopeReader.read(FileFormat.PROGRESS, open);
        return new OpenedProgress(ProgressReader.progress(envelope.body()), envelope.signed());
    }

    /** What a file says, without asking whether its signature holds, for a first look at many. */
    static Progress unchecked(byte[] bytes, List<AgeKey> keys) {
        byte[] open = SealedFile.opened(bytes, keys, FileFormat.PROGRESS.mostWithPictures());
        return ProgressReader.progress(
                EnvelopeReader.unchecked(FileFormat.PROGRESS, open).body());
    }

    /**
     * The bytes of a signed file that anybody can read; only for a person who asked for that.
     *
     * @throws PlanRefused when there is more than one file can hold
     */
    public static byte[] open(Progress progress, SigningKey key) {
        byte[] file = Envelope.signed(FileFormat.PROGRESS, ProgressWriter.bytes(progress), key, null);
        int most = FileFormat.PROGRESS.most();
        if (file.length > most) {
            throw new PlanRefused("plan.file-too-large", most >> 10);
        }
        return file;
    }

    /**
     * The bytes of a signed file that only the owner of a recipient can read.
     *
     * @throws PlanRefused when that is no recipient, or there is more than one file can hold
     */
    public static byte[] sealed(Progress progress, SigningKey key, String recipient) {
        return SealedFile.sealed(open(progress, key), recipient);
    }
}
