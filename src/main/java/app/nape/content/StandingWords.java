package app.nape.content;

import app.nape.care.BodySide;
import app.nape.care.PainSite;
import app.nape.care.RedFlagAdvice;
import app.nape.care.RedFlagLevel;
import app.nape.care.standing.Relief;
import app.nape.care.standing.Standing;
import app.nape.care.standing.StandingLevel;
import app.nape.care.standing.StandingSign;
import app.nape.code.Worded;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one place that puts the standing of warning signs into words: what was noted, what the card says of it, what to do, whom to call. */
public final class StandingWords {
    private final Texts texts;
    private final CareCatalogue care;
    private final LocalHelp help;

    /** Words that name the numbers of {@code help}. */
    public StandingWords(Texts texts, CareCatalogue care, LocalHelp help) {
        this.texts = texts;
        this.care = care;
        this.help = help;
    }

    /** The level's title, for example "Get emergency help now"; empty for NONE. */
    public Optional<String> title(StandingLevel level) {
        return advice(level).map(RedFlagAdvice::title);
    }

    /** What to do, with the region's number; empty for NONE. */
    public Optional<String> action(StandingLevel level) {
        return advice(level).map(advice -> advice.action(help.call(texts), help.advice(texts)));
    }

    private Optional<RedFlagAdvice> advice(StandingLevel level) {
        return switch (level) {
            case NONE -> Optional.empty();
            case SOON -> Optional.of(care.redFlags().advice(RedFlagLevel.DOCTOR_SOON));
            case TODAY -> Optional.of(care.redFlags().advice(RedFlagLevel.TODAY));
            case EMERGENCY -> Optional.of(care.redFlags().advice(RedFlagLevel.EMERGENCY_NOW));
        };
    }

    /** One sign: first what was noted, named as noted, then the sentence that goes with it. */
    public String sign(StandingSign sign) {
        if (sign.says() == null) {
            return texts.of("care.standing.ticked", sign.flag().label());
        }
        List<String> noted = noted(sign);
        return noted.isEmpty()
                ? sign.sentence()
                : texts.of("care.standing.noted", String.join("; ", noted), sign.sentence());
    }

    /** What a sign follows from, in the words it was noted in; nothing that was not noted. */
    public List<String> noted(StandingSign sign) {
        List<String> words = new ArrayList<>();
        for (String fact : sign.because()) {
            word(fact).filter(word -> !words.contains(word)).ifPresent(words::add);
        }
        return words;
    }

    private Optional<String> word(String fact) {
        String[] parts = fact.split(":", -1);
        if (parts.length == 1) {
            return care.symptom(fact).map(symptom -> symptom.label());
        }
        return switch (parts[0]) {
            case "trigger" -> care.trigger(parts[1]).map(trigger -> trigger.label());
            case "site" ->
                care.site(parts[1]).map(site -> new SiteNames(texts, care).of(new PainSite(site.id(), side(parts))));
            case "applies" -> Optional.of(applies(parts[1]));
            default -> Optional.empty();
        };
    }

    /** What may apply to a person, in plain words. */
    private String applies(String key) {
        // texts: stretch.applies-to.*
        return texts.of("stretch.applies-to." + key.replace('_', '-'));
    }

    /** The side that a fact names, as in {@code site:neck-back:left}; null where it names none. */
    private static @Nullable BodySide side(String[] parts) {
        return parts.length > 2 ? Worded.fromWord(BodySide.class, parts[2]).orElse(null) : null;
    }

    /** Everything an urgent level shows before anything else: title, what to do, each sign. Empty at other levels. */
    public List<String> urgent(Standing standing) {
        if (!standing.level().urgent()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        title(standing.level()).ifPresent(lines::add);
        action(standing.level()).ifPresent(lines::add);
        lines.addAll(urgentSigns(standing));
        return lines;
    }

    /** Each urgent sign, most serious first; empty when none is. */
    public List<String> urgentSigns(Standing standing) {
        return standing.signs().stream()
                .filter(sign -> sign.level().urgent())
                .map(this::sign)
                .toList();
    }

    /** One quiet line for what is worth a visit soon; empty when there is none. */
    public Optional<String> soon(Standing standing) {
        List<String> signs = standing.signs().stream()
                .filter(sign -> sign.level() == StandingLevel.SOON)
                .map(this::sign)
                .toList();
        return signs.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.of("care.standing.soon", String.join(" ", signs)));
    }

    /** One quiet line that offers the card; empty when nothing asks for it. */
    public Optional<String> offer(Standing standing) {
        List<String> signs = standing.offers().stream().map(this::sign).toList();
        return signs.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", signs));
    }

    /** Why something is held back, in one sentence; empty when it is not. */
    public Optional<String> held(Standing standing, Relief relief) {
        return standing.mayStart(relief) ? Optional.empty() : Optional.of(texts.of("care.held." + relief.word()));
    }

    /** What applies to the person and speaks against a remedy, in one sentence; empty when nothing does. */
    public Optional<String> askFirst(Standing standing, Relief relief) {
        List<String> labels = standing.against(relief).stream()
                .map(each -> applies(each.id()))
                .toList();
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.of("care.ask-first." + relief.word(), String.join("; ", labels)));
    }

    /** What applies to the person and asks for a shorter use and a closer look at the skin, in one sentence; empty when nothing does. */
    public Optional<String> gentler(Standing standing, Relief relief) {
        List<String> labels = standing.gentler(relief).stream()
                .map(each -> applies(each.id()))
                .toList();
        return labels.isEmpty()
                ? Optional.empty()
                // texts: care.gentler.ice, care.gentler.heat
                : Optional.of(texts.of("care.gentler." + relief.word(), String.join("; ", labels)));
    }
}
