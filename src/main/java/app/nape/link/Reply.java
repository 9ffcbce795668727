package app.nape.link;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** The agent's one answer to a {@link Request}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Reply.Done.class, name = "done"),
    @JsonSubTypes.Type(value = Reply.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = Reply.StatusIs.class, name = "status-is"),
})
public sealed interface Reply {
    /** It was done; {@code but} is one sentence that the person should know beside it, or null. */
    record Done(@Nullable String but) implements Reply {
        /** Done, and nothing to add. */
        public Done() {
            this(null);
        }
    }

    /** It was not done, and nothing changed; {@code because} is one sentence for a person. */
    record Refused(String because) implements Reply {}

    /** The status asked for. */
    record StatusIs(AgentStatus status) implements Reply {}
}
