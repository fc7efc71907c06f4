/** Which way something moved. */
export type Direction = "up" | "down";

/** The way that a word of change tells ("rose", "down", "cut"); `undefined` for any other. */
export function directionOf(word: string): Direction | undefined {
  return directions.get(word);
}

/** The way that a word tells that stands behind the figure ("5 percent higher", "a 70-point drop"). */
export function directionBehind(word: string): Direction | undefined {
  return behind.get(word);
}

/** True for the nouns of change: "a rise of", "a drop in". */
export function isChangeNoun(word: string): boolean {
  return nouns.has(word);
}

const UP =
  "rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs climbed climbing jump jumps jumped jumping gain gains gained gaining surge surges surged surging soar soars soared soaring advance advances advanced advancing expand expands expanded expanding up rally rallied rallies spike spiked spikes leap leapt leaps rebound rebounded add adds added improve improves improved improving improvement growth boost boosts boosted boosting raise raises raised raising hike hiked expansion strengthened appreciated ballooned swelled higher accelerate accelerated widened edged upward climbed";
const DOWN =
  "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing slide slides slid sliding slip slips slipped slipping lose loses lost losing plunge plunges plunged plunging tumble tumbles tumbled tumbling sink sinks sank shrink shrinks shrank shrunk shrinking down plummet plummets plummeted plummeting cut cuts cutting reduce reduces reduced reducing reduction lower lowers lowered lowering slash slashed slashes slashing crash crashed contract contracted contraction dip dips dipped shed sheds shrinkage slump slumped slumps ease eased eases weakened depreciated slimmed trim trimmed trims downward";
const NOUNS =
  "increase rise growth gain jump surge hike boost improvement expansion climb rally spike leap rebound decrease decline drop fall cut reduction loss slide slump plunge dip contraction";
const AFTER_UP =
  "higher increase rise growth gain jump surge hike boost improvement expansion climb rally spike more up faster larger rebound";
const AFTER_DOWN =
  "lower decrease decline drop fall cut reduction slide slump plunge dip contraction less fewer cheaper down loss slower smaller discount";

const directions = new Map<string, Direction>();
for (const word of UP.split(" ")) directions.set(word, "up");
for (const word of DOWN.split(" ")) directions.set(word, "down");
const nouns = new Set(NOUNS.split(" "));
const behind = new Map<string, Direction>();
for (const word of AFTER_UP.split(" ")) behind.set(word, "up");
for (const word of AFTER_DOWN.split(" ")) behind.set(word, "down");
