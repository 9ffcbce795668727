package app.nape.desktop.linux;

import app.nape.desktop.Autostart;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.freedesktop.dbus.types.Variant;

/**
 * Starts the agent with the session out of a sandbox, whose own files no desktop reads: XDG Desktop Portal,
 * org.freedesktop.portal.Background. It never tells whether that is set, so what it last granted is remembered in an entry of our own.
 */
final class PortalAutostart implements Autostart {
    private static final String NAME = "org.freedesktop.portal.Desktop";
    private static final String PATH = "/org/freedesktop/portal/desktop";
    private static final String IFACE = "org.freedesktop.portal.Background";
    private static final String REQUEST = "org.freedesktop.portal.Request";
    private static final int GRANTED = 0;

    private final Supplier<Optional<String>> address;
    private final List<String> command;
    private final Duration patience;
    private final Autostart granted;

    /**
     * One that asks on the session's bus.
     *
     * @param command as it is called inside the sandbox, program first
     * @param patience how long the person may take to answer the desktop's question
     * @param granted remembers the answer
     */
    PortalAutostart(Supplier<Optional<String>> address, List<String> command, Duration patience, Autostart granted) {
        this.address = address;
        this.command = List.copyOf(command);
        this.patience = patience;
        this.granted = granted;
    }

    @Override
    public boolean enabled() throws IOException {
        return granted.enabled();
    }

    @Override
    public void enable() throws IOException {
        ask(true);
        granted.enable();
    }

    @Override
    public void disable() throws IOException {
        ask(false);
        granted.disable();
    }

    private void ask(boolean start) throws IOException {
        Map<String, CompletableFuture<Boolean>> answers = new ConcurrentHashMap<>();
        String bus = address.get().orElseThrow(() -> new IOException("no address is known"));
        try (Bus mine = Bus.connect(bus, Runnable::run, () -> {})) {
            // Heard before it is asked: an answer may come sooner than the name that it will be under.
            mine.listen(
                    BusRule.signal(REQUEST, "Response"),
                    signal -> answer(answers, signal.path())
                            .complete(BusValue.number(signal.args().getFirst()) == GRANTED));
            Object handle = mine.call(
                            NAME,
                            PATH,
                            IFACE,
                            "RequestBackground",
                            "sa{sv}",
                            "",
                            Map.of(
                                    "handle_token",
                                    new Variant<>("nape"
                                            + UUID.randomUUID().toString().replace("-", "")),
                                    "autostart",
                                    new Variant<>(start),
                                    "commandline",
                                    new Variant<>(command.toArray(String[]::new), "as")))[0];
            if (!answer(answers, String.valueOf(handle)).get(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("the desktop did not allow it");
            }
        } catch (TimeoutException | ExecutionException none) {
            throw new IOException("the desktop gave no answer", none);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private static CompletableFuture<Boolean> answer(Map<String, CompletableFuture<Boolean>> answers, String request) {
        return answers.computeIfAbsent(request, _ -> new CompletableFuture<>());
    }
}
