package app.nape.journal;

import app.nape.care.PainSite;

/**
 * How often a place hurt.
 *
 * @param site the place, with its side
 * @param episodes in how many episodes
 */
public record SiteTally(PainSite site, int episodes) {}
