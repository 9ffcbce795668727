package app.nape.ui.shell;

import app.nape.care.plan.LocalNow;
import app.nape.code.Sentence;
import app.nape.exchange.GivenFile;
import app.nape.exchange.plan.Arrival;
import app.nape.exchange.plan.FollowedDay;
import app.nape.exchange.plan.PlanFile;
import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.arrival.ArrivalModel;
import app.nape.ui.shell.card.ArrivalSheet;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Takes a programme’s file, as {@code nape plan open} does: shows it, and begins with it when the person says so. */
final class PlanIn {
    private final PageContext context;
    private final Shell shell;
    private final Cards cards;

    PlanIn(PageContext context, Shell shell, Cards cards) {
        this.context = context;
        this.shell = shell;
        this.cards = cards;
    }

    /** Reads the file and lays the sheet; one that is no programme, or was changed, is refused with a sentence. */
    void ask(Path file) throws GivenFile.Unfit {
        ask(file, refused -> context.navigator().tell(context.texts().of(refused), null));
    }

    /** The same; {@code refused} is told why it is no programme. */
    void ask(Path file, Consumer<Sentence> refused) throws GivenFile.Unfit {
        byte[] bytes;
        try {
            bytes = PlanFile.bytes(file);
        } catch (GivenFile.Unfit unfit) {
            if (unfit.fault() != GivenFile.Fault.TOO_LARGE) {
                throw unfit;
            }
            context.navigator().tell(context.texts().of("plan.file-too-large", PlanFile.MOST_KIB), null);
            return;
        }
        ArrivalModel model = new ArrivalModel(context, bytes);
        model.read(
                arrival -> {
                    if (!shell.isLocked()) {
                        cards.lay(new ArrivalSheet(context, model, arrival, shell::closeCard, () -> begun(arrival)));
                    }
                },
                refused);
    }

    /** What is begun with anew is led at once where a set of it is meant for today: so few keys lie between the file and the exercise. */
    private void begun(Arrival arrival) {
        shell.visit(Place.TODAY);
        LocalNow now =
                new LocalNow(context.clocks().now().wall(), context.clocks().zone(), context.days());
        context.journal()
                .ask(
                        journal -> FollowedDay.all(journal, now).stream()
                                .filter(each -> each.kept()
                                        .id()
                                        .equals(arrival.programme().id()))
                                .findFirst()
                                .flatMap(each -> each.first(now.at())),
                        first -> first.filter(_ -> arrival.kind() == Arrival.Kind.NEW)
                                .ifPresent(set -> context.navigator().startSession(set.word())));
        context.navigator()
                .tell(context.texts().of("followed.begun", arrival.programme().title()), null);
    }
}
