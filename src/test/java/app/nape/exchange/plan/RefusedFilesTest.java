package app.nape.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.nape.exchange.GivenFile;
import app.nape.words.InEnglish;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is no programme is refused with one sentence. */
class RefusedFilesTest {
    private static final String WHOLE = Samples.text(Samples.UNSIGNED);
    private static final String NONE = "This file is not a programme of Nape; nothing was changed.";
    private static final String BROKEN =
            "This file is damaged or not whole; nothing was changed. Ask for it to be sent again.";
    private static final String NEWER =
            "This file was written by a newer version of Nape; please update Nape. Nothing was changed.";
    private static final String NO_VERSION = "This file does not say which version it is; nothing was changed.";
    private static final String CHANGED =
            "This file was changed after it was signed; nothing was changed here. Ask for it to be sent again.";

    @TempDir
    Path folder;

    static Stream<Arguments> texts() {
        String signed = Samples.text(Samples.ACUTE);
        String beforeEnd = WHOLE.substring(0, WHOLE.lastIndexOf('}'));
        return Stream.of(
                Arguments.of("", NONE),
                Arguments.of("\n", NONE),
                Arguments.of("{}", NONE),
                Arguments.of("[]", NONE),
                Arguments.of("null", NONE),
                Arguments.of("Dear A.,", NONE),
                Arguments.of("{\"format\": \"nape-routines\"}", NONE),
                Arguments.of(Samples.text(Samples.PROGRESS), NONE),
                Arguments.of("{\"format\": \"nape-plan\"", BROKEN),
                Arguments.of("{\"format\": \"nape-plan\"}", BROKEN),
                Arguments.of("{\"format\": \"nape-plan\", \"version\": 1}", BROKEN),
                Arguments.of(WHOLE.substring(0, WHOLE.length() / 2), BROKEN),
                Arguments.of(beforeEnd, BROKEN),
                Arguments.of(WHOLE.replace("\"revision\": 1,", "\"revision\": 01,"), BROKEN),
                Arguments.of(WHOLE.replace("\"revision\": 1,", "\"revision\": NaN,"), BROKEN),
                Arguments.of(WHOLE.replace("\"revision\": 1,", "\"revision\": 1, // first"), BROKEN),
                Arguments.of(WHOLE.replace("\"revision\": 1,", "\"revision\": 1,,"), BROKEN),
                Arguments.of(WHOLE.replace("\"version\": 1,", "\"version\": 2,"), NEWER),
                Arguments.of(WHOLE.replace("\"version\": 1,", "\"version\": 99999999999999999999,"), NEWER),
                Arguments.of(WHOLE.replace("\"version\": 1,", "\"version\": 0,"), NO_VERSION),
                Arguments.of(WHOLE.replace("\"version\": 1,", "\"version\": -99999999999,"), NO_VERSION),
                Arguments.of(WHOLE.replace("\"version\": 1,", "\"version\": 1.0,"), NO_VERSION),
                Arguments.of(WHOLE.replace("\"version\": 1,", "\"version\": 1e999999999,"), NO_VERSION),
                Arguments.of(WHOLE.replace("\"version\": 1,", "\"version\": \"1\","), NO_VERSION),
                Arguments.of(
                        WHOLE.replace("\"version\": 1,", ""),
                        "This file is not in its order: version was expected. Nothing was changed."),
                Arguments.of(
                        WHOLE.replace("\"version\": 1,", "\"version\": 1, \"version\": 1,"),
                        "This file is not in its order: plan was expected. Nothing was changed."),
                Arguments.of(beforeEnd + ", \"name\": \"x\"}", "name is not known here; nothing was changed."),
                Arguments.of(
                        beforeEnd + ", \"plan\": {}}",
                        "This file is not in its order: signature was expected. Nothing was changed."),
                Arguments.of(WHOLE + "{}", "This file goes on after its end; nothing was changed."),
                Arguments.of(WHOLE + "1", "This file goes on after its end; nothing was changed."),
                Arguments.of(WHOLE + "x", BROKEN),
                Arguments.of(
                        WHOLE.replace("\"revision\": 1,", "\"revision\": 1, \"revision\": 2,"),
                        "plan.revision is there twice; nothing was changed."),
                Arguments.of(
                        WHOLE.replace("\"hold_s\": 0,", "\"hold_s\": 0, \"hold_s\": 0,"),
                        "plan.phases.1.sets.1.items.1.dose.hold_s is there twice; nothing was changed."),
                Arguments.of(
                        WHOLE.replace("\"title\": \"First week", "\"title\": \"\\ud800"),
                        "plan.title holds a control character, or one that turns the direction of the text; nothing"
                                + " was changed."),
                Arguments.of(
                        WHOLE.replace("\"revision\": 1,", "\"\\u202eevil\": 1,"),
                        "This file holds something with a name that is not known here; nothing was changed."),
                Arguments.of(
                        WHOLE.replace("\"revision\": 1,", "\"revision\": " + "[".repeat(100_000)),
                        "plan.revision is not a whole number; nothing was changed."),
                Arguments.of(
                        WHOLE.replace("\"revision\": 1,", "\"x\": " + "[".repeat(100_000)),
                        "plan.x is not known here; nothing was changed."),
                Arguments.of(WHOLE.replace("\"revision\": 1,", "\"revision\": " + "9".repeat(100_000) + ","), BROKEN),
                Arguments.of(WHOLE.replace("\"revision\": 1,", "\"" + "r".repeat(100_000) + "\": 1,"), BROKEN),
                Arguments.of(signed.replace("NP-0412", "NP-0413"), CHANGED),
                Arguments.of(signed.replace("\"value\": \"r", "\"value\": \"s"), CHANGED),
                Arguments.of(signed.replace("\"value\": \"", "\"value\": \"AAAA"), CHANGED),
                Arguments.of(signed.replace("\"value\": \"", "\"value\": \"!"), CHANGED),
                Arguments.of(
                        signed.replace("ed25519", "rsa"),
                        "signature.algorithm is none of the words known here; nothing was changed."),
                Arguments.of(
                        signed.replace("\"key\": \"", "\"key\": \"AAAA"),
                        "signature.key is not a key of 44 characters; nothing was changed."),
                Arguments.of(
                        signed.replace("\"algorithm\"", "\"x\": 1, \"algorithm\""),
                        "signature.x is not known here; nothing was changed."));
    }

