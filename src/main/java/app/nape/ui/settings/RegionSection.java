package app.nape.ui.settings;

import app.nape.ui.PageContext;
import app.nape.ui.control.RegionField;
import app.nape.ui.control.Words;

/** Language, and the region whose emergency number is shown. */
final class RegionSection {
    private RegionSection() {}

    static SettingSection of(PageContext context, AppearanceSection.Settled settled) {
        var texts = context.texts();
        RegionField region = new RegionField(context);
        settled.follow(now -> region.show(now.region()));
        return new SettingSection("region", texts.of("settings.section-region"))
                .row(texts.of("settings.language"), "", Words.plain(texts.of("settings.language-words")))
                .row(texts.of("settings.region"), texts.of("settings.region-hint"), region);
    }
}
