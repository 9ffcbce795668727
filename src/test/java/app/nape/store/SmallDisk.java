package app.nape.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A disk of a test's own that can be filled to its last byte. Only the superuser may mount one, as whoever runs .ci/run is. */
public final class SmallDisk implements AutoCloseable {
    private static final int BLOCK = 4096;

    private final Path at;

    private SmallDisk(Path at) {
        this.at = at;
    }

    /** Mounts one at a folder, which is made. */
    public static SmallDisk at(Path folder, int megabytes) throws IOException {
        assumeTrue("root".equals(System.getProperty("user.name")), "only the superuser may mount a disk");
        Files.createDirectories(folder);
        run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m,mode=0700", "tmpfs", folder.toString());
        return new SmallDisk(folder);
    }

    /** Where it is mounted. */
    public Path folder() {
        return at;
    }

    /** Leaves no room on it. */
    public void fill() throws IOException {
        byte[] block = new byte[BLOCK];
        Arrays.fill(block, (byte) 'x');
        try (OutputStream out = Files.newOutputStream(filler(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            if (Files.getFileStore(at).getUsableSpace() >= BLOCK) {
                throw full;
            }
        }
    }

    /** Leaves room again. */
    public void free() throws IOException {
        Files.deleteIfExists(filler());
    }

    private Path filler() {
        return at.resolve("filler");
    }

    @Override
    public void close() throws IOException {
        run("umount", "-l", at.toString());
    }

    private static void run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(said);
        }
    }
}
