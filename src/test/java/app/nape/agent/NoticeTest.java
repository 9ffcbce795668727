package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.Delivery;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.Notification;
import app.nape.link.AgentStatus;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A break that is to come as a notification and in no other way. */
@SuppressWarnings("NullAway.Init")
class NoticeTest {
    private static final String SHOWN = "08:50:00 notify “Rest break, 5 min” [begin, postpone, skip]";

    @TempDir
    Path folder;

    private AgentScript day;

    @BeforeEach
    void untilTheNotice() {
        day = new AgentScript(folder, AgentScript.rest(Delivery.NOTIFICATION)).begin();
        day.minutes(50);
    }

    @AfterEach
    void end() {
        day.closeJournal();
    }

    private void press(String button) {
        day.desktop().tell(new DesktopEvent.ButtonPressed(BreakPrompts.NOTIFICATION, button));
    }

    private AgentStatus.OfferedBreak offered() {
        AgentStatus.OfferedBreak offered = day.status().offered();
        assertNotNull(offered);
        return offered;
    }

    @Test
    void startsTheBreakByAClickOnItself() {
        assertEquals(List.of(SHOWN), day.said());
        press(Notification.BODY);
        assertTrue(offered().begun());
        assertEquals(List.of("08:50:00 window started", "08:50:00 break rest-break 300 s"), day.said());
    }

    /** A window that was opened, maybe by that very click, put up the card that nobody had chosen. */
    @Test
    void putsUpNoCardInAWindowThatIsOpenedMeanwhile() {
        day.windowCalls();
        assertEquals(List.of(SHOWN), day.said());
        assertFalse(offered().begun(), "Today still offers it");
    }

    @Test
    void comesAsACardWhereTheNotificationIsLost() {
        day.windowCalls();
        day.said();
        day.desktop().tell(new DesktopEvent.NotificationLost(BreakPrompts.NOTIFICATION));
        assertEquals(List.of("08:50:00 prompt rest-break"), day.said());
        day.windowCalls();
        assertEquals(List.of("08:50:00 prompt rest-break"), day.said(), "the next window has to show it, too");
    }

    @Test
    void opensTheWindowByAClickWhenNothingIsOnOfferAnyMore() {
        day.minutes(3);
        day.said();
        press(Notification.BODY);
        assertEquals(List.of("08:53:00 window started"), day.said());
        day.windowCalls();
        assertEquals(List.of("08:53:00 raise today"), day.said());
    }
}
