package app.nape.agent;

import app.nape.desktop.DesktopEvents;
import app.nape.desktop.OpenDesktop;
import app.nape.desktop.SessionPlace;
import app.nape.journal.Journal;
import app.nape.plans.CalendarSource;
import app.nape.settings.Settings;
import app.nape.store.JournalQuestions;
import app.nape.words.Texts;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/**
 * What an agent is made of.
 *
 * @param loop the one thread that owns what is alive
 * @param aside runs what may take a while
 * @param store the way to the journal
 * @param settings reads the person's choices anew; must not fail
 * @param change writes changed choices; throws {@link app.nape.settings.SettingsUnavailable} when they could not be written
 * @param calendar looks into the calendar that was chosen
 * @param desktop opens the desktop; its events may come from any thread
 * @param place the session it runs in
 * @param stepper the scheduler
 * @param windows the windows that listen
 * @param process starts windows
 * @param breakState where the scheduler's state is kept
 * @param setState where it is kept which sets the person was told of
 * @param followed reads the programmes that they follow
 * @param remedyState where a running remedy timer is kept
 * @param texts the words of the chosen language
 * @param random for the ids of entries
 * @param erase empties the journal and deletes its copies; on the thread of the store
 * @param findings what was found wrong with the files
 * @param teller says how things stand, for commands
 * @param ended runs when the agent was asked to end
 * @param left runs when the session is over, or another has taken the agent's place: nobody asked that there be none any more
 */
public record AgentParts(
        AgentLoop loop,
        Executor aside,
        JournalQuestions store,
        Supplier<Settings> settings,
        Consumer<UnaryOperator<Settings>> change,
        CalendarSource calendar,
        Function<DesktopEvents, OpenDesktop> desktop,
        SessionPlace place,
        BreakStepper stepper,
        Windows windows,
        WindowProcess process,
        Path breakState,
        Path remedyState,
        Path setState,
        FollowedPlans followed,
        Texts texts,
        RandomGenerator random,
        Consumer<Journal> erase,
        Findings findings,
        StatusTeller teller,
        Runnable ended,
        Runnable left) {}
