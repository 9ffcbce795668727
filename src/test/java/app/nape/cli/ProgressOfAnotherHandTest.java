package app.nape.cli;

import static app.nape.cli.AnotherHand.back;
import static app.nape.cli.AnotherHand.file;
import static app.nape.cli.AnotherHand.list;
import static app.nape.cli.AnotherHand.plan;
import static app.nape.cli.AnotherHand.progress;
import static app.nape.cli.AnotherHand.signed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Progress that another program wrote, read and filed at the practice. */
class ProgressOfAnotherHandTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private final InventedMachine machine = new InventedMachine();

    static Stream<Arguments> toldBack() {
        String day = "{\"day\":\"2026-03-0#\",\"due\":0,\"sets\":[]}";
        String done = "{\"set\":\"s\",\"outcome\":\"ticked\"}";
        return Stream.of(
                Arguments.of("nothing but what must be there", back(progress())),
                Arguments.of("signed", signed("progress", progress())),
                Arguments.of(
                        "with lines ended as Windows does, signed",
                        signed("progress", progress().replace(",", ",\r\n"))),
                Arguments.of("nine days", back(progress("\"days\":" + list(9, day)))),
                Arguments.of(
                        "a hundred sets on a day",
                        back(progress(
                                "\"days\":[{\"day\":\"2026-03-01\",\"due\":48,\"sets\":" + list(100, done) + "}]"))),
                Arguments.of(
                        "all of a set",
                        back(progress("\"days\":[{\"note\":\"n\",\"breaks\":999,\"phase\":\"p\",\"due\":1,"
                            + "\"day\":\"2026-03-10\",\"sets\":[{\"skipped\":[{\"why\":\"not_suited\",\"item\":\"i2\"}],"
                            + "\"after\":10,\"before\":0,\"done\":[\"i1\"],\"outcome\":\"stopped_for_pain\",\"at\":\"23:59\","
                            + "\"set\":\"s\"}]}]"))),
                Arguments.of("an offset for a zone", back(progress("\"zone\":\"+05:45\""))),
                Arguments.of(
                        "a person's own key and questions",
                        back(progress(
                                "\"seal_to\":\"age1kzvhammxafxgy744l0atmkstfr5q2szep4q3ldf590cphzc5wg5q93hgg7\"",
                                "\"questions\":" + list(3, "\"Why?\\n#\""),
                                "\"label\":\"\""))),
                Arguments.of(
                        "two revisions",
                        back(progress("\"revisions\":" + list(2, "{\"revision\":#,\"from\":\"2026-03-0#\"}")))),
                Arguments.of(
                        "measures, episodes, remedies and signs",
                        back(progress(
                                "\"measures\":[{\"id\":\"peg\",\"at\":\"2026-03-02T08:00:00Z\",\"answers\":"
                                        + list(3, "{\"score\":#}") + "}]",
                                "\"episodes\":[{\"from\":\"2026-02-01\"},{\"from\":\"2026-03-01\",\"to\":\"2026-03-02\","
                                    + "\"worst\":7,\"sites\":[\"neck-back\"]}]",
                                "\"remedies\":[{\"kind\":\"a-cure-of-theirs\",\"at\":\"2026-03-02T08:00:00+01:00\",\"minutes\":0}]",
                                "\"signs\":[\"weak\"]"))),
                Arguments.of("four hundred days", back(progress("\"from\":\"2025-02-04\"", "\"to\":\"2026-03-10\""))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("toldBack")
    void areReadAtThePractice(String name, String text) throws IOException {
        machine.practice = folder.resolve("practice");
        String file = write("back.json", text);
        JsonNode read = json(machine.run("plan", "progress", file, "--file", "--json"));
        assertEquals(AnotherHand.ID, read.get("plan").asString(), name);
        assertTrue(Files.exists(Path.of(read.get("filed").asString())));
        JsonNode row = json(machine.run("plan", "folder", "--json")).get(0);
        assertEquals(AnotherHand.ID, row.get("plan").asString());
        assertTrue(machine.run("plan", "progress", file).startsWith("0 "));
        assertEquals(1, json(machine.run("plan", "folder", "--json")).size());
    }

    static Stream<Arguments> notToldBack() {
        return Stream.of(
                Arguments.of("does not say what was done", file(plan())),
                Arguments.of(
                        "was changed after it was signed",
                        signed("progress", progress()).replace("Berlin", "Madrid")),
                Arguments.of("progress.zone is not a time zone", back(progress("\"zone\":\"Europe/Nowhere\""))),
                Arguments.of("progress.to is more than 400 days", back(progress("\"from\":\"2025-02-03\""))),
                Arguments.of("progress.to is before", back(progress("\"to\":\"2026-02-28\""))),
                Arguments.of(
                        "progress.days are not in their order",
                        back(progress("\"days\":[{\"day\":\"2026-03-11\",\"due\":0,\"sets\":[]}]"))),
                Arguments.of("progress.not_shared holds one twice", back(progress("\"not_shared\":[\"days\"]"))),
                Arguments.of(
                        "progress.questions is a list of more than 3",
                        back(progress("\"questions\":" + list(4, "\"Why?\"")))),
                Arguments.of("progress.score is not known", back(progress("\"score\":1"))),
                Arguments.of(
                        "progress.days.1.sets is a list of more than 100",
                        back(progress("\"days\":[{\"day\":\"2026-03-01\",\"due\":0,\"sets\":"
                                + list(101, "{\"set\":\"s\",\"outcome\":\"ticked\"}") + "}]"))),
                Arguments.of(
                        "before is not a whole number from 0 to 10",
                        back(progress(
                                "\"days\":[{\"day\":\"2026-03-01\",\"due\":0,\"sets\":[{\"set\":\"s\",\"outcome\":\"ticked\","
                                    + "\"before\":11}]}]"))),
                Arguments.of(
                        "outcome is none of the words",
                        back(
                                progress(
                                        "\"days\":[{\"day\":\"2026-03-01\",\"due\":0,\"sets\":[{\"set\":\"s\",\"outcome\":\"done\"}]}]"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notToldBack")
    void areNotFiledWhereTheyAreNoProgress(String part, String text) throws IOException {
        machine.practice = folder.resolve("practice");
        String said = machine.run("plan", "progress", write("back.json", text), "--file", "--json");
        assertTrue(said.startsWith("3 ") && said.contains(part), said);
        assertTrue(machine.run("plan", "folder").startsWith("0 There is no programme in "));
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return file.toString();
    }

    private static JsonNode json(String said) {
        assertTrue(said.startsWith("0 "), said);
        return JSON.readTree(said.substring(2));
    }
}
