package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnProgramTest {
    @TempDir
    Path folder;

    private static void whileIt(List<String> command, java.util.function.LongConsumer runs) throws IOException {
        Process process = new ProcessBuilder(command).start();
        try {
            // Until the shell has become the program it is still the one that started it.
            Stage.await("the program", () -> process.info().command().isPresent());
            runs.accept(process.pid());
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void knowsItself() {
        assertTrue(new OwnProgram(List.of()).runs(ProcessHandle.current().pid()));
    }

    @Test
    void knowsTheOtherProgramsOfItsFolder() throws IOException {
        Path window = Files.copy(Path.of("/bin/sleep"), folder.resolve("nape"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(Path.of("/bin/sleep"), folder.resolve("nape-agent"), StandardCopyOption.COPY_ATTRIBUTES);
        OwnProgram own = new OwnProgram(List.of(folder.resolve("nape-agent").toString(), "--background"));
        whileIt(List.of(window.toString(), "60"), process -> assertTrue(own.runs(process)));
        whileIt(List.of("/bin/sleep", "60"), process -> assertFalse(own.runs(process)));
    }

    @Test
    void tellsItselfFromAnotherProgramOfTheSameJava() throws IOException {
        Path java = Files.copy(Path.of("/bin/sh"), folder.resolve("java"), StandardCopyOption.COPY_ATTRIBUTES);
        OwnProgram own = new OwnProgram(List.of(java.toString(), "--module", "app.nape/app.nape.app.Main"));
        String waits = "while true; do sleep 1; done";
        whileIt(
                List.of(java.toString(), "-c", waits, "app.nape/app.nape.app.Main"),
                process -> assertTrue(own.runs(process)));
        whileIt(List.of(java.toString(), "-c", waits, "org.film/Main"), process -> assertFalse(own.runs(process)));
    }

    @Test
    void knowsNothingOfAProcessThatIsGone() {
        assertFalse(new OwnProgram(List.of("/bin/sleep")).runs(Integer.MAX_VALUE));
        assertFalse(new OwnProgram(List.of()).runs(1));
    }
}
