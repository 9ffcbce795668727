package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.Delivery;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.store.SmallDisk;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** An agent whose disk is full to its last byte. */
@EnabledOnOs(OS.LINUX)
class FullDiskAgentTest {
    @TempDir
    Path folder;

    @Test
    void saysSoAtOnceAndKeepsWhatItTimedUntilThereIsRoom() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder.resolve("disk"), 2)) {
            AgentScript day = new AgentScript(disk.folder(), AgentScript.rest(Delivery.FULL_SCREEN)).begin();
            day.minutes(1);
            Request ice = new Request.StartRemedy("ice", Duration.ofMinutes(5), null, null, null);
            assertEquals(new Reply.Done(), day.ask(ice));
            day.minutes(2);
            disk.fill();
            assertEquals(
                    new Reply.Done(
                            "The timer has ended, but its entry is not in the log yet: The disk is full, so nothing"
                                    + " was saved; free some space and try again. Nape keeps it and goes on trying."),
                    day.ask(new Request.StopRemedy(null)));
            assertEquals(0, day.kept("remedy").size());
            Reply refused = day.ask(ice);
            assertTrue(String.valueOf(refused).contains("The timer was not started"), refused.toString());
            assertNull(day.status().remedy());
            day.minutes(5);
            disk.free();
            day.minutes(2);
            assertEquals(1, day.kept("remedy").size());
            day.closeJournal();
        }
    }
}
