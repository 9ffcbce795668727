package app.nape.app;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives back what only the start needed. A process that waits all day would otherwise hold on to the heap's garbage, to the C
 * library's, and to every page of its program files that was read once. Read-only pages without a change of their own
 * come back from the file when they are needed, so nothing is lost.
 */
final class SpareMemory {
    private static final Logger LOG = LoggerFactory.getLogger(SpareMemory.class);
    private static final Path MAPPINGS = Path.of("/proc/self/smaps");
    /** {@code MADV_DONTNEED} of {@code madvise(2)}. */
    private static final int NOT_NEEDED = 4;
    /** Less is not worth a call, in kB. */
    private static final long WORTH_IT = 128;

    /** A stretch of addresses that a file stands behind. */
    record Mapping(long from, long to) {}

    private SpareMemory() {}

    /** Gives it back; the heap's everywhere, the rest where the system is Linux. Takes a few hundredths of a second. */
    @SuppressWarnings("restricted")
    static void giveBack() {
        System.gc();
        if (!Files.isReadable(MAPPINGS)) {
            return;
        }
        try {
            Linker linker = Linker.nativeLinker();
            MethodHandle advise = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("madvise"),
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));
            MethodHandle trim = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("malloc_trim"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG));
            for (Mapping mapping : untouched(Files.readAllLines(MAPPINGS))) {
                int refused = (int) advise.invokeExact(mapping.from(), mapping.to() - mapping.from(), NOT_NEEDED);
                if (refused != 0) {
                    LOG.debug("a mapping was kept");
                }
            }
            int _ = (int) trim.invokeExact(0L);
        } catch (IOException | RuntimeException problem) {
            LOG.info("memory was not given back: {}", problem.getMessage());
        } catch (Throwable problem) {
            throw new IllegalStateException("madvise and malloc_trim throw nothing", problem);
        }
    }

    /** The mappings of files that cannot be written to and of which no page differs from its file. */
    static List<Mapping> untouched(List<String> lines) {
        List<Mapping> found = new ArrayList<>();
        Mapping mapping = null;
        long resident = 0;
        for (String line : lines) {
            String[] words = line.trim().split("\\s+", -1);
            if (words[0].indexOf('-') > 0) {
                boolean fixed = words.length > 5 && words[5].startsWith("/") && words[1].charAt(1) == '-';
                String[] ends = words[0].split("-", -1);
                mapping = fixed
                        ? new Mapping(Long.parseUnsignedLong(ends[0], 16), Long.parseUnsignedLong(ends[1], 16))
                        : null;
                resident = 0;
            } else if (mapping != null) {
                switch (words[0]) {
                    case "Rss:" -> resident = Long.parseLong(words[1]);
                    case "Anonymous:" -> {
                        if (resident >= WORTH_IT && words[1].equals("0")) {
                            found.add(mapping);
                        }
                    }
                    default -> {}
                }
            }
        }
        return found;
    }
}
