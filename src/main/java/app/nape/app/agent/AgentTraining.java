package app.nape.app.agent;

import app.nape.app.parts.FirstQuestion;
import app.nape.app.parts.ProcessParts;
import app.nape.app.parts.SpareMemory;
import app.nape.content.CareCatalogueReader;
import app.nape.link.LinkClient;
import app.nape.link.Request;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Takes a new agent through what it does all day, so that a start-up cache holds it; then ends it. */
final class AgentTraining {
    private AgentTraining() {}

    static void run(ProcessParts parts) throws IOException {
        SpareMemory.collect();
        SpareMemory.giveBack();
        // The command that asks it starts with the agent's cache.
        boolean _ = FirstQuestion.answered(parts, List.of("status"));
        boolean _ = FirstQuestion.answered(parts, List.of("status", "--json"));
        LinkClient client = parts.link();
        String cooling = CareCatalogueReader.remedies(parts.texts()).cooling().id();
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
