package app.nape.desktop.linux;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Connects to the session's X display with the session's own cookie. */
final class X11Display {
    private X11Display() {}

    static X11Connection connect(LinuxSession session, Executor worker, Consumer<ByteBuffer> events, Runnable lost)
            throws IOException {
        X11Address address =
                session.display().flatMap(X11Address::of).orElseThrow(() -> new IOException("no X display is named"));
        return X11Connection.connect(address, cookie(session, address), worker, events, lost);
    }

    private static byte[] cookie(LinuxSession session, X11Address address) {
        Path file = session.xauthority().orElse(Path.of(""));
        try {
            return Files.isRegularFile(file) ? X11Cookie.find(Files.readAllBytes(file), address.number()) : new byte[0];
        } catch (IOException _) {
            return new byte[0];
        }
    }
}
