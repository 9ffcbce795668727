package app.nape.link;

import static java.util.Objects.requireNonNull;

import app.nape.code.Sentence;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The agent's one answer to a {@link Request}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Reply.Done.class, name = "done"),
    @JsonSubTypes.Type(value = Reply.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = Reply.StatusIs.class, name = "status-is"),
    @JsonSubTypes.Type(value = Reply.InWords.class, name = "in-words"),
    @JsonSubTypes.Type(value = Reply.ProgramsAre.class, name = "programs-are"),
})
public sealed interface Reply {
    /** It was done; {@code but} is what the person should know beside it, or null. */
    record Done(@Nullable Sentence but) implements Reply {
        /** Done, and nothing to add. */
        public Done() {
            this(null);
        }
    }

    /** It was not done, and nothing changed; {@code because} is what the person is told. */
    record Refused(Sentence because) implements Reply {
        public Refused {
            requireNonNull(because);
        }

        /** Of this sentence. */
        public static Refused of(String id, Object... parts) {
            return new Refused(Sentence.of(id, parts));
        }
    }

    /** The programs asked for, the one in front first. Never written down. */
    record ProgramsAre(List<String> names) implements Reply {
        public ProgramsAre {
            names = List.copyOf(names);
        }
    }

    /** The lines asked for, to be printed as they are. */
    record InWords(List<String> lines) implements Reply {
        public InWords {
            lines = List.copyOf(lines);
        }
    }

    /** The status asked for. */
    record StatusIs(AgentStatus status) implements Reply {}
}
