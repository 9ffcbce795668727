package app.nape.ui.log.entry;

import app.nape.care.PainFields;
import app.nape.care.PainSite;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

/** What is said of a pain beside when and how much, as it is being put in; a twin of {@link PainFields} that pages can watch. */
public final class PainFieldsModel {
    private final ObservableSet<PainSite> sites = FXCollections.observableSet(new LinkedHashSet<>());
    private final ObservableSet<String> triggers = FXCollections.observableSet(new LinkedHashSet<>());
    private final ObservableSet<String> symptoms = FXCollections.observableSet(new LinkedHashSet<>());
    private final ObservableSet<String> qualities = FXCollections.observableSet(new LinkedHashSet<>());
    private final StringProperty note = new SimpleStringProperty("");

    /** Nothing said yet; {@code touched} runs at every change. */
    PainFieldsModel(Runnable touched) {
        sites.addListener((SetChangeListener<PainSite>) _ -> touched.run());
        for (ObservableSet<String> keys : List.of(triggers, symptoms, qualities)) {
            keys.addListener((SetChangeListener<String>) _ -> touched.run());
        }
        note.addListener((_, _, _) -> touched.run());
    }

    /** What stands there now. */
    PainFields now() {
        return new PainFields(
                List.copyOf(sites), List.copyOf(triggers), List.copyOf(symptoms), List.copyOf(qualities), note.get());
    }

    /** Puts this in place of what stands there. */
    void show(PainFields fields) {
        fill(sites, fields.sites());
        fill(triggers, fields.triggers());
        fill(symptoms, fields.symptoms());
        fill(qualities, fields.qualities());
        note.set(fields.note());
    }

    private static <T> void fill(ObservableSet<T> set, List<T> now) {
        set.clear();
        set.addAll(now);
    }

    /** Where it hurts. */
    public ObservableSet<PainSite> sites() {
        return sites;
    }

    /** Keys of what may have set it off. */
    public ObservableSet<String> triggers() {
        return triggers;
    }

    /** Keys of what comes with it. */
    public ObservableSet<String> symptoms() {
        return symptoms;
    }

    /** Keys of how it feels. */
    public ObservableSet<String> qualities() {
        return qualities;
    }

    /** The person's own words. */
    public StringProperty note() {
        return note;
    }
}
