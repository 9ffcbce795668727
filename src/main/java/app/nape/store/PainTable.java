package app.nape.store;

import app.nape.care.BodySide;
import app.nape.care.EpisodeSafety;
import app.nape.care.PainAnswer;
import app.nape.care.PainEpisode;
import app.nape.care.PainFields;
import app.nape.care.PainSite;
import app.nape.code.Worded;
import app.nape.journal.JournalEntry.Pain;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pain episodes with their sites and answers: an answer that is a list lies in a table of its own, any other in the column of its name. */
final class PainTable extends EntryTable<Pain> {
    private static final List<String> FIRST =
            List.of("id", "at", "ended", "zone", "day", "note", "card_seen", "advised", "advised_for", "answers");
    private static final Layout.Part SITES = new Layout.Part("episode_site", "episode_id, place, site_id, side");
    private static final Layout.Part SIGNS = new Layout.Part("episode_sign", "episode_id, place, sign_id");
    private static final SequencedMap<String, Layout.Part> LISTS = lists();

    PainTable(Database database) {
        super(
                database,
                Pain.class,
                "pain",
                new Layout(
                        "episode",
                        columns(),
                        Stream.of(Stream.of(SITES), LISTS.values().stream(), Stream.of(SIGNS))
                                .flatMap(parts -> parts)
                                .toList()),
                Stream.concat(
                                Stream.of(
                                        joined(SITES, "site_id", "sites"),
                                        joined(SITES, "coalesce(side, '')", "sides"),
                                        joined(SIGNS, "sign_id", "signs")),
                                LISTS.entrySet().stream()
                                        .map(list -> joined(
                                                list.getValue(),
                                                list.getValue().columns().getLast(),
                                                list.getKey())))
                        .toArray(String[]::new));
    }

    /** The tables of the answers that are lists. */
    private static SequencedMap<String, Layout.Part> lists() {
        SequencedMap<String, Layout.Part> lists = new LinkedHashMap<>();
        lists.put("triggers", new Layout.Part("episode_trigger", "episode_id, place, trigger_id"));
        lists.put("symptoms", new Layout.Part("episode_symptom", "episode_id, place, symptom_id"));
        lists.put("qualities", new Layout.Part("episode_quality", "episode_id, place, quality_id"));
        return lists;
    }

    private static List<String> columns() {
        Stream<String> answers =
                PainFields.NOTHING.answers().stream().map(PainAnswer::name).filter(name -> !LISTS.containsKey(name));
        return Stream.concat(FIRST.stream(), answers).distinct().toList();
    }

    @Override
    void write(Pain entry, Stamp stamp) throws SQLException {
        PainEpisode episode = entry.episode();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", episode.id());
        row.put("at", episode.started());
        row.put("ended", episode.ended());
        row.put("zone", stamp.zoneName());
        row.put("day", stamp.day(episode.started()));
        row.put("card_seen", episode.safety().seen());
        row.put("advised", episode.safety().advised());
        row.put("advised_for", SafetyWords.advisedFor(episode.safety()));
        row.put("answers", SafetyWords.answers(episode.safety()));
        episode.fields().answers().forEach(answer -> row.put(answer.name(), answer.value()));
        database.update(
                layout().upsert(), layout().columns().stream().map(row::get).toArray());
        writeList(SITES, episode.id(), episode.sites(), site -> Arrays.asList(site.siteId(), word(site.side())));
        for (PainAnswer answer : episode.fields().answers()) {
            if (answer instanceof PainAnswer.Keys(var name, var keys)) {
                writeList(Objects.requireNonNull(LISTS.get(name)), episode.id(), keys);
            }
        }
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
                PainFields.read(sites, row),
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
