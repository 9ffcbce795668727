package app.nape.words;

import app.nape.care.guide.CheckGroup;
import app.nape.care.guide.CheckItem;
import app.nape.care.guide.GuidePoint;
import app.nape.care.guide.GuideSource;
import app.nape.care.guide.GuideTopic;
import app.nape.care.guide.NamedCondition;
import app.nape.care.guide.Strength;
import java.util.Collection;
import java.util.List;

/** What is good to know, in words. */
public final class GuideWords {
    private final Texts texts;

    /** In this language. */
    public GuideWords(Texts texts) {
        this.texts = texts;
    }

    /** A topic's heading. */
    public String title(GuideTopic topic) {
        // texts: guide.topic.*
        return texts.of("guide.topic." + topic.id());
    }

    /** A statement. */
    public String of(GuidePoint point) {
        // texts: guide.point.*
        return texts.of("guide.point." + point.id());
    }

    /** The heading of a part of the check. */
    public String of(CheckGroup group) {
        return texts.of("guide.group." + group.word());
    }

    /** How it is when an item fits, as the person would say it. */
    public String fits(CheckItem item) {
        // texts: guide.fits.*
        return texts.of("guide.fits." + item.id());
    }

    /** What to try where it does not. */
    public String change(CheckItem item) {
        // texts: guide.try.*
        return texts.of("guide.try." + item.id());
    }

    /** The name of a condition. */
    public String of(NamedCondition condition) {
        // texts: guide.condition.*
        return texts.of("guide.condition." + condition.id());
    }

    /** What a statement rests on, in a few words. */
    public String of(Strength strength) {
        return texts.of("guide.strength." + strength.word());
    }

    /** Each source once, in the order of their first use. */
    public List<String> cited(Collection<GuideSource> sources) {
        return sources.stream().distinct().map(GuideSource::cited).toList();
    }
}
