package app.nape.care;

import app.nape.care.OutcomeFigure.Kind;
import java.util.List;

/**
 * The published figures of each measure. The papers stand in the texts under their keys; read as abstracts in November 2026. All were
 * found in people who got better: that a change for the worse is held against the same figures is Nape's own.
 */
final class OutcomeFigures {
    /**
     * Numeric pain rating. Kovacs 2008: both figures over three months, the error in people who called themselves unchanged, so that real
     * ups and downs are in it. Cleland 2008: mechanical neck pain. Farrar 2001: points <em>or</em> per cent, “much improved”, no neck pain.
     */
    private static final List<OutcomeFigure> NPRS = List.of(
            new OutcomeFigure("kovacs-noticed", "kovacs-2008", Kind.NOTICED, 1.5, null, true),
            new OutcomeFigure("cleland-noticed", "cleland-2008", Kind.NOTICED, 1.3, null, false),
            new OutcomeFigure("farrar", "farrar-2001", Kind.MUCH_BETTER, 2.0, 30.0, false),
            new OutcomeFigure("kovacs-error", "kovacs-2008", Kind.ERROR, 4.0, null, true));

    /** Own activities. Both papers are of cervical radiculopathy, for want of one of other neck pain that could be read. */
    private static final List<OutcomeFigure> PSFS = List.of(
            new OutcomeFigure("young-noticed", "young-2010", Kind.NOTICED, 2.2, null, true),
            new OutcomeFigure("cleland-psfs-noticed", "cleland-2006", Kind.NOTICED, 2.0, null, false),
            new OutcomeFigure("young-error", "young-2010", Kind.ERROR, 3.3, null, true),
            new OutcomeFigure("cleland-psfs-error", "cleland-2006", Kind.ERROR, 2.1, null, false));

    /**
     * Pain, enjoyment, activity. The 30 per cent are of a checklist of the CDC and name no study. The point is the lower end of what
     * Reed 2024 found, taken as a floor so that a single step in one answer never counts. The error is Nape's own arithmetic from the
     * same paper's largest standard error: 1.96 × √2 × 1.22 = 3.4 points.
     */
    private static final List<OutcomeFigure> PEG = List.of(
            new OutcomeFigure("cdc", "cdc-checklist", Kind.NOTICED, null, 30.0, true),
            new OutcomeFigure("reed-noticed", "reed-2024", Kind.NOTICED, 1.0, null, true),
            new OutcomeFigure("reed-error", "reed-2024", Kind.ERROR, 3.4, null, true));

    private OutcomeFigures() {}

    /** Those of a measure, in the order in which they are shown. */
    static List<OutcomeFigure> of(OutcomeMeasure measure) {
        return switch (measure) {
            case NPRS -> NPRS;
            case PSFS -> PSFS;
            case PEG -> PEG;
        };
    }
}
