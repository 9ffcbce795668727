package app.nape.care.standing;

import app.nape.care.EpisodeSafety;
import app.nape.code.Worded;

/** Whether "I was advised" was said about a sign. */
final class Coverage {
    /** The sign that an injury among the triggers stood for when advice did not name its signs. */
    private static final String INJURY = "injury-any";

    private Coverage() {}

    /** Advice about a sign covers it at the level it stood at and at any lesser one, not when it has become more serious. */
    static boolean covers(EpisodeSafety said, StandingSign sign) {
        String prefix = sign.flag().id() + ":";
        boolean named = said.advisedFor().stream()
                .filter(one -> one.startsWith(prefix))
                .flatMap(one -> Worded.fromWord(StandingLevel.class, one.substring(prefix.length())).stream())
                .anyMatch(level -> level.compareTo(sign.level()) >= 0);
        boolean before = said.advisedFor().contains(EpisodeSafety.BEFORE_LEVELS)
                && (said.signs().contains(sign.flag().id()) || sign.flag().id().equals(INJURY));
        return named || before;
    }
}
