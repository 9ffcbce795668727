package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakRule;
import app.nape.breaks.BreakScheduler;
import app.nape.breaks.BreakTrigger;
import app.nape.breaks.Delivery;
import app.nape.breaks.PositionDay;
import app.nape.breaks.PostponePolicy;
import app.nape.breaks.Schedule;
import app.nape.breaks.SchedulePresets;
import app.nape.code.Sentence;
import app.nape.desktop.Absence;
import app.nape.desktop.SessionPlace;
import app.nape.exchange.plan.FollowedDay;
import app.nape.journal.DayFigures;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.journal.JournalUnavailable;
import app.nape.link.AgentStatus;
import app.nape.link.Notice;
import app.nape.link.NoticeCard;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.plans.BusyTimes;
import app.nape.plans.CalendarReading;
import app.nape.plans.Plans;
import app.nape.settings.Settings;
import app.nape.store.JournalQuestions;
import app.nape.store.SqliteJournal;
import app.nape.time.DayRollover;
import app.nape.words.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A whole agent on a scripted day, with a real journal on disk; notes what it says and when. */
final class AgentScript implements Windows, WindowProcess {
    /** A Thursday morning. */
    static final Instant START = Instant.parse("2026-11-19T08:00:00Z");

    /** Where it runs. */
    static final SessionPlace PLACE = new SessionPlace("0", "", "");

    private final Path folder;
    private final List<String> said = new ArrayList<>();
    private Settings settings;
    private @Nullable SqliteJournal journal;
    private ScriptedLoop loop = new ScriptedLoop(START);
    private Agent agent;
    private @Nullable ScriptedDesktop desktop;
    private @Nullable EndlessProcess window;
    private String obstacle = "";
    private int windows;
    private int ended;
    private int left;
    private boolean diskFull;
    private boolean slowDesktop;
    private @Nullable Absence noIdle;
    private boolean settingsFail;
    private int looks;
    private @Nullable AgentStatus told;
    private final List<Notice> changes = new ArrayList<>();
    private Findings findings = Findings.NONE;
    private CalendarReading calendar = new CalendarReading(BusyTimes.NONE, null);

    AgentScript(Path folder, BreakRule... rules) {
        this.folder = folder;
        this.settings =
                Settings.defaults(SchedulePresets.standard().named(Schedule.OWN).withRules(List.of(rules)));
        this.agent = make();
    }

    static BreakRule rest(Delivery delivery) {
        return new BreakRule(
                "rest-break",
                BreakKind.REST_BREAK,
                new BreakTrigger.AfterActive(Duration.ofMinutes(50)),
                Duration.ofMinutes(5),
                delivery,
                new PostponePolicy(2, Duration.ofMinutes(5)),
                true,
                5,
                null);
    }

    /** Starts the agent. */
    AgentScript begin() {
        agent.start();
        loop.advance(Duration.ZERO);
        return this;
    }

    /** Kills the agent without a word and starts another one a while later. */
    void crash(Duration down) {
        boolean handsOff = desktop().idleFor().orElseThrow().isPositive();
        loop = loop.afterCrash(down);
        windows = 0;
        agent = make();
        begin();
        if (handsOff) {
            desktop().handsOff();
        }
    }

    void minutes(long minutes) {
        loop.advance(Duration.ofMinutes(minutes));
    }

    void seconds(long seconds) {
        loop.advance(Duration.ofSeconds(seconds));
    }

    Reply ask(Request request) {
        List<Reply> replies = askEarly(request);
        assertEquals(1, replies.size(), () -> "answers to " + request);
        return replies.getFirst();
    }

    /** The answers to something asked before the agent may know them, as they come. */
    List<Reply> askEarly(Request request) {
        List<Reply> replies = new ArrayList<>();
        agent.answer(request, replies::add);
        loop.drain();
        return replies;
    }

    AgentStatus status() {
        return ((Reply.StatusIs) ask(new Request.Status())).status();
    }

    void windowCalls() {
        windows = 1;
        agent.subscribed();
        loop.drain();
    }

    /** The window that was started ends before it called. */
    void windowDies(int code) {
        java.util.Objects.requireNonNull(window).end(code);
        loop.drain();
    }

    void noDisplay(String sentence) {
        obstacle = sentence;
    }

    void diskFull(boolean full) {
        diskFull = full;
    }

    /** The desktop of the next start does not say what it offers. */
    void slowDesktop() {
        slowDesktop = true;
    }

    /** On the desktop of the next start nothing tells of input. */
    AgentScript withoutIdle(Absence because) {
        noIdle = because;
        return this;
    }

    /** What windows were told of files that were written. */
    List<Notice> changes() {
        return List.copyOf(changes);
    }

    /** What windows were last told of themselves; null when nothing yet. */
    @Nullable
    AgentStatus told() {
        return told;
    }

    void change(Settings changed) {
        settings = changed;
    }

    /** The person plans this in a window. */
    void plans(UnaryOperator<Plans> change) {
        settings = settings.withPlans(change);
        ask(new Request.SettingsChanged());
    }

    /** From now on the calendar says this, to whoever looks. */
    void calendar(CalendarReading says) {
        calendar = says;
    }

    Settings settings() {
        return settings;
    }

    void close() {
        agent.close();
        loop.drain();
    }

    /** Lets go of the journal's file. */
    void closeJournal() {
        if (journal != null) {
            journal.close();
        }
    }

