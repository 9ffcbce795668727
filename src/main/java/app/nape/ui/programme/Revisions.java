package app.nape.ui.programme;

import app.nape.care.plan.Diff;
import app.nape.care.plan.KeptRevision;
import app.nape.care.plan.Programme;
import app.nape.exchange.plan.FollowedDay;
import app.nape.exchange.plan.KeptPlans;
import app.nape.ui.PageContext;
import app.nape.ui.control.Words;
import app.nape.words.DayWords;
import app.nape.words.ProgrammeWords;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;

/** The revisions of a programme that were followed, each with what was other than before; nothing while there is only one. */
final class Revisions extends VBox {
    Revisions(PageContext context, FollowedDay day) {
        super(4);
        setId("followed-revisions");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        context.journal()
                .ask(
                        journal -> {
                            List<Programme> read = new ArrayList<>();
                            for (KeptRevision each : day.kept().revisions()) {
                                if (each.accepted() != null) {
                                    KeptPlans.read(
                                                    each,
                                                    KeptPlans.keys(
                                                            journal.programmes(),
                                                            day.kept().id()))
                                            .ifPresent(opened -> read.add(opened.programme()));
                                }
                            }
                            return List.copyOf(read);
                        },
                        read -> show(context, day, read));
    }

    private void show(PageContext context, FollowedDay day, List<Programme> read) {
        Texts texts = context.texts();
        ProgrammeWords words = new ProgrammeWords(texts, context.clocks().zone());
        setVisible(read.size() > 1);
        if (read.size() > 1) {
            getChildren().add(Words.of(texts.of("followed.page.revisions"), "strong"));
        }
        for (int at = read.size() - 1; at > 0; at--) {
            Programme now = read.get(at);
            getChildren().add(Words.plain(texts.of("followed.page.revision", now.revision(), begun(day, now, texts))));
            words.changes(Diff.of(read.get(at - 1), now), read.get(at - 1), now)
                    .forEach(change -> getChildren().add(Words.quiet(change)));
        }
    }

    private static String begun(FollowedDay day, Programme revision, Texts texts) {
        return day.kept().revisions().stream()
                .filter(each -> each.revision() == revision.revision())
                .flatMap(each -> Optional.ofNullable(each.day()).stream())
                .findFirst()
                .map(DayWords.weekday(texts.locale())::format)
                .orElse("");
    }
}
