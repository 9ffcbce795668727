package app.nape.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class ReleaseTest {
    @Test
    void knowsItsVersionItsDayAndTheMonthOfItsContent() {
        Release told = Release.of(properties("0.2.0", "2026-11-28", "2026-11"));
        assertEquals(new Release("0.2.0", LocalDate.of(2026, 11, 28), YearMonth.of(2026, 11)), told);
    }

    @Test
    void knowsNeitherWhereTheBuildDidNotSay() {
        Release told = Release.of(properties("${project.version}", "${nape.built}", "2026-11"));
        assertEquals("", told.version());
        assertNull(told.built());
    }

    @Test
    void isOldOnceItsContentIsMoreThanTwoYearsOld() {
        Release told = Release.of(properties("1", "2030-01-01", "2026-11"));
        assertFalse(told.old(LocalDate.of(2028, 11, 30)));
        assertTrue(told.old(LocalDate.of(2028, 12, 1)));
    }

    @Test
    void saysItsMonthInTheProgram() {
        assertTrue(Release.here().content().getYear() >= 2026);
    }

    /** What is shown in the window stands in the README word by word, and nothing that the program needs is left out. */
    @Test
    void namesTheLicenceOfEveryLibraryAsTheReadmeDoes() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String all = Licences.all().stream().map(Object::toString).collect(Collectors.joining("\n"));
        for (Licences.Licence each : Licences.all()) {
            String row = "| " + each.name() + " | " + each.use() + " | " + each.licence() + " |";
            assertTrue(readme.contains(row), "the README lacks " + row);
        }
        for (String known : List.of(
                "openjfx",
                "atlantafx",
                "controlsfx",
                "ikonli",
                "sqlite-jdbc",
                "jackson",
                "commons",
                "fastcsv",
                "pdfbox",
                "jcl-over-slf4j",
                "picocli",
                "dbus",
                "slf4j",
                "jspecify")) {
            assertTrue(all.toLowerCase(java.util.Locale.ROOT).contains(known), known);
        }
        String pom = Files.readString(Path.of("pom.xml"));
        String built = pom.substring(pom.lastIndexOf("<dependencies>", pom.indexOf("<build>")), pom.indexOf("<build>"));
        List<String> ships = java.util.Arrays.stream(built.split("<dependency>"))
                .filter(one -> one.contains("<artifactId>") && !one.contains("<scope>test"))
                .map(one -> one.replaceAll("(?s).*?<artifactId>(.*?)</artifactId>.*", "$1"))
                .toList();
        assertEquals(17, ships.size(), "a library came or went: " + ships + "; name it in licences.txt and here");
    }

    /** MIT, BSD and Apache ask that their words, copyright lines and notices go with every copy; a jar that is shipped brings them along. */
    @Test
    void shipsTheLicencesOwnWordsOfEveryLibrary() throws IOException {
        String texts = plain(Licences.texts());
        for (String words : List.of(
                "Apache License Version 2.0",
                "SIL OPEN FONT LICENSE",
                "The GNU General Public License",
                "CLASSPATH",
                "Independent JPEG Group",
                "Copyright (c) 2022 mkpaz",
                "Copyright (c) 2013, ControlsFX",
                "Matthew Johnson",
                "Cole Bemis",
                "The Inter Project Authors")) {
            assertTrue(
                    texts.toLowerCase(java.util.Locale.ROOT).contains(words.toLowerCase(java.util.Locale.ROOT)), words);
        }
        int jars = 0;
        // Maven runs the tests as a module, others as classes.
        String paths = System.getProperty("jdk.module.path", "")
                + File.pathSeparator
                + System.getProperty("java.class.path", "");
        for (String path : paths.split(File.pathSeparator, -1)) {
            if (path.matches(
                    ".*/(org/kordamp|de/siegmar|tools/jackson|org/apache/(pdfbox|commons/commons-(numbers|rng|statistics).*)|org/slf4j)/.*\\.jar")) {
                jars++;
                try (ZipFile jar = new ZipFile(path)) {
                    for (ZipEntry entry : java.util.Collections.list(jar.entries())) {
                        if (entry.getName().matches("META-INF/(NOTICE|[A-Za-z-]*LICENSE)(\\.txt)?")) {
                            try (var words = jar.getInputStream(entry)) {
                                String its = plain(new String(words.readAllBytes(), StandardCharsets.UTF_8));
                                int own = Math.max(0, its.indexOf("EXTERNAL COMPONENTS"));
                                boolean there = texts.contains(its.substring(own))
                                        || its.startsWith("Apache License Version 2.0");
                                assertTrue(there, path + " " + entry);
                            }
                        }
                    }
                }
            }
        }
        assertTrue(jars > 15, jars + " libraries");
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** Software centres show the words with which the changes of a version begin. */
    @Test
    void tellsSoftwareCentresOfTheVersionWhatTheChangesSay() throws IOException {
        String metainfo = Files.readString(Path.of("installer/linux/app.nape.Nape.metainfo.xml"));
        String changes = Files.readString(Path.of("CHANGELOG.md"));
        String version = Files.readString(Path.of("pom.xml")).replaceFirst("(?s).*?<version>(.*?)</version>.*", "$1");
        String newest = changes.replaceFirst("(?s).*?\n## (\\S+).*", "$1");
        assertEquals(version, newest, "the newest of the changes");
        String begins =
                changes.replaceFirst("(?s).*?\n## [^\n]*\n\n(.*?)\n\n.*", "$1").replace('\n', ' ');
        String release = metainfo.replaceFirst("(?s).*?<release (.*?)</release>.*", "$1");
        assertTrue(release.startsWith("version=\"" + version + "\""), release);
        assertEquals(begins, release.replaceFirst("(?s).*<p>(.*?)</p>.*", "$1"));
    }

    private static Properties properties(String version, String built, String content) {
        Properties told = new Properties();
        told.setProperty("version", version);
        told.setProperty("built", built);
        told.setProperty("content", content);
        return told;
    }
}
