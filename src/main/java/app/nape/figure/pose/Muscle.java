package app.nape.figure.pose;

/** A muscle of one side, or of both where it crosses the middle, that can glow. */
public enum Muscle {
    UPPER_TRAPEZIUS,
    MIDDLE_TRAPEZIUS,
    LOWER_TRAPEZIUS,
    LEVATOR_SCAPULAE,
    SCALENES,
    STERNOCLEIDOMASTOID,
    SPLENIUS,
    SUBOCCIPITALS,
    DEEP_NECK_FLEXORS,
    RHOMBOIDS,
    PECTORALS,
    SERRATUS,
    LATISSIMUS,
    ROTATOR_CUFF,
    REAR_DELTOID,
    FRONT_DELTOID,
    SPINAL_EXTENSORS,
    THORACIC_EXTENSORS,
    QUADRATUS_LUMBORUM,
    OBLIQUES,
    ABDOMINALS,
    INTERCOSTALS,
    DIAPHRAGM
}