    @ParameterizedTest(name = "{index}: {1}")
    @MethodSource("texts")
    void areRefusedWithOneSentence(String text, String sentence) {
        assertEquals(sentence, said(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void areReadInUtf8Alone() {
        assertEquals(
                "This file begins with a byte order mark; save it as UTF-8 without one. Nothing was changed.",
                said(("\ufeff" + WHOLE).getBytes(StandardCharsets.UTF_8)));
        for (Charset other : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16)) {
            assertEquals(
                    "This file is not written in UTF-8; nothing was changed.", said(WHOLE.getBytes(other)), "" + other);
        }
        byte[] latin = WHOLE.replace("First", "Fürst").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("This file is not written in UTF-8; nothing was changed.", said(latin));
    }

    @Test
    void areRefusedBySizeBeforeAnythingIsReadOfThem() throws IOException {
        Path large = folder.resolve("large.nape-plan");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            // So large that no array could hold it, had it been read; on the disk it takes no room.
            file.setLength(3L << 30);
        }
        GivenFile.Unfit unfit = assertThrows(GivenFile.Unfit.class, () -> PlanFile.bytes(large));
        assertEquals(GivenFile.Fault.TOO_LARGE, unfit.fault());
    }

    @Test
    void are128KibAtMostWithoutAPicture() {
        String padded = WHOLE + " ".repeat((128 << 10) - WHOLE.getBytes(StandardCharsets.UTF_8).length);
        assertEquals(
                "NP-0412",
                PlanFile.read(padded.getBytes(StandardCharsets.UTF_8), List.of())
                        .programme()
                        .label());
        assertEquals(
                "This file is larger than 128 KiB, more than a file of a programme may be; nothing was changed.",
                said((padded + " ").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void are2MibAtMostWithOne() {
        String pictured = new String(FullPlan.with(plan -> {}), StandardCharsets.UTF_8);
        String padded = pictured + " ".repeat((2 << 20) - pictured.getBytes(StandardCharsets.UTF_8).length);
        assertEquals(
                1,
                PlanFile.read(padded.getBytes(StandardCharsets.UTF_8), List.of())
                        .programme()
                        .ownExercises()
                        .size());
        assertEquals(
                "This file is larger than 2048 KiB, more than a file of a programme may be; nothing was changed.",
                said((padded + " ").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void areReadWhateverTheyAreCalledAndWhereverTheyLie() throws IOException {
        Path odd = folder.resolve("plan (1).nape-plan.txt");
        Files.write(odd, Samples.bytes(Samples.UNSIGNED));
        Path link = Files.createSymbolicLink(folder.resolve("link"), odd);
        for (Path each : List.of(odd, link)) {
            assertArrayEquals(Samples.bytes(Samples.UNSIGNED), PlanFile.bytes(each));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count(), "nothing is written beside it");
        }
    }

    @Test
    void areOrdinaryFiles() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertEquals(GivenFile.Fault.NOT_ORDINARY, fault(pipe));
        assertEquals(GivenFile.Fault.NOT_ORDINARY, fault(Path.of("/dev/zero")));
        assertEquals(GivenFile.Fault.FOLDER, fault(folder));
        assertEquals(GivenFile.Fault.MISSING, fault(folder.resolve("none")));
        assertEquals(
                GivenFile.Fault.MISSING,
                fault(Files.createSymbolicLink(folder.resolve("broken"), folder.resolve("none"))));
    }

    private static GivenFile.Fault fault(Path file) {
        return assertThrows(GivenFile.Unfit.class, () -> PlanFile.bytes(file)).fault();
    }

    private static String said(byte[] file) {
        return InEnglish.of(assertThrows(PlanRefused.class, () -> PlanFile.read(file, List.of())));
    }
}
