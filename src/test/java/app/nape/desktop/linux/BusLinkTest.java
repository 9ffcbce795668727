package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.desktop.Absence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BusLinkTest {
    /** Keeps what is to be done later until the test wants it done. */
    private static final class ByHand extends ScheduledThreadPoolExecutor {
        private @Nullable Runnable next;

        ByHand() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
            next = task;
            return super.schedule((Callable<@Nullable Void>) () -> null, 0, unit);
        }

        void goOn() {
            java.util.Objects.requireNonNull(next).run();
        }
    }

    private static final class Told implements BusAdapter {
        private final List<Absence> absences = new ArrayList<>();

        @Override
        public void attach(Bus bus) {
            throw new AssertionError("there is a bus");
        }

        @Override
        public void detach(Absence why) {
            absences.add(why);
        }
    }

    @Test
    void tellsOnceThatThereIsNoBusHoweverOftenItLooksForOne(@TempDir Path folder) {
        Told adapter = new Told();
        try (ByHand worker = new ByHand()) {
            BusLink link = new BusLink(
                    () -> Optional.of("unix:path=" + folder.resolve("bus")),
                    Absence.NO_SESSION_BUS,
                    worker,
                    List.of(adapter));
            link.connect();
            worker.goOn();
            worker.goOn();
            link.close();
        }
        assertEquals(List.of(Absence.NO_SESSION_BUS), adapter.absences);
    }

    @Test
    void aBusCanOnlyStandWhereItsSocketDoes(@TempDir Path folder) throws IOException {
        Path socket = folder.resolve("bus");
        String address = "unix:path=" + socket;
        assertFalse(BusHome.stands(address));
        Files.createFile(socket);
        assertTrue(BusHome.stands(address));
        assertTrue(BusHome.stands(address + ",guid=1f"));
        assertTrue(BusHome.stands("unix:abstract=/tmp/elsewhere"), "only an attempt tells");
        assertTrue(BusHome.stands("unix:path=" + folder + "/a%20b"), "only an attempt tells");
    }
}
