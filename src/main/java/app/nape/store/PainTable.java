package app.nape.store;

import app.nape.care.BodySide;
import app.nape.care.EpisodeSafety;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.code.Worded;
import app.nape.journal.JournalEntry.Pain;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pain episodes with their sites, triggers, symptoms and qualities. */
final class PainTable extends EntryTable<Pain> {
    private static final Layout.Part SITES = new Layout.Part("episode_site", "episode_id, place, site_id, side");
    private static final Layout.Part TRIGGERS = new Layout.Part("episode_trigger", "episode_id, place, trigger_id");
    private static final Layout.Part SYMPTOMS = new Layout.Part("episode_symptom", "episode_id, place, symptom_id");
    private static final Layout.Part QUALITIES = new Layout.Part("episode_quality", "episode_id, place, quality_id");

    private static final Layout.Part SIGNS = new Layout.Part("episode_sign", "episode_id, place, sign_id");

    PainTable(Database database) {
        super(
                database,
                Pain.class,
                "pain",
                new Layout(
                        "episode",
                        "id, at, ended, zone, day, note, card_seen, advised, advised_for, answers",
                        SITES,
                        TRIGGERS,
                        SYMPTOMS,
                        QUALITIES,
                        SIGNS),
                joined(SITES, "site_id", "sites"),
                joined(SITES, "coalesce(side, '')", "sides"),
                joined(TRIGGERS, "trigger_id", "triggers"),
                joined(SYMPTOMS, "symptom_id", "symptoms"),
                joined(QUALITIES, "quality_id", "qualities"),
                joined(SIGNS, "sign_id", "signs"));
    }

    @Override
    void write(Pain entry, Stamp stamp) throws SQLException {
        PainEpisode episode = entry.episode();
        database.update(
                layout().upsert(),
                episode.id(),
                episode.started(),
                episode.ended(),
                stamp.zoneName(),
                stamp.day(episode.started()),
                episode.note(),
                episode.safety().seen(),
                episode.safety().advised(),
                SafetyWords.advisedFor(episode.safety()),
                SafetyWords.answers(episode.safety()));
        writeList(SITES, episode.id(), episode.sites(), site -> Arrays.asList(site.siteId(), word(site.side())));
        writeList(TRIGGERS, episode.id(), episode.triggers());
        writeList(SYMPTOMS, episode.id(), episode.symptoms());
        writeList(QUALITIES, episode.id(), episode.qualities());
        writeList(SIGNS, episode.id(), episode.safety().signs());
    }

    /** Writes only what was said on the red-flag card. */
    void write(UUID episode, EpisodeSafety safety) throws SQLException {
        database.update(
                "UPDATE episode SET card_seen = ?, advised = ?, advised_for = ?, answers = ? WHERE id = ?",
                safety.seen(),
                safety.advised(),
                SafetyWords.advisedFor(safety),
                SafetyWords.answers(safety),
                episode);
        writeList(SIGNS, episode, safety.signs());
    }

    @Override
    Pain read(Row row) throws SQLException {
        List<String> siteIds = row.texts("sites");
        List<String> sides = row.texts("sides");
        List<PainSite> sites = new ArrayList<>();
        for (int place = 0; place < siteIds.size(); place++) {
            sites.add(new PainSite(siteIds.get(place), side(sides.get(place))));
        }
        return new Pain(new PainEpisode(
                row.id("id"),
                row.instant("at"),
                row.instantOrNull("ended"),
                sites,
                row.texts("triggers"),
                row.texts("symptoms"),
                row.texts("qualities"),
                row.textOrNull("note"),
                SafetyWords.read(row, row.texts("signs"), "card_seen")));
    }

    private static @Nullable String word(@Nullable BodySide side) {
        return side == null ? null : side.word();
    }

    private static @Nullable BodySide side(String word) throws SQLException {
        return word.isEmpty()
                ? null
                : Worded.fromWord(BodySide.class, word).orElseThrow(() -> new SQLException("An unknown side."));
    }
}
