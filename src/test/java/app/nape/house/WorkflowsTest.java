package app.nape.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a forge is told to run: nobody here can start it, so what can be wrong in it without being run is held. */
class WorkflowsTest {
    private static final Path FOLDER = Path.of(".github/workflows");

    private static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    @Test
    void takesEveryActionByItsHashAndSaysWhichVersionThatIs() throws IOException {
        for (Path file : all()) {
            for (String action : found("uses: (.*)$", Files.readString(file))) {
                boolean own = action.startsWith("./") && Files.exists(Path.of(action));
                assertTrue(
                        own || action.matches("[\\w-]+/[\\w./-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"),
                        file + " " + action);
            }
        }
    }

    @Test
    void mayReadAloneAndEndsInTime() throws IOException {
        for (Path file : all()) {
            String text = Files.readString(file);
            assertTrue(text.contains("\npermissions:\n  contents: read\n"), file + " may do more");
            assertEquals(
                    found("^    (runs-on): ", text).size(),
                    found("^    (timeout-minutes): ", text).size(),
                    file + ": a job that hangs would run for hours");
            assertEquals(
                    found("(actions/checkout)@", text).size(),
                    found("(persist-credentials: false)", text).size());
        }
        assertEquals(
                List.of("contents", "id-token", "attestations"),
                found("^      ([a-z-]+): write$", Files.readString(FOLDER.resolve("release.yml"))));
    }

    @Test
    void callsTheCheckThatEveryDeveloperRunsAndScriptsThatAreThere() throws IOException {
        assertTrue(Files.readString(FOLDER.resolve("check.yml")).contains("- run: .ci/run\n"));
        String release = Files.readString(FOLDER.resolve("release.yml"));
        assertTrue(release.contains("uses: ./.github/workflows/check.yml"));
        for (String script : found("((?:installer|\\.ci)/[a-z]+)(?=$| --)", release)) {
            assertTrue(Files.isExecutable(Path.of(script)), script);
        }
    }

    @Test
    void needsJobsThatAreThereAndGivesOutWhatTheyHaveMade() throws IOException {
        String release = Files.readString(FOLDER.resolve("release.yml"));
        Set<String> jobs = Set.copyOf(found("^  ([a-z]+):$", release.substring(release.indexOf("\njobs:"))));
        for (String needed : found("needs: (.*)$", release)) {
            for (String job : needed.replaceAll("[\\[\\] ]", "").split(",", -1)) {
                assertTrue(jobs.contains(job), job);
            }
        }
        Set<String> made = found("system: \\[(.*)]", release).stream()
                .flatMap(list -> Stream.of(list.split(", ", -1)))
                .collect(Collectors.toSet());
        assertTrue(release.contains("name: ${{ matrix.system }}"), "an artefact is named after its system");
        for (String list : found("for system in (.*); do", release)) {
            for (String system : list.split(" ", -1)) {
                assertTrue(made.contains(system), system);
            }
        }
    }
}
