package app.nape.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A small file that somebody gave: a schedule or routines. A pipe, on which a reader would wait for ever, a device and what is too
 * large to be either are refused.
 */
public final class GivenFile {
    /** The largest that is read, in bytes. */
    public static final int LARGEST = 1 << 20;

    private GivenFile() {}

    /** Its bytes. */
    public static byte[] read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is no plain file.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException(file + " is larger than " + LARGEST + " bytes.");
            }
            return bytes;
        }
    }
}
