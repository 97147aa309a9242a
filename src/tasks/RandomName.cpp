#include "tasks/RandomName.h"

#include <QRandomGenerator>

#include <array>

namespace raingauge::tasks {

namespace {

constexpr std::array adjectives{
    "amber",  "ample",  "autumn",   "bold",     "breezy",  "brisk",    "bright",  "calm",    "clear",
    "cloudy", "cool",   "coral",    "crisp",    "dappled", "dawning",  "deep",    "distant", "drifting",
    "early",  "easy",   "eager",    "even",     "fair",    "faint",    "fleet",   "foggy",   "fresh",
    "frosty", "gentle", "glad",     "golden",   "grand",   "green",    "hazy",    "hidden",  "high",
    "humid",  "icy",    "keen",     "kind",     "late",    "light",    "little",  "lively",  "lone",
    "low",    "lucid",  "lunar",    "mellow",   "mild",    "misty",    "mossy",   "narrow",  "neat",
    "new",    "nimble", "noble",    "northern", "open",    "pale",     "patient", "plain",   "polar",
    "proud",  "quick",  "quiet",    "rainy",    "rapid",   "ready",    "rolling", "rosy",    "round",
    "scenic", "sheer",  "shining",  "silent",   "silver",  "simple",   "slow",    "smooth",  "snowy",
    "soft",   "solar",  "southern", "spare",    "stable",  "steady",   "still",   "stormy",  "summer",
    "sunny",  "swift",  "tall",     "tidal",    "timid",   "tranquil", "upland",  "vast",    "vivid",
    "warm",   "wet",    "wide",     "windy",    "winter",  "wise",     "young",
};

constexpr std::array nouns{
    "acorn",   "alder",    "anchor", "arbor",   "aspen",    "badger",  "bank",    "bay",     "beacon",
    "birch",   "bluff",    "bough",  "brook",   "canyon",   "cedar",   "cliff",   "clover",  "cloud",
    "coast",   "comet",    "cove",   "crane",   "creek",    "current", "dale",    "dawn",    "delta",
    "drift",   "drizzle",  "dune",   "dusk",    "eagle",    "eddy",    "elm",     "ember",   "estuary",
    "falcon",  "fen",      "fern",   "field",   "finch",    "fjord",   "flint",   "fog",     "ford",
    "forest",  "fountain", "frost",  "gale",    "garden",   "geyser",  "glacier", "glade",   "glen",
    "grove",   "gull",     "gust",   "harbor",  "hawk",     "heath",   "heron",   "hill",    "horizon",
    "inlet",   "island",   "ivy",    "jetty",   "kelp",     "lagoon",  "lake",    "lantern", "larch",
    "ledge",   "lichen",   "lily",   "linden",  "loch",     "maple",   "marsh",   "meadow",  "mesa",
    "mist",    "monsoon",  "moor",   "moss",    "mountain", "oak",     "oasis",   "ocean",   "orchard",
    "otter",   "owl",      "pebble", "pier",    "pine",     "plain",   "pond",    "pool",    "poplar",
    "prairie", "puddle",   "quarry", "rain",    "rapids",   "raven",   "reed",    "reef",    "ridge",
    "river",   "robin",    "sail",   "sand",    "shoal",    "shore",   "sky",     "slope",   "snow",
    "sparrow", "spring",   "spruce", "squall",  "stone",    "storm",   "strait",  "stream",  "summit",
    "surf",    "swan",     "tarn",   "thicket", "thunder",  "tide",    "torrent", "trail",   "tundra",
    "vale",    "valley",   "wave",   "weir",    "willow",   "wind",    "wren",
};

template <size_t N>
QString pick(const std::array<const char *, N> &words)
{
    return QString::fromLatin1(words[QRandomGenerator::global()->bounded(static_cast<quint32>(N))]);
}

} // namespace

QString randomName()
{
    return pick(adjectives) + u'_' + pick(nouns);
}

} // namespace raingauge::tasks
