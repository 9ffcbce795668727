package app.nape.desktop.linux;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The person's session at the login service. */
final class LoginSession {
    static final String INTERFACE = "org.freedesktop.login1.Session";

    private LoginSession() {}

    /** Its object. */
    static String path(Bus bus, Optional<String> number) throws IOException {
        if (number.isPresent()) {
            return path(bus, "GetSession", "s", number.get());
        }
        try {
            return path(bus, "GetSessionByPID", "u", ProcessHandle.current().pid());
        } catch (BusRefusal _) {
            // A process started by the user's service manager belongs to no session; the person may have one all the
            // same.
            return "/org/freedesktop/login1/session/auto";
        }
    }

    private static String path(Bus bus, String member, String signature, Object arg) throws IOException {
        List<Object> answer =
                List.of(bus.call(LogindSleep.SERVICE, LogindSleep.PATH, LogindSleep.MANAGER, member, signature, arg));
        return answer.getFirst().toString();
    }
}
