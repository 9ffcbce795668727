package app.nape.ui.control;

import java.io.Serial;
import javafx.event.Event;
import javafx.event.EventType;

/** A person pressed an address. Goes up to the window, which alone knows the browser; a link in a test opens nothing. */
public final class PageAsked extends Event {
    /** Of every one of these. */
    public static final EventType<PageAsked> PAGE_ASKED = new EventType<>(Event.ANY, "PAGE_ASKED");

    @Serial
    private static final long serialVersionUID = 1L;

    private final String page;

    /** For this page. */
    public PageAsked(String page) {
        super(PAGE_ASKED);
        this.page = page;
    }

    /** The page that was asked for. */
    public String page() {
        return page;
    }
}
