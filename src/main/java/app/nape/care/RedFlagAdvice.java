package app.nape.care;

import org.jspecify.annotations.Nullable;

/**
 * The fixed advice of a level.
 *
 * @param level the level
 * @param title its heading
 * @param action what to do; may hold {@code {emergency_number}} and {@code {advice_line}}
 * @param also a second sentence, or null
 */
public record RedFlagAdvice(
        RedFlagLevel level,
        String title,
        String action,
        @Nullable String also) {
    /** The action with the numbers filled in, as noun phrases such as {@code 999} or {@code your local emergency number}. */
    public String action(String emergencyNumber, String adviceLine) {
        return action.replace("{emergency_number}", emergencyNumber).replace("{advice_line}", adviceLine);
    }
}
