package app.nape.app.agent;

import app.nape.content.CareCatalogueReader;
import app.nape.link.LinkClient;
import app.nape.link.Request;
import app.nape.words.Texts;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Takes a new agent through what it does all day, so that a start-up cache holds it; then ends it. */
final class AgentTraining {
    private AgentTraining() {}

    static void run(LinkClient client, Texts texts) throws IOException {
        SpareMemory.giveBack();
        String cooling = CareCatalogueReader.remedies(texts).cooling().id();
        List<Request> paces = List.of(
                new Request.Status(),
                new Request.BreakNow(null),
                new Request.BeginBreak(),
                new Request.EndBreak(),
                new Request.Pause(Duration.ofMinutes(15)),
                new Request.Resume(),
                new Request.StartRemedy(cooling, Duration.ofMinutes(15), null, null, null),
                new Request.StopRemedy(null),
                new Request.JournalChanged(),
                new Request.SettingsChanged(),
                new Request.Status(),
                new Request.Quit());

        try (LinkClient.Subscription _ = client.subscribe(_ -> {}, () -> {})) {
            for (Request request : paces) {
                client.ask(request, Duration.ofSeconds(30));
            }
        }
    }
}
