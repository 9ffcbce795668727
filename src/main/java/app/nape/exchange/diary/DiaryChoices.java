package app.nape.exchange.diary;

import app.nape.care.BodySide;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a table instead of what would be found.
 *
 * @param columns fields of columns by their names as written
 * @param order null to find it
 * @param scale null to find it
 * @param site where it hurts in a row that names no place Nape knows
 * @param side of that place, or null
 * @param zone of times that tell none
 */
public record DiaryChoices(
        Map<String, DiaryField> columns,
        @Nullable DayOrder order,
        @Nullable ScoreScale scale,
        String site,
        @Nullable BodySide side,
        ZoneId zone) {
    /** The neck in general, where a table about pain names no place. */
    public static final String SITE = "neck-muscle";

    public DiaryChoices {
        columns = Map.copyOf(columns);
    }

    /** Nothing is said but the time zone. */
    public static DiaryChoices of(ZoneId zone) {
        return new DiaryChoices(Map.of(), null, null, SITE, null, zone);
    }

    /** The same with another field for a column. */
    public DiaryChoices withColumn(String column, DiaryField field) {
        Map<String, DiaryField> all = new java.util.HashMap<>(columns);
        all.put(column, field);
        return new DiaryChoices(all, order, scale, site, side, zone);
    }

    /** The same with this order. */
    public DiaryChoices withOrder(@Nullable DayOrder other) {
        return new DiaryChoices(columns, other, scale, site, side, zone);
    }

    /** The same with this scale. */
    public DiaryChoices withScale(@Nullable ScoreScale other) {
        return new DiaryChoices(columns, order, other, site, side, zone);
    }

    /** The same with this place where none is named. */
    public DiaryChoices withSite(String other, @Nullable BodySide itsSide) {
        return new DiaryChoices(columns, order, scale, other, itsSide, zone);
    }
}
