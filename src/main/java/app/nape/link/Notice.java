package app.nape.link;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the agent tells a subscribed window unasked. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Notice.StatusChanged.class, name = "status-changed"),
    @JsonSubTypes.Type(value = Notice.ShowPrompt.class, name = "show-prompt"),
    @JsonSubTypes.Type(value = Notice.ShowBreak.class, name = "show-break"),
    @JsonSubTypes.Type(value = Notice.HideBreak.class, name = "hide-break"),
    @JsonSubTypes.Type(value = Notice.PersonBack.class, name = "person-back"),
    @JsonSubTypes.Type(value = Notice.JournalWritten.class, name = "journal-written"),
    @JsonSubTypes.Type(value = Notice.SettingsWritten.class, name = "settings-written"),
    @JsonSubTypes.Type(value = Notice.Raise.class, name = "raise"),
    @JsonSubTypes.Type(value = Notice.SkinCheck.class, name = "skin-check"),
    @JsonSubTypes.Type(value = Notice.RemedyOver.class, name = "remedy-over"),
    @JsonSubTypes.Type(value = Notice.ShowCard.class, name = "show-card"),
    @JsonSubTypes.Type(value = Notice.HideCard.class, name = "hide-card"),
    @JsonSubTypes.Type(value = Notice.End.class, name = "end"),
})
public sealed interface Notice {
    /** Who has done what it tells, and so is not told; null when everybody is. */
    default @Nullable UUID by() {
        return null;
    }

    /** The status is now this. */
    record StatusChanged(AgentStatus status) implements Notice {}

    /** Show the small card for the break on offer, without taking the focus. */
    record ShowPrompt(AgentStatus.OfferedBreak offered) implements Notice {}

    /** Show the break window. */
    record ShowBreak(AgentStatus.OfferedBreak offered) implements Notice {}

    /** Take prompt and break window away. */
    record HideBreak() implements Notice {}

    /** The person is back at work after a break that they took: take the card away that waits for them. */
    record PersonBack() implements Notice {}

    /**
     * The journal has changed; read again what is shown.
     *
     * @param by the window that has changed it and shows it already; null when it was the agent or a command
     */
    record JournalWritten(@Nullable UUID by) implements Notice {
        /** By none of the windows. */
        public JournalWritten() {
            this(null);
        }
    }

    /**
     * The settings file has changed.
     *
     * @param by as in {@link JournalWritten}
     */
    record SettingsWritten(@Nullable UUID by) implements Notice {}

    /** Come to the front, at this page. */
    record Raise(String page, @Nullable String argument) implements Notice {}

    /** Five minutes of ice or heat are over: time to look at the skin. */
    record SkinCheck(String remedyId) implements Notice {}

    /** The remedy's time is over. */
    record RemedyOver(String remedyId) implements Notice {}

    /** Show this card in a corner, without taking the focus, until a button of it is pressed or it is to be hidden. */
    record ShowCard(NoticeCard card) implements Notice {}

    /** Take the card with this id away, if it is shown. */
    record HideCard(String id) implements Notice {}

    /** The person quits the program: keep what is half written, end, and start no other agent. */
    record End() implements Notice {}
}
