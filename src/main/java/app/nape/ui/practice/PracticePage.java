package app.nape.ui.practice;

import app.nape.care.plan.Programme;
import app.nape.care.practice.KeptDraft;
import app.nape.care.practice.ProgrammeDraft;
import app.nape.exchange.plan.OpenedPlan;
import app.nape.exchange.plan.PlanRefused;
import app.nape.exchange.plan.PracticeRow;
import app.nape.exchange.plan.SenderCard;
import app.nape.ui.Command;
import app.nape.ui.DraftDesk;
import app.nape.ui.FxThread;
import app.nape.ui.Page;
import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.PracticeDesk;
import app.nape.ui.control.FileChoice;
import app.nape.ui.control.PageFrame;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Programmes for others: the folder, the place where one is written, and the sheet before it is saved. */
public final class PracticePage implements Page, BuilderView.Ways {
    private final PageContext context;
    private final Texts texts;
    private final FileChoice files;
    private final Saving saving;
    private final BuilderModel model;
    private final Phrases phrases = new Phrases();
    private final FolderModel folder;
    private final FolderView folderView;
    private final BuilderView builder;
    private final PageFrame off;
    private final BorderPane root = new BorderPane();

    /** Builds the page; nothing is read before it is shown. */
    public PracticePage(PageContext context, PracticeDesk desk, RandomGenerator random, DraftDesk drafts) {
        this(context, desk, random, drafts, FileChoice.dialogs());
    }

    /** Likewise; {@code files} chooses what is read and written. */
    PracticePage(PageContext context, PracticeDesk desk, RandomGenerator random, DraftDesk drafts, FileChoice files) {
        this.context = context;
        this.texts = context.texts();
        this.files = files;
        saving = new Saving(context, desk, random);
        model = new BuilderModel(context, drafts);
        folder = new FolderModel(context.journal(), saving::folder);
        builder = new BuilderView(context, model, phrases, this);
        new BuilderKeys(texts, model, builder, this, this::like);
        RowActions actions = new RowActions(context, folder, files, this::revise);
        folderView = new FolderView(
                context,
                folder,
                actions,
                () -> desk.folder(context.settings().settings().get()),
                this::begin,
                new HalfWrittenNote(context, drafts, this::write, this::putAside));
        folder.found().addListener((_, _, found) -> learn(found.rows()));
        off = new PageFrame(texts.of("shell.place.practice"));
        Button settings = new Button(texts.of("practice.off-go"));
        settings.setId("practice-off-go");
        settings.setOnAction(_ -> context.navigator().open(Place.SETTINGS, "practice-on"));
        off.setParts(Words.plain(texts.of("practice.off")), settings);
        root.setMinSize(0, 0);
    }

    private void learn(List<PracticeRow> rows) {
        rows.stream()
                .filter(PracticeRow.Read.class::isInstance)
                .map(PracticeRow.Read.class::cast)
                .map(PracticeRow.Read::plan)
                .filter(Objects::nonNull)
                .map(OpenedPlan::programme)
                .forEach(phrases::learn);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(@Nullable String argument) {
        if (!context.settings().settings().get().practice().on()) {
            root.setCenter(off);
        } else if ("new".equals(argument)) {
            if (!builder.equals(root.getCenter())) {
                if (!model.unsaved()) {
                    model.begin();
                }
                write();
            }
            builder.takeFocus();
        } else if (root.getCenter() == null || root.getCenter().equals(off)) {
            show(folderView);
            folderView.shown();
        } else if (root.getCenter().equals(folderView)) {
            folderView.shown();
        }
    }

    @Override
    public void hidden() {
        builder.rest();
    }

    @Override
    public void takeFocus() {
        if (builder.equals(root.getCenter())) {
            builder.takeFocus();
        } else if (folderView.equals(root.getCenter())) {
            folderView.takeFocus();
        }
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of(
                        texts, "practice-new", () -> context.navigator().run("new-programme"), "Shortcut+N")
                .when(() -> context.settings().settings().get().practice().on()));
    }

