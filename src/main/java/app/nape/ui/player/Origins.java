package app.nape.ui.player;

import app.nape.content.DoseSentences;
import app.nape.content.ExerciseSource;
import app.nape.content.RoutineOrigin;
import app.nape.exercise.Exercise;
import app.nape.exercise.SessionItem;
import app.nape.exercise.SessionPlan;
import app.nape.ui.PageContext;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where a session's exercises and numbers come from, folded behind a link until somebody wants to know. */
final class Origins extends VBox {
    private final PageContext context;
    private final VBox lines = new VBox(4);

    Origins(PageContext context) {
        super(6);
        this.context = context;
        Button link = new Button(context.texts().of("stretch.sources"), new FontIcon(Feather.BOOK_OPEN));
        link.setId("player-sources");
        link.getStyleClass().add("link");
        link.setOnAction(_ -> {
            if (!getChildren().remove(lines)) {
                getChildren().add(lines);
            }
        });
        getChildren().add(link);
    }

    /** Tells of this session; {@code id} is the routine's where one was chosen. */
    void show(SessionPlan plan, String id) {
        Texts texts = context.texts();
        lines.getChildren().setAll(Words.quiet(texts.of("stretch.review")));
        context.catalogue()
                .routine(id)
                .ifPresent(routine -> RoutineOrigin.of(texts, routine).forEach(this::quiet));
        Set<ExerciseSource> sources = new LinkedHashSet<>();
        for (Exercise exercise :
                plan.items().stream().map(SessionItem::exercise).distinct().toList()) {
            lines.getChildren().add(Words.of(exercise.name(), "strong"));
            DoseSentences.origin(texts, exercise.dose()).forEach(this::quiet);
            sources.addAll(context.exercises().sourcesOf(exercise));
        }
        for (ExerciseSource source : sources) {
            String url = source.url();
            lines.getChildren().add(Words.plain(source.title()));
            if (url != null) {
                lines.getChildren().add(Words.of(url, "quiet", "small"));
            }
        }
    }

    private void quiet(String words) {
        lines.getChildren().add(Words.quiet(words));
    }
}
