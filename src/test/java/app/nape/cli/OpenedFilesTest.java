package app.nape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.nape.link.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that a desktop hands over when they are double-clicked. */
class OpenedFilesTest {
    private final InventedMachine machine = new InventedMachine();

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void receive() throws IOException {
        file = Files.writeString(folder.resolve("plan (1) ä.nape-plan"), "{}");
    }

    @Test
    void openWrittenAsAPathOrAsAnAddressWithOrWithoutTheCommand() {
        machine.run("open", file.toString());
        machine.run("open", file.toUri().toString());
        machine.run(file.toString());
        machine.run(file.toUri().toString());

        assertThat(machine.done)
                .containsExactly(
                        new Request.OpenWindow("file", file.toString()),
                        new Request.OpenWindow("file", file.toString()),
                        new Request.OpenWindow("file", file.toString()),
                        new Request.OpenWindow("file", file.toString()));
    }

    @Test
    void neverHideACommandOfTheirName() throws IOException {
        Files.writeString(folder.resolve("routines"), "");

        assertThat(machine.run("routines")).startsWith("0");
        assertThat(machine.done).isEmpty();
    }

    @Test
    void thatAreNotThereAreRefusedWithASentence() {
        assertThat(machine.run("open", "file:///no/such/file")).startsWith("3 ");
        assertThat(machine.run("open", "file:relative")).startsWith("3 ");
        assertThat(machine.run("open", "file://host/share")).startsWith("3 ");
        assertThat(machine.run("file:///no/such/file")).startsWith("3 ").contains("There is no file");
        assertThat(machine.run("/no/such/file.nape-plan")).startsWith("3 ").contains("There is no file");
        assertThat(machine.run("https://example.org/a.nape-plan")).startsWith("3 ");
        assertThat(machine.run("file:///bad%zz", file.toString())).startsWith("3 ");
        assertThat(machine.run("--no-such-option", file.toString())).startsWith("2 ");
        assertThat(machine.done).isEmpty();
    }

    /** A desktop hands over all that were chosen; nobody is to be left without a window because there were two. */
    @Test
    void areOpenedByTheFirstOfSeveral() throws IOException {
        Path other = Files.writeString(folder.resolve("other.nape-plan"), "{}");

        assertThat(machine.run(file.toUri().toString(), other.toUri().toString()))
                .startsWith("0");
        assertThat(machine.done).containsExactly(new Request.OpenWindow("file", file.toString()));
    }
}
