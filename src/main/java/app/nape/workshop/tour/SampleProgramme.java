package app.nape.workshop.tour;

import app.nape.care.plan.Begins;
import app.nape.care.plan.KeptRevision;
import app.nape.care.plan.Phase;
import app.nape.care.plan.Programme;
import app.nape.care.plan.Programmes;
import app.nape.care.plan.Sender;
import app.nape.care.plan.Validity;
import app.nape.exchange.plan.KeptPlans;
import app.nape.exchange.plan.PlanFile;
import app.nape.exchange.plan.PlanTemplates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One of the shipped templates as somebody would have got it, begun with on a day. */
public final class SampleProgramme {
    private SampleProgramme() {}

    /** The template of this name from A. Sample, for six weeks from a day. */
    public static Programme of(String template, LocalDate day) {
        Programme shipped = PlanTemplates.find(template).orElseThrow();
        List<Phase> phases = new ArrayList<>(shipped.phases());
        Phase first = phases.getFirst();
        phases.set(
                0,
                new Phase(
                        first.id(),
                        first.title(),
                        new Begins.On(day),
                        first.lastsDays(),
                        first.moveOnWhen(),
                        first.sets()));
        return new Programme(
                shipped.head(),
                Sender.named("A. Sample"),
                shipped.goals(),
                new Validity(day, day.plusWeeks(6)),
                null,
                phases,
                shipped.pain(),
                shipped.stop(),
                shipped.remedies(),
                shipped.breaks(),
                shipped.measures(),
                shipped.progress(),
                shipped.note(),
                shipped.ownExercises());
    }

    /** Begins with one. */
    public static void begin(Programmes programmes, Programme programme, LocalDate day, Instant at) {
        programmes.open(
                programme.id(),
                new KeptRevision(
                        programme.revision(), at, null, null, null, KeptPlans.text(PlanFile.unsigned(programme))));
        programmes.accept(programme.id(), programme.revision(), at, day);
    }
}
