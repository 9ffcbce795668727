package app.nape.app.agent;

import app.nape.agent.Windows;
import app.nape.link.LinkServer;
import app.nape.link.Notice;
import org.jspecify.annotations.Nullable;

/** The windows at the other end of the link; none before the link is open. */
final class LinkWindows implements Windows {
    private volatile @Nullable LinkServer server;

    void open(LinkServer opened) {
        server = opened;
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
