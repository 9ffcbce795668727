package app.nape.desktop.linux;

import app.nape.desktop.Absence;
import app.nape.desktop.Offer;
import app.nape.desktop.QuietReason;
import app.nape.desktop.QuietSource;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Whether one of the person's programs holds a camera open. The sound and video service itself, which looks at every camera without
 * using it, does not count; a program that takes its picture from that service is seen by {@link PipewireVideo} instead.
 */
final class CameraUse implements QuietSource {
    private static final Set<String> SERVICES = Set.of("pipewire", "wireplumber", "pipewire-media-");

    private final Path processes;
    private final Path devices;

    private CameraUse(Path processes, Path devices) {
        this.processes = processes;
        this.devices = devices;
    }

    /** What this machine offers now. */
    static Offer<QuietSource> offer() {
        return offer(Path.of("/proc"), Path.of("/dev"));
    }

    /** The same, of a machine whose cameras lie in another folder. */
    static Offer<QuietSource> offer(Path processes, Path devices) {
        CameraUse use = new CameraUse(processes, devices);
        return use.cameras() && Files.isReadable(processes.resolve("self/fd"))
                ? Offer.found(use, "kernel")
                : Offer.absent(Absence.NO_CAMERA);
    }

    @Override
    public QuietReason reason() {
        return QuietReason.CAMERA;
    }

    @Override
    public boolean quiet() {
        if (!cameras()) {
            return false;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(processes, "[0-9]*")) {
            for (Path process : all) {
                if (holdsCamera(process)) {
                    return true;
                }
            }
        } catch (IOException _) {
            return false;
        }
        return false;
    }

    private boolean cameras() {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(devices, "video[0-9]*")) {
            return found.iterator().hasNext();
        } catch (IOException _) {
            return false;
        }
    }

    private boolean holdsCamera(Path process) {
        Path files = process.resolve("fd");
        if (!Files.isReadable(files)) {
            return false;
        }
        String prefix = devices.resolve("video").toString();
        try (DirectoryStream<Path> open = Files.newDirectoryStream(files)) {
            for (Path file : open) {
                if (target(file).startsWith(prefix)) {
                    return !SERVICES.contains(
                            Files.readString(process.resolve("comm")).strip());
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException _) {
            return false;
        }
        return false;
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException _) {
            return "";
        }
    }
}
