/** Kinds of function words as bits; a word may be of several. */
export const DETERMINER = 1;
export const PREPOSITION = 2;
export const PRONOUN = 4;
export const CONJUNCTION = 8;
export const AUXILIARY = 16;
/** Opens a relative clause or a question. */
export const RELATIVE = 32;
export const NEGATION = 64;

const lists: readonly (readonly [kind: number, words: string])[] = [
  [
    DETERMINER,
    "a an the this that these those some any no every each either neither both all half several many few fewer much more most " +
      "less least another other such enough certain various my your his her its our their whose what which own",
  ],
  [
    PREPOSITION,
    "of in on at by to for from with without within into onto upon over under above below between among amongst amid across along " +
      "against about around round after before behind beneath beside besides beyond despite down during except inside like minus " +
      "near off opposite outside past per plus since through throughout till toward towards underneath unlike until up versus vs " +
      "via as than regarding concerning including according out excluding following considering barring amidst aboard astride atop",
  ],
  [
    PRONOUN,
    "i you he she it we they me him us them mine yours hers ours theirs myself yourself himself herself itself ourselves " +
      "themselves one ones this that these those someone somebody something anyone anybody anything everyone everybody everything " +
      "nobody nothing none others another both all some many few several most each either neither there here",
  ],
  [
    CONJUNCTION,
    "and or but nor yet so because although though while whereas if unless since until when once than that as whether whilst",
  ],
  [
    AUXILIARY,
    "be is are was were been being am 's 're 'm 've 'll 'd have has had having do does did will would shall should can could may " +
      "might must ought isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shouldn't can't cannot " +
      "couldn't mustn't",
  ],
  [RELATIVE, "who whom whose which that what when where why how whoever whatever whichever"],
  [
    NEGATION,
    "not n't no never none neither nor without isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't " +
      "wouldn't shouldn't can't cannot couldn't mustn't hardly scarcely nobody nothing",
  ],
];

const kinds = new Map<string, number>();
for (const [kind, words] of lists) {
  for (const word of words.split(" ")) kinds.set(word, (kinds.get(word) ?? 0) | kind);
}
for (const word of ["hardly", "scarcely"]) kinds.set(word, NEGATION);

/** The kinds of function word a word is, as bits; 0 for a content word. `lower` is in lower case. */
export function functionKinds(lower: string): number {
  return kinds.get(lower) ?? 0;
}
