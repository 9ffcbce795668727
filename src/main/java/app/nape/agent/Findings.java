package app.nape.agent;

import java.util.List;

/** What was found wrong with the person's files, by whichever process, and has not been read. Quick to ask. */
public interface Findings {
    /** Nothing ever. */
    Findings NONE = new Findings() {
        @Override
        public List<String> unread() {
            return List.of();
        }

        @Override
        public void read() {
            // Nothing was there to be read.
        }
    };

    /** One sentence or more for each, oldest first. */
    List<String> unread();

    /** The person has read them. */
    void read();
}
