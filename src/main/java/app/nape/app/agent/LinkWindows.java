package app.nape.app.agent;

import app.nape.agent.Windows;
import app.nape.link.LinkServer;
import app.nape.link.Notice;
import org.jspecify.annotations.Nullable;

/** The windows at the other end of the link; none before the link is open. */
final class LinkWindows implements Windows {
    private volatile @Nullable LinkServer server;
    private volatile Runnable look = () -> {};

    /**
     * Reaches them through this server from now on.
     *
     * @param beFound sees to it that they find it
     */
    void open(LinkServer opened, Runnable beFound) {
        server = opened;
        look = beFound;
    }

    @Override
    public void beFound() {
        look.run();
    }

    @Override
    public void tell(Notice notice) {
        LinkServer now = server;
        if (now != null) {
            now.tell(notice);
        }
    }

    @Override
    public int listening() {
        LinkServer now = server;
        return now == null ? 0 : now.subscribers();
    }
}
