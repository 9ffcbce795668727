package app.nape.ui.today;

import app.nape.ui.episode.EpisodeStory;

/** An episode that is still open. */
record OpenEpisode(EpisodeStory story) {}
