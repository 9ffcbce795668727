package app.nape.care.guide;

import java.util.List;

/**
 * Statements on one matter, in the order in which they are read.
 *
 * @param id names its heading in the texts
 */
public record GuideTopic(String id, List<GuidePoint> points) {
    public GuideTopic {
        points = List.copyOf(points);
    }
}
