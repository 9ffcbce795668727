package app.nape.breaks;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The end of a break stays on the screen until the person is back, where that was chosen. */
class ComebackTest {
    private static final Schedule STAYS =
            TestSchedules.of(TestSchedules.micro()).withEnding(false, true);

    /** A break of thirty seconds has just ended, far shorter than somebody without input counts as there. */
    private static Script over(Schedule schedule) {
        return Script.begin(schedule, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:10:10")
                .pausesTyping()
                .overlook()
                .seconds(30)
                .expect("09:10:43 EndBreak microbreak", "09:10:43 RecordOutcome microbreak taken 09:10:13 30s");
    }

    @Test
    void isOverWithTheFirstKeyAlsoOfSomebodyWhoNeverCountedAsAway() {
        over(STAYS)
                .watched("09:10:43 no quiet")
                .seconds(50)
                .types()
                .expect("09:11:33 EndWait")
                .watched("09:11:33 no typing")
                .types()
                .expectNothing();
    }

    @Test
    void isOverWhenTheScreenIsUnlockedToo() {
        over(STAYS)
                .event(BreakEvent.Locked::new)
                .seconds(10)
                .expectNothing()
                .event(BreakEvent.Unlocked::new)
                .expect("09:10:53 EndWait");
    }

    @Test
    void isNotWaitedForWhereThatWasNotChosenOrTheBreakWasLeft() {
        over(STAYS.withEnding(false, false))
                .watched("09:10:43 no typing", "09:10:43 no quiet")
                .types()
                .expectNothing();
        Script.begin(STAYS, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:10:10")
                .pausesTyping()
                .seconds(10)
                .event(BreakEvent.BreakLeft::new)
                .overlook()
                .types()
                .expectNothing();
    }

    @Test
    void isForgottenWhenAnotherBreakBeginsOrTheAgentDoes() {
        over(STAYS)
                .event(at -> new BreakEvent.BreakAsked(at, null))
                .overlook()
                .event(BreakEvent.BreakLeft::new)
                .overlook()
                .types()
                .expectNothing();
        over(STAYS).restarts(Duration.ofSeconds(5)).overlook().types().expectNothing();
    }

    /** Somebody who touches a key in the very moment in which it ends is there already. */
    @Test
    void isOverAtOnceForSomebodyWhoIsThereAlready() {
        Script.begin(STAYS, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:10:10")
                .pausesTyping()
                .overlook()
                .unwatched(Duration.ofSeconds(30))
                .types()
                .expect(
                        "09:10:43 EndBreak microbreak",
                        "09:10:43 RecordOutcome microbreak taken 09:10:13 30s",
                        "09:10:43 EndWait");
    }
}
