package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.nape.breaks.Delivery;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.store.SmallDisk;
import app.nape.words.InEnglish;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
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
            Reply.Done done = assertInstanceOf(Reply.Done.class, day.ask(new Request.StopRemedy(null)));
            assertEquals(
                    "The timer has ended, but its entry is not in the log yet: The disk is full, so nothing was saved;"
                            + " free some space and try again. Nape keeps it and goes on trying.",
                    InEnglish.of(Objects.requireNonNull(done.but())));
            assertEquals(0, day.kept("remedy").size());
            assertEquals(Reply.Refused.of("agent.remedy.not-kept"), day.ask(ice));
            assertNull(day.status().remedy());
            day.minutes(5);
            disk.free();
            day.minutes(2);
            assertEquals(1, day.kept("remedy").size());
            day.closeJournal();
        }
    }
}
