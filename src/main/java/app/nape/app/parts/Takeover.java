package app.nape.app.parts;

import app.nape.desktop.SessionPlace;
import app.nape.link.LinkClient;
import app.nape.link.Reply;
import app.nape.link.Request;
import java.io.IOException;
import java.time.Duration;

/**
 * Brings the one agent to the session of this process, if it runs in another: one that outlived its own would look for a display that is
 * gone, and show nothing here.
 *
 * @param client the way to it
 * @param here the session of this process
 */
public record Takeover(LinkClient client, SessionPlace here) {
    /** An agent that goes saves what it holds first. */
    private static final Patience TO_END = new Patience(Duration.ofSeconds(10), Duration.ofMillis(25));

    /** Brings none: the agent is where it is to be. */
    static Takeover none(LinkClient client) {
        return new Takeover(client, SessionPlace.NONE);
    }

    /** Whether the agent that ran has made room: it is gone, or going. It stays when it cannot be asked. */
    public boolean asked() {
        if (!here.shows()) {
            return false;
        }
        try {
            return client.ask(new Request.HandOver(here.x11(), here.wayland(), here.bus())) instanceof Reply.Done;
        } catch (IOException silent) {
            return false;
        }
    }

    /** Waits until the agent that made room is gone, some seconds at most. */
    void awaitEnd() throws InterruptedException {
        boolean _ = TO_END.lastsUntil(() -> !client.reaches());
    }
}
