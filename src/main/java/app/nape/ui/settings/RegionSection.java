package app.nape.ui.settings;

import app.nape.care.EmergencyNumber;
import app.nape.ui.PageContext;
import app.nape.ui.control.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Language, and the region whose emergency number is shown. */
final class RegionSection {
    private static final String OF_SYSTEM = "";

    private RegionSection() {}

    static SettingSection of(PageContext context, AppearanceSection.Settled settled) {
        var texts = context.texts();
        ComboBox<String> regions = new ComboBox<>();
        regions.setId("region");
        regions.setAccessibleText(texts.of("settings.region"));
        regions.setMaxWidth(Double.MAX_VALUE);
        regions.setVisibleRowCount(12);
        List<String> codes = context.care().emergency().numbers().stream()
                .map(EmergencyNumber::region)
                .sorted(Comparator.comparing(code -> name(code, texts.locale())))
                .toList();
        regions.getItems().add(OF_SYSTEM);
        regions.getItems().addAll(codes);
        regions.setConverter(new StringConverter<>() {
            @Override
            public String toString(String code) {
                String region =
                        code == null || code.isEmpty() ? Locale.getDefault().getCountry() : code;
                Optional<EmergencyNumber> number = context.care().emergency().of(region);
                String words = number.isPresent()
                        ? texts.of(
                                "settings.region-number",
                                name(region, texts.locale()),
                                number.get().medical())
                        : texts.of("settings.region-unknown");
                return code == null || code.isEmpty() ? texts.of("settings.region-system", words) : words;
            }

            @Override
            public String fromString(String words) {
                return OF_SYSTEM;
            }
        });
        regions.setOnAction(_ -> {
            String code = regions.getValue();
            context.settings().change(now -> now.withRegion(code == null || code.isEmpty() ? null : code));
        });
        settled.follow(now -> regions.setValue(now.region() == null ? OF_SYSTEM : now.region()));
        return new SettingSection("region", texts.of("settings.section-region"))
                .row(texts.of("settings.language"), "", Words.plain(texts.of("settings.language-words")))
                .row(texts.of("settings.region"), texts.of("settings.region-hint"), regions);
    }

    private static String name(String code, Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }
}