    @Override
    public List<Command> ownKeys() {
        return BuilderKeys.listed(texts);
    }

    private void show(Region part) {
        root.setCenter(part);
        root.applyCss();
        root.layout();
    }

    private void begin() {
        putAside();
        write();
    }

    /** Begins anew; what was half written can be gone on with for a moment more. */
    private void putAside() {
        KeptDraft before = model.unsaved() ? model.kept() : null;
        model.begin();
        if (before != null) {
            context.navigator().tell(texts.of("practice.put-aside"), () -> model.goOn(before));
        }
    }

    private void write() {
        show(builder);
        builder.takeFocus();
    }

    private void revise(OpenedPlan plan) {
        putAside();
        model.revise(plan);
        write();
    }

    /** A new one like the last of this label, which stands in the field or is the draft's. */
    private void like() {
        String typed = builder.add().field().getText().strip();
        String label = typed.isEmpty() ? model.now().label() : typed;
        Optional<Programme> last = folder.found().get().rows().stream()
                .filter(PracticeRow.Read.class::isInstance)
                .map(PracticeRow.Read.class::cast)
                .filter(row ->
                        row.plan() != null && !label.isEmpty() && row.label().equalsIgnoreCase(label))
                .max(Comparator.comparing(PracticeRow::last))
                .map(row -> Objects.requireNonNull(row.plan()).programme());
        if (last.isEmpty()) {
            builder.add().say(texts.of("practice.nothing-like", label));
            return;
        }
        model.beginLike(last.get(), last.get().label());
        builder.add().field().clear();
        builder.takeFocus();
    }

    @Override
    public void back() {
        builder.rest();
        show(folderView);
        folderView.shown();
        folderView.takeFocus();
    }

    @Override
    public void save() {
        SaveView sheet = new SaveView(context, model, saving.card().isPresent(), this::write, this::saved);
        show(sheet);
        sheet.takeFocus();
    }

    private void saved(SaveView.Asked asked) {
        Saving.Outcome outcome = saving.save(model, asked.name());
        Programme programme = outcome.programme();
        SenderCard card = outcome.card();
        Path file = outcome.file();
        if (programme == null || card == null || file == null) {
            asked.say().accept(outcome.why());
            return;
        }
        model.begin();
        back();
        // Slow the first time, on purpose, so not on this thread.
        FxThread.aside(card::number, number -> {
            context.navigator()
                    .tell(texts.of("practice.saved", Objects.requireNonNull(file.getFileName()), number), null);
            if (asked.print()) {
                new PaperSheet(context).print(programme, number, file, folderView);
            }
        });
    }

    @Override
    public void ownExercise() {
        ProgrammeDraft now = model.now();
        OwnExerciseView form = new OwnExerciseView(
                context, now.beside().own().stream().map(each -> each.id()).toList(), files, this::write, own -> {
                    write();
                    builder.add().answered(model.add(own));
                });
        show(form);
        form.takeFocus();
    }

    @Override
    public void templateFile() {
        files.toRead(root, kind("practice.template-file")).ifPresent(file -> {
            try {
                builder.add().answered(model.like(Saving.read(file)));
            } catch (PlanRefused refused) {
                builder.add().say(texts.of(refused.sentence()));
            } catch (IOException problem) {
                builder.add().say(texts.of("practice.unreadable"));
            }
        });
    }

    @Override
    public void saveTemplate() {
        files.toWrite(root, kind("practice.save-template"), "template.nape-plan")
                .ifPresent(file -> context.navigator().tell(saving.template(model, file), null));
    }

    // texts: practice.template-file practice.save-template
    private FileChoice.Kind kind(String title) {
        return new FileChoice.Kind(texts.of(title), texts.of("practice.template-kind"), "*.nape-plan");
    }
}
