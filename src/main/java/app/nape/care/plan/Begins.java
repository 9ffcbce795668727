package app.nape.care.plan;

import java.time.LocalDate;

/** When a phase begins. */
public sealed interface Begins {
    /** On a local day. */
    record On(LocalDate day) implements Begins {
        public On {
            Limit.day("on", day);
        }
    }

    /** After another phase, when the person says so. */
    record After(String phase) implements Begins {
        public After {
            Limit.key("after", phase);
        }
    }
}
