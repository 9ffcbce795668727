package app.nape.ui.redflags;

import app.nape.care.AdviceLine;
import app.nape.care.EmergencyNumber;
import app.nape.ui.PageContext;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which region's numbers are shown: the person's choice, else that of the system's locale. */
final class RegionChoice {
    private final PageContext context;
    private final @Nullable String chosen;
    private final Locale system;

    RegionChoice(PageContext context) {
        this.context = context;
        this.chosen = context.settings().settings().get().region();
        this.system = Locale.getDefault();
    }

    Optional<EmergencyNumber> number() {
        return context.care().emergency().choose(chosen, system);
    }

    Optional<AdviceLine> line() {
        return context.care().emergency().line(chosen, system);
    }

    /** The region's name in the chosen language, or nothing when it is unknown. */
    String name() {
        String code = chosen == null ? system.getCountry() : chosen;
        return code.isEmpty()
                ? ""
                : Locale.of("", code).getDisplayCountry(context.texts().locale());
    }
}
