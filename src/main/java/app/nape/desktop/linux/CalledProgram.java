package app.nape.desktop.linux;

import app.nape.desktop.Absence;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.DesktopEvents;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The program under the name by which the desktop calls it: Desktop Entry Specification, D-Bus Activation, org.freedesktop.Application. The
 * name is asked for once calls can be answered, for the call that started this process waits for it. Where another process has it, that one
 * is called.
 */
final class CalledProgram implements BusAdapter, BusObject {
    static final String NAME = "app.nape.Nape";
    static final String PATH = "/app/nape/Nape";
    static final String IFACE = "org.freedesktop.Application";

    private static final Logger LOG = System.getLogger(CalledProgram.class.getName());

    private final DesktopEvents events;

    CalledProgram(DesktopEvents events) {
        this.events = events;
    }

    @Override
    public void attach(Bus bus) {
        bus.serve(PATH, this);
        try {
            bus.own(NAME);
        } catch (IOException refused) {
            // A sandbox may give it another name; there the desktop starts the command.
            LOG.log(Level.DEBUG, "Not to be called by the desktop: {0}", refused.toString());
        }
    }

    @Override
    public void detach(Absence why) {}

    @Override
    public @Nullable BusAnswer called(String iface, String member, Object[] args) {
        if (!IFACE.equals(iface)) {
            return null;
        }
        switch (member) {
            case "Activate" -> tell("", List.of(), args);
            case "Open" -> tell("", files(args), args);
            case "ActivateAction" -> tell(args.length == 0 ? "" : args[0].toString(), List.of(), args);
            default -> {
                return null;
            }
        }
        return BusAnswer.NOTHING;
    }

    /** What the desktop says beside it stands last in each of the calls. */
    private void tell(String action, List<Path> files, Object[] args) {
        Map<String, Object> beside = args.length == 0 ? Map.of() : BusValue.dictionary(args[args.length - 1]);
        Object startup = beside.getOrDefault("desktop-startup-id", "");
        events.happened(new DesktopEvent.ProgramCalled(action, files, startup.toString()));
    }

    private static List<Path> files(Object[] args) {
        return args.length == 0
                ? List.of()
                : BusValue.list(args[0]).stream()
                        .map(uri -> file(uri.toString()))
                        .filter(Objects::nonNull)
                        .map(Path.class::cast)
                        .toList();
    }

    private static @Nullable Path file(String uri) {
        try {
            return uri.startsWith("file:") ? Path.of(URI.create(uri)) : null;
        } catch (IllegalArgumentException | FileSystemNotFoundException none) {
            return null;
        }
    }
}
