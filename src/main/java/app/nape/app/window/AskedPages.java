package app.nape.app.window;

import app.nape.desktop.Browser;
import app.nape.ui.FxThread;
import app.nape.ui.control.PageAsked;
import app.nape.words.Texts;
import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.Scene;

/** Opens addresses that were pressed in the window; says so where no browser takes one. */
final class AskedPages {
    private AskedPages() {}

    static void open(Scene scene, Browser browser, Texts texts, Consumer<String> tell) {
        scene.addEventHandler(PageAsked.PAGE_ASKED, asked -> {
            asked.consume();
            Thread.startVirtualThread(() -> {
                if (!browser.open(URI.create(asked.page()))) {
                    FxThread.EXECUTOR.execute(() -> tell.accept(texts.of("shell.link-unopened")));
                }
            });
        });
    }
}
