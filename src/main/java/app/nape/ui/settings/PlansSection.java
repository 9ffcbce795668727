package app.nape.ui.settings;

import app.nape.ui.PageContext;
import app.nape.ui.control.FileChoice;
import app.nape.ui.settings.plans.PlanParts;
import app.nape.words.Texts;

/** When breaks wait because the person said so beforehand. */
final class PlansSection {
    private PlansSection() {}

    static SettingSection of(PageContext context, FileChoice files) {
        Texts texts = context.texts();
        PlanParts parts = new PlanParts(context);
        return new SettingSection("plans", texts.of("plans.section"))
                .row(texts.of("plans.pauses"), texts.of("plans.pauses-hint"), parts.pauses())
                .row(texts.of("plans.calendar"), texts.of("plans.calendar-hint"), parts.calendar(files))
                .row(texts.of("plans.programs"), texts.of("plans.programs-hint"), parts.programs());
    }
}
