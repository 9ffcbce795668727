package app.nape.agent;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;

/** A process that runs until the script ends it. */
final class EndlessProcess extends Process {
    private final CompletableFuture<Process> exit = new CompletableFuture<>();
    private int code;

    void end(int exitCode) {
        code = exitCode;
        exit.complete(this);
    }

    @Override
    public CompletableFuture<Process> onExit() {
        return exit;
    }

    @Override
    public OutputStream getOutputStream() {
        return OutputStream.nullOutputStream();
    }

    @Override
    public InputStream getInputStream() {
        return InputStream.nullInputStream();
    }

    @Override
    public InputStream getErrorStream() {
        return InputStream.nullInputStream();
    }

    @Override
    public int waitFor() {
        return exitValue();
    }

    @Override
    public int exitValue() {
        if (!exit.isDone()) {
            throw new IllegalThreadStateException("runs");
        }
        return code;
    }

    @Override
    public void destroy() {
        end(143);
    }
}
