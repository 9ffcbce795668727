package app.nape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.CommandBench.Said;
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
}
