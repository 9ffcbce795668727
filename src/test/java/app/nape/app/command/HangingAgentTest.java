package app.nape.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.command.CommandBench.Said;
import app.nape.app.parts.QuitNote;
import app.nape.app.paths.AppPaths;
import app.nape.app.paths.Folders;
import app.nape.app.paths.PathChoice;
import app.nape.app.paths.SingleInstance;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HangingAgentTest {
    @TempDir
    Path folder;

    @Test
    void isNotSaidNotToRun() throws IOException {
        CommandBench bench = new CommandBench(folder);
        assertTrue(bench.run("status").out().contains("Nape is not running."));
        Files.createDirectories(folder.resolve("run"));
        try (ServerSocketChannel hanging = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            hanging.bind(UnixDomainSocketAddress.of(folder.resolve("run/link.sock")));
            Said said = bench.run("status");
            assertEquals(0, said.code());
            assertTrue(said.out().contains("Nape is running but did not answer within 5 s."), said.out());
            assertFalse(said.out().contains("not running"), said.out());
        }
    }

    @Test
    void isNotSaidNotToRunWhenItsSocketIsGone() throws IOException {
        CommandBench bench = new CommandBench(folder);
        AppPaths paths = PathChoice.here().paths(folder);
        String sentence = "Nape is running but cannot be reached just now. It puts that right by itself within about a"
                + " minute; please try again then.";
        Folders.make(paths);
        try (SingleInstance _ = SingleInstance.claim(paths.agentLock()).orElseThrow()) {
            Said status = bench.run("status");
            assertEquals(0, status.code());
            assertTrue(status.out().contains(sentence), status.out());
            assertTrue(bench.run("status", "--json").out().contains("\"running\" : true"));
            Said quit = bench.run("quit");
            assertEquals(5, quit.code());
            assertEquals(sentence + "\n", quit.err());
            new QuitNote(paths.quitNote()).leave();
            assertTrue(bench.run("status").out().contains("Nape is not running."), "it was asked to end");
        }
        assertFalse(SingleInstance.held(paths.agentLock()));
    }
}
