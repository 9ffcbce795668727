package app.nape.app.parts;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives back what only the start needed. A process that stays would otherwise hold on to the heap's garbage, to the C library's,
 * and to every page of its program files that was read once. Read-only pages without a change of their own come back from the
 * file when they are needed, so nothing is lost.
 *
 * <p>In two steps with a while between them: after a collection the Java machine tidies its tables up on a thread of its own, and
 * reads a third of the program's files again for that.
 */
public final class SpareMemory {
    private static final Logger LOG = LoggerFactory.getLogger(SpareMemory.class);
    private static final String JAVA = System.getProperty("java.home") + "/";
    private static final Path MAPPINGS = Path.of("/proc/self/smaps");
    /** {@code MADV_DONTNEED} of {@code madvise(2)}. */
    private static final int NOT_NEEDED = 4;
    /** Less is not worth a call, in kB. */
    private static final long WORTH_IT = 32;

    /** How long after the first step the second is of use. */
    public static final Duration TIDIED = Duration.ofSeconds(2);

    /** A stretch of addresses that a file stands behind. */
    record Mapping(long from, long to, String file) {
        /** Whether it stays where it is for as long as the process runs: the start-up cache, and what the Java machine is made of. */
        boolean stays() {
            return file.endsWith(".aot") || file.startsWith(JAVA);
        }
    }

    /** What can be given back again without a look at the mappings, which would cost more than it gives. */
    private static volatile List<Mapping> staying = List.of();

    private SpareMemory() {}

    /** The C library's; linked once, since that costs more than the calls. */
    @SuppressWarnings("restricted")
    private static final class Calls {
        private static final Linker LINKER = Linker.nativeLinker();
        static final MethodHandle ADVISE = LINKER.downcallHandle(
                LINKER.defaultLookup().findOrThrow("madvise"),
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));
        static final MethodHandle TRIM = LINKER.downcallHandle(
                LINKER.defaultLookup().findOrThrow("malloc_trim"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG));
    }

    /**
     * The first step: gives the heap's garbage back. Every thread waits while the heap is gone through: the agent's a few hundredths
     * of a second, the window's with all its pages a fifth.
     */
    public static void collect() {
        System.gc();
    }

    /** The second: gives back the C library's, and what stands in files; where the system is Linux. */
    public static void giveBack() {
        if (!Files.isReadable(MAPPINGS)) {
            return;
        }
        try {
            // Linking the calls reads half of what they give back: the first are made before there is anything to give.
            drop(0, 0);
            trim();
            List<String> lines = Files.readAllLines(MAPPINGS);
            staying = untouched(lines, 0).stream().filter(Mapping::stays).toList();
            drop(untouched(lines, WORTH_IT));
        } catch (IOException | RuntimeException | LinkageError problem) {
            LOG.info("memory was not given back: {}", problem.getMessage());
        } catch (Throwable problem) {
            throw new IllegalStateException("madvise and malloc_trim throw nothing", problem);
        }
    }

    /** Both, with the while between them: for a thread that has nothing else to do. */
    public static void collectAndGiveBack() {
        collect();
        try {
            Thread.sleep(TIDIED);
        } catch (InterruptedException ends) {
            return;
        }
        giveBack();
    }

    /** The second step once more, of the program's own files alone: takes less than a thousandth of a second. */
    public static void giveBackAgain() {
        try {
            drop(staying);
        } catch (Throwable problem) {
            throw new IllegalStateException("madvise throws nothing", problem);
        }
    }

    private static void drop(List<Mapping> mappings) throws Throwable {
        for (Mapping mapping : mappings) {
            drop(mapping.from(), mapping.to());
        }
    }

    private static void drop(long from, long to) throws Throwable {
        int refused = (int) Calls.ADVISE.invokeExact(from, to - from, NOT_NEEDED);
        if (refused != 0) {
            LOG.debug("a mapping was kept");
        }
    }

    private static void trim() throws Throwable {
        int _ = (int) Calls.TRIM.invokeExact(0L);
    }

    /**
     * The mappings of files that cannot be written to and of which no page differs from its file.
     *
     * @param least how much of one is in memory, in kB
     */
    static List<Mapping> untouched(List<String> lines, long least) {
        List<Mapping> found = new ArrayList<>();
        @Nullable Mapping mapping = null;
        long resident = 0;
        for (String line : lines) {
            if (line.startsWith("Rss:")) {
                resident = kilobytes(line);
            } else if (line.startsWith("Anonymous:")) {
                if (mapping != null && resident >= least && kilobytes(line) == 0) {
                    found.add(mapping);
                }
            } else if (Character.isDigit(line.charAt(0)) || Character.isLowerCase(line.charAt(0))) {
                mapping = ofFile(line);
                resident = 0;
            }
        }
        return found;
    }

    private static @Nullable Mapping ofFile(String line) {
        String[] words = line.split(" +", 6);
        if (words.length < 6 || !words[5].startsWith("/") || words[1].charAt(1) == 'w') {
            return null;
        }
        int dash = words[0].indexOf('-');
        return new Mapping(
                Long.parseUnsignedLong(words[0], 0, dash, 16),
                Long.parseUnsignedLong(words[0], dash + 1, words[0].length(), 16),
                words[5]);
    }

    private static long kilobytes(String line) {
        return Long.parseLong(
                line.substring(line.indexOf(':') + 1, line.lastIndexOf(' ')).strip());
    }
}
