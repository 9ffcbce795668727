package app.nape.link;

import static java.util.Objects.requireNonNull;

import app.nape.breaks.BreakKind;
import app.nape.breaks.Posture;
import app.nape.care.Nprs;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a window or a command asks of the agent. Each is answered by exactly one {@link Reply}. One that lacks a part cannot be made. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Request.Status.class, name = "status"),
    @JsonSubTypes.Type(value = Request.StatusInWords.class, name = "status-in-words"),
    @JsonSubTypes.Type(value = Request.Subscribe.class, name = "subscribe"),
    @JsonSubTypes.Type(value = Request.BreakNow.class, name = "break-now"),
    @JsonSubTypes.Type(value = Request.BeginBreak.class, name = "begin-break"),
    @JsonSubTypes.Type(value = Request.EndBreak.class, name = "end-break"),
    @JsonSubTypes.Type(value = Request.ShorterBreak.class, name = "shorter-break"),
    @JsonSubTypes.Type(value = Request.TypedOver.class, name = "typed-over"),
    @JsonSubTypes.Type(value = Request.SkipBreak.class, name = "skip-break"),
    @JsonSubTypes.Type(value = Request.PostponeBreak.class, name = "postpone-break"),
    @JsonSubTypes.Type(value = Request.Pause.class, name = "pause"),
    @JsonSubTypes.Type(value = Request.PauseUntilTomorrow.class, name = "pause-until-tomorrow"),
    @JsonSubTypes.Type(value = Request.Resume.class, name = "resume"),
    @JsonSubTypes.Type(value = Request.CameBack.class, name = "came-back"),
    @JsonSubTypes.Type(value = Request.SetReading.class, name = "set-reading"),
    @JsonSubTypes.Type(value = Request.ChangePosition.class, name = "change-position"),
    @JsonSubTypes.Type(value = Request.BreakTaken.class, name = "break-taken"),
    @JsonSubTypes.Type(value = Request.Busy.class, name = "busy"),
    @JsonSubTypes.Type(value = Request.Stretched.class, name = "stretched"),
    @JsonSubTypes.Type(value = Request.StartRemedy.class, name = "start-remedy"),
    @JsonSubTypes.Type(value = Request.StopRemedy.class, name = "stop-remedy"),
    @JsonSubTypes.Type(value = Request.CardSeen.class, name = "card-seen"),
    @JsonSubTypes.Type(value = Request.JournalChanged.class, name = "journal-changed"),
    @JsonSubTypes.Type(value = Request.SettingsChanged.class, name = "settings-changed"),
    @JsonSubTypes.Type(value = Request.OpenWindow.class, name = "open-window"),
    @JsonSubTypes.Type(value = Request.Erase.class, name = "erase"),
    @JsonSubTypes.Type(value = Request.HandOver.class, name = "hand-over"),
    @JsonSubTypes.Type(value = Request.Renew.class, name = "renew"),
    @JsonSubTypes.Type(value = Request.OpenPrograms.class, name = "open-programs"),
    @JsonSubTypes.Type(value = Request.Quit.class, name = "quit"),
})
public sealed interface Request {
    /** The same, asked by this writer; only what tells of a change says who made it. */
    default Request by(UUID writer) {
        return this;
    }

    /** Asks for an {@link AgentStatus}. */
    record Status() implements Request {}

    /**
     * Asks for what {@code nape status} prints; answered by {@link Reply.InWords}. Refused where only the command itself can say it.
     *
     * @param asked the tag of the language that was asked for, or null
     * @param system the tag of the language of the command's session, for a person who has chosen none
     * @param zone the time zone of the command's session
     * @param json whether as JSON
     */
    record StatusInWords(@Nullable String asked, String system, String zone, boolean json) implements Request {
        public StatusInWords {
            requireNonNull(system);
            requireNonNull(zone);
        }
    }

    /**
     * Turns this connection into one that is sent every {@link Notice}, but for those on what it has written itself; for the window.
     *
     * @param writer how the window names itself in what it says to have written; null for one that writes nothing
     */
    record Subscribe(@Nullable UUID writer) implements Request {}

    /** Offers a break at once: of this kind, or the next one due. */
    record BreakNow(@Nullable BreakKind kind) implements Request {}

    /** The person starts the break on offer. */
    record BeginBreak() implements Request {}

    /** The person leaves the break under way before its time. */
    record EndBreak() implements Request {}

    /** Takes a short break at once instead of the long one on offer, which comes back later. */
    record ShorterBreak() implements Request {}

    /** Letters meant for another program came into the break that has just taken the screen; one that came by itself steps back. */
    record TypedOver() implements Request {}

    /** Skips the break on offer or, with none on offer, the next one. */
    record SkipBreak() implements Request {}

