package app.nape.breaks;

import org.junit.jupiter.api.Test;

/** A working day on which nothing special happens. */
class OrdinaryDayTest {
    @Test
    void leadsThroughTheFirstHourOfTheStandardSchedule() {
        Script.begin(SchedulePresets.standard(), "2026-03-02T08:00", "Europe/Berlin")
                .minutes(19)
                .expectNothing()
                .minutes(1)
                .expect(
                        "08:19:38 OpenWindowSoon microbreak",
                        "08:19:40 ShowHeadsUp microbreak 20s",
                        "08:20:00 ShowPrompt microbreak 1m")
                .seconds(10)
                .pausesTyping()
                .expect("08:20:13 BeginBreak microbreak 30s")
                .seconds(30)
                .expect("08:20:43 EndBreak microbreak", "08:20:43 RecordOutcome microbreak taken 08:20:13 30s")
                .types()
                .until("08:30:40")
                .expect("08:30:30 ShowNotice change-position")
                .event(BreakEvent.Locked::new)
                .seconds(60)
                .expect(
                        "08:30:40 HidePrompt change-position",
                        "08:31:40 RecordOutcome change-position natural 08:30:40 1m");
    }
}
