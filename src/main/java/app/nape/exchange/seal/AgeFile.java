package app.nape.exchange.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.List;

/** A sealed file whose seal was broken open: it can be read as often as is wanted, of whatever size, and its key is looked for once. */
public final class AgeFile {
    private final Path file;
    private final AgeHeader header;
    private final byte[] fileKey;

    private AgeFile(Path file, AgeHeader header, byte[] fileKey) {
        this.file = file;
        this.header = header;
        this.fileKey = fileKey;
    }

    /** Whether a passphrase opens it, and not a key. */
    public static boolean byPassphrase(Path file) throws IOException {
        try {
            return header(file).byPassphrase();
        } catch (AgeBroken | SealRefused damaged) {
            return false;
        }
    }

    /**
     * Opens a file that was sealed by a passphrase, of whatever length.
     *
     * @throws SealRefused when it is another, or the file is damaged
     */
    public static AgeFile open(Path file, String passphrase) throws IOException {
        return open(file, Age.by(Normalizer.normalize(passphrase, Normalizer.Form.NFC)));
    }

    /**
     * Opens a file that was sealed to the owner of one of these keys.
     *
     * @throws SealRefused when it was not, or is damaged
     */
    public static AgeFile open(Path file, List<AgeKey> keys) throws IOException {
        return open(file, Age.by(keys));
    }

    private static AgeFile open(Path file, Age.Unwrapping by) throws IOException {
        try {
            AgeHeader header = header(file);
            return new AgeFile(file, header, Age.fileKey(header, by));
        } catch (GeneralSecurityException | IllegalArgumentException damaged) {
            throw SealRefused.closed();
        }
    }

    private static AgeHeader header(Path file) throws IOException, AgeBroken {
        try (InputStream in = sealed(file)) {
            return AgeHeader.read(in.readNBytes(AgeHeader.MOST));
        }
    }

    /** What is sealed, also where it is written as letters. */
    private static InputStream sealed(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return LettersStream.of(in);
        } catch (IOException | SealRefused damaged) {
            in.close();
            throw damaged;
        }
    }

    /**
     * What is in it, from the beginning. Whoever reads has read a whole file only once its end was reached; a damaged one throws
     * {@link SealRefused} on the way there.
     */
    public InputStream in() throws IOException {
        InputStream sealed = sealed(file);
        try {
            sealed.skipNBytes(header.length());
            byte[] salt = AgePayload.part(sealed.readNBytes(Wrapped.FILE_KEY), 0, Wrapped.FILE_KEY);
            return new OpeningStream(AgePayload.key(fileKey, salt), sealed);
        } catch (GeneralSecurityException damaged) {
            sealed.close();
            throw SealRefused.closed();
        }
    }
}