    /** Puts the break off: by this long, or by its rule's length. */
    record PostponeBreak(@Nullable Duration by) implements Request {}

    /** No reminders for this long; what has built up is kept. */
    record Pause(Duration length) implements Request {
        /** The lengths that window and tray offer. */
        public static final List<Duration> OFFERED =
                List.of(Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(2));

        public Pause {
            requireNonNull(length);
        }
    }

    /** No reminders until the person's next day begins. */
    record PauseUntilTomorrow() implements Request {}

    /** The person is back at work, whatever the machine has noticed. */
    record CameBack() implements Request {}

    /** Reading mode on or off: hands off the keys count as use while it is on. */
    record SetReading(boolean on) implements Request {}

    /** The person says how they are at their desk now, or with null that they have moved; answers a nudge for it. */
    record ChangePosition(@Nullable Posture to) implements Request {}

    /** Ends a pause; a planned one that goes on is taken back. */
    record Resume() implements Request {}

    /** The person says that a break was taken: of this kind, ending at this time; null for the next kind, and now. */
    record BreakTaken(@Nullable BreakKind kind, @Nullable Instant at) implements Request {}

    /**
     * The person does this in a window just now, and no break may come over it. It is let go of by itself, so that a window that dies
     * holds nothing: who goes on says so again.
     *
     * @param lasts for how long from now unless it is said again, at most ten minutes; zero or less: it is over
     */
    record Busy(Doing doing, Duration lasts) implements Request {
        public Busy {
            requireNonNull(doing);
            requireNonNull(lasts);
        }
    }

    /**
     * The person was led through stretches, or stretched by themselves: it counts as the break or the stretch it was.
     *
     * @param length how long, without pauses
     * @param done ids of the exercises done to their end, and of the routine when all of it was
     * @param moved whether one of them was done away from the chair
     */
    record Stretched(Instant ended, Duration length, List<String> done, boolean moved) implements Request {
        public Stretched {
            requireNonNull(ended);
            requireNonNull(length);
            done = List.copyOf(done);
        }
    }

    /** Starts a remedy timer. */
    record StartRemedy(
            String remedyId,
            Duration length,
            @Nullable String siteId,
            @Nullable UUID episodeId,
            @Nullable Nprs before) implements Request {
        public StartRemedy {
            requireNonNull(remedyId);
            requireNonNull(length);
        }
    }

    /** Ends the remedy timer that runs and logs it, with the score afterwards if given. */
    record StopRemedy(@Nullable Nprs after) implements Request {}

    /** The person has seen the card with this id, and it can go everywhere. */
    record CardSeen(String id) implements Request {
        public CardSeen {
            requireNonNull(id);
        }
    }

    /**
     * Somebody wrote to the journal.
     *
     * @param by who, as in {@link Subscribe}; null for one that has not subscribed, such as a command
     */
    record JournalChanged(@Nullable UUID by) implements Request {
        /** By one that has not subscribed. */
        public JournalChanged() {
            this(null);
        }

        @Override
        public Request by(UUID writer) {
            return new JournalChanged(writer);
        }
    }

    /**
     * Somebody wrote the settings file.
     *
     * @param by who, as in {@link JournalChanged}
     */
    record SettingsChanged(@Nullable UUID by) implements Request {
        /** By one that has not subscribed. */
        public SettingsChanged() {
            this(null);
        }

        @Override
        public Request by(UUID writer) {
            return new SettingsChanged(writer);
        }
    }

    /** Opens the window or raises the one that is open, at a page; for example {@code today}, or {@code player} with an id. */
    record OpenWindow(String page, @Nullable String argument) implements Request {
        public OpenWindow {
            requireNonNull(page);
        }
    }

    /** Erases the log, its backups, the timer that runs and the day's breaks; answered when they are gone. */
    record Erase() implements Request {}

    /**
     * Asks the agent to make room for one in this session, by its displays and its bus; it does when its own session is another, or over.
     *
     * @param x11 the X display's number; empty for none
     * @param wayland the Wayland display's name; empty for none
     * @param bus the session bus's address; empty where none is named
     */
    record HandOver(String x11, String wayland, String bus) implements Request {
        public HandOver {
            requireNonNull(x11);
            requireNonNull(wayland);
            requireNonNull(bus);
        }
    }

    /**
     * A window asks an agent that was begun before the program was renewed to make room for one of the new program. Done when it goes,
     * and when it is of the same program; refused while a break or a timer is under way, to be asked again later.
     *
     * @param build which program the window is of
     */
    record Renew(String build) implements Request {
        public Renew {
            requireNonNull(build);
        }
    }

    /** Asks which programs have windows, for choosing one; answered by {@link Reply.ProgramsAre}. */
    record OpenPrograms() implements Request {}

    /** Ends the agent. */
    record Quit() implements Request {}
}
