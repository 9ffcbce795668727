package app.nape.care.plan;

import app.nape.code.Worded;

/** The remedies a programme can name; their words are the ids of the catalogue's. */
public enum PlanRemedy implements Worded {
    ICE,
    HEAT,
    WARM_BATH,
    MASSAGE_SELF,
    BALL,
    BREATHING
}
