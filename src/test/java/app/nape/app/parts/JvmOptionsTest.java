package app.nape.app.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One place says with which options Java runs Nape; everybody reads it there. */
class JvmOptionsTest {
    @Test
    void startsBothKindsOfProcessWithWhatBothNeedAndEachWithItsOwnHeap() {
        assertThat(JvmOptions.of("agent"))
                .contains("-XX:+UseSerialGC", "-Xmx64m", "-XX:TieredStopAtLevel=0")
                .doesNotContain("-Xmx384m");
        assertThat(JvmOptions.of("window"))
                .contains("-XX:+UseSerialGC", "-Xmx384m", "-Dprism.order=sw")
                .doesNotContain("-Xmx64m");
        assertThat(JvmOptions.of("window")).allMatch(option -> option.startsWith("-") && !option.contains(" "));
    }

    @Test
    void isTheOnlyPlaceThatNamesThem() throws IOException {
        String launchers = Files.readString(Path.of("installer/launchers.sh"));
        String pom = Files.readString(Path.of("pom.xml"));

        for (String kind : List.of("agent", "window", "command")) {
            for (String option : JvmOptions.of(kind)) {
                assertThat(launchers).doesNotContain(option);
            }
        }
        assertThat(launchers).contains("resources/app/nape/jvm/$1.options");
        assertThat(pom)
                .contains("@resources/app/nape/jvm/both.options", "@resources/app/nape/jvm/window.options")
                .doesNotContain("--enable-native-access");
    }
}
