package app.nape.exchange.plan;

import app.nape.care.plan.Programme;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The templates that are shipped: files like any programme's, from nobody, whose days are moved when one is used. */
public final class PlanTemplates {
    /** What they are called, in the order they are offered. */
    public static final List<String> IDS = List.of("desk-neck", "neck-spasm", "stiff-upper-back");

    private PlanTemplates() {}

    /** The one that is called so. */
    public static Optional<Programme> find(String id) {
        return IDS.contains(id)
                ? Optional.of(PlanFile.read(bytes(id), List.of()).programme())
                : Optional.empty();
    }

    static byte[] bytes(String id) {
        String name = "/app/nape/content/templates/" + id + ".nape-plan";
        try (InputStream in = PlanTemplates.class.getResourceAsStream(name)) {
            if (in != null) {
                return in.readAllBytes();
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
        throw new IllegalStateException(name);
    }
}