    /** The settings cannot be had any more, as they always should. */
    void settingsFail() {
        settingsFail = true;
    }

    /** How often the agent saw to it that windows find it. */
    int looks() {
        return looks;
    }

    ScriptedDesktop desktop() {
        return java.util.Objects.requireNonNull(desktop);
    }

    ScriptedLoop loop() {
        return loop;
    }

    int endings() {
        return ended;
    }

    /** How often it went because its session was over, or another has its place. */
    int leavings() {
        return left;
    }

    /** What was said since the last look, each with its time, and the state of the day's breaks in the journal. */
    List<String> said() {
        List<String> since = List.copyOf(said);
        said.clear();
        return since;
    }

    /** The breaks in the journal: when, what became of them, for how long. */
    List<String> outcomes() {
        return kept("break").stream()
                .map(JournalEntry.Break.class::cast)
                .map(entry -> TimedLine.of(entry.at(), entry.outcome() + " " + entry.length()))
                .toList();
    }

    /** Use of this day in the journal. */
    Duration activeDay(String day) {
        LocalDate date = LocalDate.parse(day);
        return open().days(date, date, ZoneOffset.UTC, new DayRollover(LocalTime.of(4, 0))).stream()
                .map(DayFigures::active)
                .findFirst()
                .orElse(Duration.ZERO);
    }

    /** Changes of position in the journal, by day. */
    Map<LocalDate, PositionDay> positionDays() {
        return open().positionDays(LocalDate.EPOCH, LocalDate.of(2027, 1, 1));
    }

    /** The person writes this down in the window. */
    void writes(JournalEntry entry) {
        open().save(entry);
    }

    List<JournalEntry> kept(String kind) {
        return open().between(START.minus(Duration.ofDays(1)), START.plus(Duration.ofDays(3)), Set.of(kind));
    }

    @Override
    public void tell(Notice notice) {
        switch (notice) {
            case Notice.ShowPrompt(var offer) -> note("prompt " + offer.ruleId());
            case Notice.ShowBreak(var offer) ->
                note((offer.counting() ? "break " : "break stands ") + offer.ruleId() + " "
                        + offer.left().toSeconds() + " s");
            case Notice.HideBreak _ -> note("hide");
            case Notice.PersonBack _ -> note("person back");
            case Notice.SkinCheck _ -> note("skin check");
            case Notice.RemedyOver _ -> note("remedy over");
            case Notice.End _ -> note("end");
            case Notice.Raise(String page, var _) -> note("raise " + page);
            case Notice.ShowCard(NoticeCard card) ->
                note("card “" + card.title() + "” "
                        + card.buttons().stream().map(NoticeCard.Button::label).toList());
            case Notice.HideCard(String id) -> note("card gone " + id);
            case Notice.StatusChanged(AgentStatus now) -> told = now;
            case Notice.JournalWritten _, Notice.SettingsWritten _ -> changes.add(notice);
        }
    }

    @Override
    public void beFound() {
        looks++;
    }

    @Override
    public int listening() {
        return windows;
    }

    @Override
    public String obstacle() {
        return obstacle;
    }

    @Override
    public Process start(String startup) {
        note("window started" + (startup.isEmpty() ? "" : " for " + startup));
        EndlessProcess started = new EndlessProcess();
        window = started;
        return started;
    }

    private void note(String line) {
        said.add(TimedLine.of(loop.now().wall(), line));
    }

    private Agent make() {
        ScriptedLoop own = loop;
        return new Agent(new AgentParts(
                own,
                Runnable::run,
                new SameThread(),
                () -> {
                    if (settingsFail) {
                        throw new IllegalStateException("no settings");
                    }
                    return settings;
                },
                change -> settings = change.apply(settings),
                (path, from, to, zone) -> Optional.of(calendar),
                events -> {
                    ScriptedDesktop opened = new ScriptedDesktop(own, events, this::note);
                    opened.begin(noIdle);
                    desktop = opened;
                    return slowDesktop ? new SilentDesktop() : opened;
                },
                PLACE,
                BreakScheduler::step,
                this,
                this,
                folder.resolve("breaks.json"),
                folder.resolve("remedy.json"),
                folder.resolve("sets.json"),
                FollowedDay::plans,
                new Texts(Locale.ENGLISH),
                new SplittableRandom(7),
                journal -> journal.latest(Instant.MAX, Integer.MAX_VALUE, Set.of())
                        .forEach(entry -> journal.delete(entry.id())),
                findings,
                (_, status, reply) ->
                        reply.accept(new Reply.InWords(List.of(status.presence().name()))),
                () -> ended++,
                () -> left++));
    }

    /** Its journal. */
    Journal open() {
        SqliteJournal known = journal;
        if (known == null) {
            known = SqliteJournal.open(folder.resolve("nape.db"), loop, () -> new DayRollover(LocalTime.of(4, 0)));
            journal = known;
        }
        return known;
    }

    /** The store's twin: answers at once, and can be made to fail like a full disk. */
    private final class SameThread implements JournalQuestions {
        @Override
        public <T> void ask(Function<Journal, T> question, Consumer<? super T> answer, Consumer<Sentence> failed) {
            try {
                if (diskFull) {
                    throw new JournalUnavailable(Sentence.of("data.full.writing"), new IOException("full"));
                }
                T result = question.apply(open());
                loop.execute(() -> answer.accept(result));
            } catch (JournalUnavailable problem) {
                loop.execute(() -> failed.accept(problem.sentence()));
            }
        }
    }
}
