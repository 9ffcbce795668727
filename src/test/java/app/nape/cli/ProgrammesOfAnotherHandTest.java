package app.nape.cli;

import static app.nape.cli.AnotherHand.DOSE;
import static app.nape.cli.AnotherHand.ITEM;
import static app.nape.cli.AnotherHand.PHASE;
import static app.nape.cli.AnotherHand.SET;
import static app.nape.cli.AnotherHand.file;
import static app.nape.cli.AnotherHand.item;
import static app.nape.cli.AnotherHand.list;
import static app.nape.cli.AnotherHand.phases;
import static app.nape.cli.AnotherHand.plan;
import static app.nape.cli.AnotherHand.signature;
import static app.nape.cli.AnotherHand.signed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plans that another program wrote, through the commands as a clinic would use them. */
class ProgrammesOfAnotherHandTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String A600 = "\uD83E\uDDD8".repeat(600);

    @TempDir
    Path folder;

    private final InventedMachine machine = new InventedMachine();

    private static Arguments plans(String name, String file) {
        return Arguments.of(name, file);
    }

    static Stream<Arguments> taken() {
        String everything = plan(
                "\"previous\":null",
                "\"made_with\":\"Other 3.1\"",
                "\"label\":\"NP-1\"",
                "\"sender\":{\"seal_to\":\"age1kzvhammxafxgy744l0atmkstfr5q2szep4q3ldf590cphzc5wg5q93hgg7\",\"answers\":\"Mon\\n"
                    + "Tue\",\"email\":\"a.b+c@clinic.example\",\"phone\":\"+44 (0)20/79-46.0\","
                    + "\"clinic\":\"C\",\"role\":\"R\",\"name\":\"N\"}",
                "\"goals\":"
                        + list(
                                5,
                                "{\"text\":\"g #\",\"measure\":\"peg\",\"activity\":\"a\",\"start\":0,\"target\":10}"),
                "\"review\":{\"note\":\"n\",\"at\":\"00:00\",\"on\":\"2026-03-20\"}",
                phases(list(
                        12,
                        item(
                                "{\"sets\":6,\"reps\":50,\"reps_count\":\"per_side\",\"hold_s\":180,\"rest_s\":120,"
                                        + "\"rest_between_sets_s\":300,\"sides\":\"both\",\"first\":\"right\","
                                        + "\"resistance\":\"" + "r".repeat(40) + "\"}",
                                "\"in_flare\":\"pause\"",
                                "\"optional\":true",
                                "\"note\":\"" + "n".repeat(200) + "\""))),
                "\"pain\":{\"ask\":\"before_and_after\",\"rise_at_most\":4,\"start_at_most\":10}",
                "\"stop\":" + list(5, "\"stop #\""),
                "\"remedies\":[{\"kind\":\"ice\",\"minutes\":20,\"hours_between\":12,\"at_most_a_day\":8,\"note\":\"\"},"
                    + "{\"kind\":\"warm-bath\",\"minutes\":1,\"hours_between\":2},{\"kind\":\"massage-self\",\"minutes\":5},"
                    + "{\"kind\":\"breathing\",\"minutes\":5}]",
                "\"breaks\":{\"preset\":\"a-preset-nobody-knows\",\"note\":\"\"}",
                "\"measures\":[{\"id\":\"peg\",\"every_days\":90},{\"id\":\"nprs\",\"every_days\":1},"
                        + "{\"id\":\"psfs\",\"every_days\":14}]",
                "\"progress\":{\"share\":[\"notes\",\"measures\",\"breaks\",\"remedies\",\"episodes\",\"pain\","
                        + "\"exercises\",\"days\"],\"every_days\":90}",
                "\"note\":\"" + A600 + "\"",
                "\"own_exercises\":[{\"id\":\"own-1\",\"name\":\"O\",\"steps\":[\"a\"],\"cautions\":[\"artery_\"]}]");
        return Stream.of(
                plans("nothing but what must be there", file(plan())),
                plans("all there can be, in another order", file(everything)),
                plans("all of it signed", signed("plan", everything)),
                plans("members the other way round", file(reversed())),
                plans("no white space, signed", signed("plan", plan())),
                plans("lines ended as Windows does", file(plan()).replace(",", ",\r\n\t")),
                plans("signed over such lines", signed("plan", plan().replace(",", ",\r\n "))),
                plans(
                        "white space around everything",
                        " \n" + file(" " + plan() + "\n").replace("}}", "} }") + " \r\n"),
                plans("a label in another script", file(plan("\"label\":\"№ ٤١٢ · 頸\""))),
                plans("a label that is empty", file(plan("\"label\":\"\""))),
                plans(
                        "letters written as escapes",
                        file(plan("\"title\":\"N\\u00e4cken \\ud83e\\uddd8 \\/ \\\"x\\\"\""))),
                plans(
                        "a title of sixty signs of four bytes",
                        file(plan("\"title\":\"" + "\uD83E\uDDD8".repeat(60) + "\""))),
                plans("Arabic, from right to left", file(plan("\"language\":\"ar\"", "\"title\":\"تمارين الرقبة\""))),
                plans("a language with script and region", file(plan("\"language\":\"zh-Hant-TW\""))),
                plans("a language of three letters", file(plan("\"language\":\"gsw\""))),
                plans(
                        "exercises nobody knows here",
                        file(plan(phases(list(3, item(DOSE).replace("neck-rotation", "a-stretch-of-theirs-#")))))),
                plans(
                        "an own exercise that did not travel",
                        file(plan(phases(list(1, item(DOSE).replace("neck-rotation", "own-lost")))))),
                plans("only the left side", file(plan(phases(list(1, item(DOSE.replace("none", "left"))))))),
                plans(
                        "the right side first",
                        file(plan(phases(list(1, item(DOSE.replace("\"none\"", "\"both\",\"first\":\"right\""))))))),
                plans(
                        "each side counted where there are none",
                        file(plan(phases(list(1, item(DOSE.replace("total", "per_side"))))))),
                plans(
                        "resistances of all kinds",
                        file(plan(phases(list(4, item(DOSE.replace("}", ",\"resistance\":\"2.5 kg / gelb №#\"}"))))))),
                plans(
                        "a resistance that is empty",
                        file(plan(phases(list(1, item(DOSE.replace("}", ",\"resistance\":\"\"}"))))))),
                plans(
                        "two phases",
                        file(plan("\"phases\":[" + PHASE + ","
                                + PHASE.replace("\"id\":\"p\"", "\"id\":\"q\"")
                                        .replace("{\"on\":\"2026-03-01\"}", "{\"after\":\"p\"}")
                                + "]"))),
                plans(
                        "eight phases on the same day",
                        file(plan("\"phases\":" + list(8, PHASE.replace("\"id\":\"p\"", "\"id\":\"p#\""))))),
                plans(
                        "four sets in a phase",
                        file(plan("\"phases\":["
                                + PHASE.replace("[" + SET + "]", list(4, SET.replace("\"id\":\"s\"", "\"id\":\"s#\"")))
                                + "]"))),
                plans(
                        "one id for items of two sets",
                        file(plan("\"phases\":["
                                + PHASE.replace("[" + SET + "]", list(2, SET.replace("\"id\":\"s\"", "\"id\":\"s#\"")))
                                + "]"))),
                plans(
                        "twelve times a day, one of them twice",
                        file(plan("\"phases\":["
                                + PHASE.replace(
                                        "\"times_a_day\":2",
                                        "\"times_a_day\":12,\"suggested_at\":" + list(12, "\"23:59\""))
                                + "]"))),
                plans(
                        "the shortest and the longest phase",
                        file(plan("\"phases\":["
                                + PHASE.replace(":30,", ":1,") + ","
                                + PHASE.replace("\"id\":\"p\"", "\"id\":\"q\"").replace(":30,", ":183,") + "]"))),
                plans(
                        "a moment with a fraction and an offset",
                        file(plan("\"made\":\"2026-03-01T10:20:00.125+05:30\""))),
                plans("a moment in small letters", file(plan("\"made\":\"2026-03-01t10:20:00z\""))),
                plans(
                        "the last revision there can be",
                        file(plan("\"revision\":999", "\"previous\":\"sha256:" + "0f".repeat(32) + "\""))),
                plans("one day, a leap day", file(plan("\"valid\":{\"from\":\"2028-02-29\",\"to\":\"2028-02-29\"}"))),
                plans(
                        "lists with nothing in them",
                        file(plan(
                                "\"goals\":[]",
                                "\"stop\":[]",
                                "\"remedies\":[]",
                                "\"measures\":[]",
                                "\"own_exercises\":[]",
                                "\"progress\":{\"every_days\":1,\"share\":[]}"))),
                plans(
                        "texts with nothing in them",
                        file(plan(
                                "\"review\":{\"on\":\"2026-03-20\",\"note\":\"\"}",
                                "\"sender\":{\"name\":\"N\",\"answers\":\"\"}"))),
                plans("a message over lines", file(plan("\"note\":\"One\\nTwo\\n\""))),
                plans(
                        "two remedies of a kind",
                        file(plan(
                                "\"remedies\":[{\"kind\":\"ball\",\"minutes\":1},{\"kind\":\"ball\",\"minutes\":2}]"))),
                plans(
                        "whose days are long over",
                        file(plan("\"valid\":{\"from\":\"1999-01-01\",\"to\":\"1999-01-02\"}"))),
                plans("no pain at all, and never asked", signed("plan", plan())));
    }

    /** The minimal plan with its members from the last to the first. */
    private static String reversed() {
        List<String> members = new ArrayList<>();
        JSON.readTree(plan()).properties().forEach(each -> members.add("\"" + each.getKey() + "\":" + each.getValue()));
        return "{" + String.join(",", members.reversed()) + "}";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("taken")
    void areShownKeptBegunAndTold(String name, String text) throws IOException {
        String file = write("plan (1).nape-plan.txt", text);
        JsonNode shown = json(machine.run("plan", "show", file, "--json"));
        JsonNode written = JSON.readTree(text).get("plan");
        assertEquals(written.get("title").asString(), shown.get("title").asString());
        assertEquals(written.get("language").asString(), shown.get("language").asString());
        assertEquals(written.get("phases").size(), shown.get("phases").size());
        boolean signed = text.contains("\"signature\"");
        assertEquals(signed, shown.get("signed").asBoolean());
        assertTrue(machine.run("plan", "verify", file, "--json").startsWith(signed ? "0 {" : "3 Nobody signed "), name);
        assertTrue(machine.run("plan", "show", file).startsWith("0 "));
        JsonNode opened = json(machine.run("plan", "open", file, "--json"));
        assertEquals("new", opened.get("kind").asString());
        assertTrue(opened.get("canBegin").asBoolean());
        json(machine.run("plan", "accept", "--json"));
        json(machine.run("plan", "--json"));
        assertEquals(shown, json(machine.run("plan", "show", "--json")), "kept to the letter");
        JsonNode told = json(machine.run("plan", "progress", "--json"));
        assertEquals(
                written.get("id").asString(),
                told.get("progress").get("plan_id").asString());
        machine.practice = folder.resolve("practice");
        String again = write("practice/programmes/x.nape-plan", text);
        JsonNode row = json(machine.run("plan", "folder", "--json")).get(0);
        assertEquals(again, row.get("file").asString());
        assertTrue(row.get("why").isNull(), row.toString());
        json(machine.run("plan", "end", "--json"));
    }

    static Stream<Arguments> refused() {
        String good = file(plan());
        String sig = signature("plan", plan());
        return Stream.of(
                plans("This file is not a programme of Nape", "{\"version\":1," + good.substring(1)),
                plans("This file is not a programme of Nape", good.replace("nape-plan", "nape-plans")),
                plans("This file is not a programme of Nape", "[" + good + "]"),
                plans("This file is not in its order: version was expected", good.replace("\"version\":1,", "")),
                plans(
                        "This file is not in its order: plan was expected",
                        good.replace("\"plan\":", "\"signature\":" + sig + ",\"plan\":")),
                plans("newer version of Nape", good.replace("\"version\":1", "\"version\":2")),
                plans("does not say which version", good.replace("\"version\":1", "\"version\":\"1\"")),
                plans("does not say which version", good.replace("\"version\":1", "\"version\":1.0")),
                plans("comment is not known here", good.substring(0, good.length() - 1) + ",\"comment\":\"x\"}"),
                plans("schema is not known here", good.replace("\"version\"", "\"schema\":1,\"version\"")),
                plans("goes on after its end", good + good),
                plans("damaged or not whole", good.substring(0, good.length() - 2)),
                plans("damaged or not whole", good.replace("\"title\":\"T\"", "\"title\":'T'")),
                plans("damaged or not whole", good.replace("\"title\":\"T\",", "\"title\":\"T\",/* x */")),
                plans("damaged or not whole", good.replace("\"T\"", "\"T\t\"")),
                plans("begins with a byte order mark", "\uFEFF" + good),
                plans("plan is not an object", file("null")),
                plans("plan is not an object", file("[]")),
                plans("plan.name is not known here", file(plan("\"name\":\"Mary Jones\""))),
                plans("plan.birth_date is not known here", file(plan("\"birth_date\":\"1984-03-12\""))),
                plans("plan.title is there twice", good.replace("\"title\":\"T\"", "\"title\":\"T\",\"title\":\"T\"")),
                plans("plan.pain is missing", file(plan("\"pain\""))),
                plans("plan.sender.name is missing", file(plan("\"sender\":{}"))),
                plans("plan.title is longer than 60", file(plan("\"title\":\"" + "x".repeat(61) + "\""))),
                plans("plan.title is empty", file(plan("\"title\":\"\""))),
                plans("plan.title holds a control character", file(plan("\"title\":\"a\\nb\""))),
                plans("plan.title holds a control character", file(plan("\"title\":\"a\\u202eb\""))),
                plans("plan.label is longer than 40", file(plan("\"label\":\"" + "x".repeat(41) + "\""))),
                plans("plan.note is longer than 600", file(plan("\"note\":\"" + A600 + "x\""))),
                plans("plan.revision is not a whole number from 1 to 999", file(plan("\"revision\":0"))),
                plans("plan.revision is not a whole number", file(plan("\"revision\":1e2"))),
                plans("plan.made is not a time such as", file(plan("\"made\":\"2026-03-01 10:20:00Z\""))),
                plans("plan.made is not a time such as", file(plan("\"made\":\"2026-03-01T10:20\""))),
                plans("plan.previous is not sha256:", file(plan("\"previous\":\"" + "0f".repeat(32) + "\""))),
                plans("plan.language is not a language", file(plan("\"language\":\"Deutsch\""))),
                plans(
                        "plan.valid.to is before",
                        file(plan("\"valid\":{\"from\":\"2026-03-02\",\"to\":\"2026-03-01\"}"))),
                plans(
                        "plan.valid.from is not a day",
                        file(plan("\"valid\":{\"from\":\"2026-02-29\",\"to\":\"2026-03-01\"}"))),
                plans("plan.phases is not a list of 1 to 8", file(plan("\"phases\":[]"))),
                plans(
                        "plan.phases is a list of more than 8",
                        file(plan("\"phases\":" + list(9, PHASE.replace("\"id\":\"p\"", "\"id\":\"p#\""))))),
                plans("plan.phases holds one twice", file(plan("\"phases\":[" + PHASE + "," + PHASE + "]"))),
                plans(
                        "begins.after names no phase",
                        file(plan(
                                "\"phases\":[" + PHASE.replace("{\"on\":\"2026-03-01\"}", "{\"after\":\"p\"}") + "]"))),
                plans("items is a list of more than 12", file(plan(phases(list(13, item(DOSE)))))),
                plans("items holds one twice", file(plan(phases("[" + ITEM + "," + ITEM + "]")))),
                plans(
                        "dose.sets is not a whole number from 1 to 6",
                        file(plan(phases(list(1, item(DOSE.replace("\"sets\":1", "\"sets\":7"))))))),
                plans(
                        "dose.hold_s is not a whole number from 0 to 180",
                        file(plan(phases(list(1, item(DOSE.replace("\"hold_s\":0", "\"hold_s\":181"))))))),
                plans(
                        "dose.sides is missing",
                        file(plan(phases(list(1, item(DOSE.replace(",\"sides\":\"none\"", ""))))))),
                plans(
                        "plan.remedies.1.minutes is not a whole number from 1 to 20",
                        file(plan("\"remedies\":[{\"kind\":\"ice\",\"minutes\":21}]"))),
                plans(
                        "plan.remedies.1.hours_between is not a whole number from 2 to 12",
                        file(plan("\"remedies\":[{\"kind\":\"ice\",\"minutes\":20,\"hours_between\":1}]"))),
                plans(
                        "plan.progress.share is none of the words",
                        file(plan("\"progress\":{\"every_days\":1,\"share\":[\"signs\"]}"))),
                plans("plan.goals is not a list", file(plan("\"goals\":null"))),
                plans("signature is not an object", good.substring(0, good.length() - 1) + ",\"signature\":null}"),
                plans(
                        "signature.value is missing",
                        good.substring(0, good.length() - 1)
                                + ",\"signature\":{\"algorithm\":\"ed25519\",\"key\":\"x\"}}"),
                plans(
                        "signature.algorithm is none of the words",
                        signed("plan", plan()).replace("ed25519", "Ed25519")),
                plans("signature.key is not a key", signed("plan", plan()).replace("=\",\"value\"", "\",\"value\"")),
                plans("was changed after it was signed", signed("plan", plan()).replace("\"T\"", "\"U\"")),
                plans("was changed after it was signed", signed("plan", plan()).replace("\"T\",", "\"T\", ")),
                plans(
                        "was changed after it was signed",
                        good.substring(0, good.length() - 1) + ",\"signature\":" + signature("progress", plan())
                                + "}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void areRefusedInOneSentenceByWhereItStandsAndChangeNothing(String part, String text) throws IOException {
        String file = write("theirs.nape-plan", text);
        for (List<String> command : List.of(
                List.of("plan", "show", file, "--json"),
                List.of("plan", "open", file, "--json"),
                List.of("plan", "accept", file, "--json"),
                List.of("plan", "verify", file, "--json"),
                List.of("plan", "sign", file, "--name", "A. Sample", "--json"))) {
            String said = machine.run(command.toArray(String[]::new));
            assertTrue(said.startsWith("3 "), said);
            assertTrue(said.contains(part), said);
            assertEquals(1, said.lines().count(), said);
        }
        assertEquals(text, Files.readString(Path.of(file)));
        assertEquals(List.of(), machine.journal.programmes().all());
        assertTrue(machine.run("plan").startsWith("0 You follow no programme."));
    }

    @Test
    void areRefusedInAnyOtherEncoding() throws IOException {
        for (Charset other : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1)) {
            Path file = folder.resolve("other.nape-plan");
            Files.write(file, file(plan("\"title\":\"Näcken\"")).getBytes(other));
            String said = machine.run("plan", "open", file.toString());
            assertEquals("3 This file is not written in UTF-8; nothing was changed.", said);
        }
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
