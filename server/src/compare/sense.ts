import { usualSynonym } from "../extract/lexicon/noun-synonyms.ts";
import { synonymKey } from "../extract/lexicon/synonyms.ts";

/**
 * One word for all true synonyms of a counted noun, the noun itself where it has none: those of our own list of news words,
 * then those that share their one dominant sense in WordNet (Fellbaum, 1998). `lemma` is in dictionary form.
 */
export function sense(lemma: string): string {
  const word = synonymKey(lemma);
  const other = usualSynonym(word);
  return other === undefined ? word : synonymKey(other);
}

/**
 * A coarser class than {@link sense}: verbs, their nouns and the short words of headlines for one kind of happening, so that
 * "Crew Awarded $47M" and "a judge ordered damages of $65 million" can be seen to speak of one payment. Says only that two
 * clauses share a topic, never that two measures are the same.
 */
export function topicOf(lemma: string): string {
  const word = synonymKey(lemma);
  return topics.get(word) ?? topics.get(lemma) ?? sense(lemma);
}

/** A line is a topic, first the word that stands for it. All in dictionary form. */
const topics = new Map<string, string>();
for (const line of `
kill dead die death slay murder fatal fatality deadly execute assassinate homicide killing victim perish casualty toll lethal
injure wound hurt injury injured wounded maim
arrest detain nab bust custody seize capture apprehend
charge indict accuse allegation
jail imprison prison sentence convict
sue lawsuit suit court damages settle settlement award judge jury ruling
pay payment payout price cost charge fee bill spend spending expenditure bid fetch buy purchase sell sale worth auction
earn gross rake haul revenue profit income
raise fund donate donation contribute contribution give gift pledge fundraise
cut slash axe trim reduce eliminate shed drop
job layoff employ worker employee staff hire workforce position post redundancy
rise grow increase climb jump gain surge soar growth up spike
fall decline decrease plunge sink slump slide down tumble
age old aged birthday oldest youngest
marry wed wedding marriage husband wife spouse couple
bear birth baby born mom newborn
win victory beat victor winner triumph defeat
score goal point touchdown
vote poll ballot elect election voter favor
attack strike bomb bombing blast explosion raid shoot shooting shooter assault
crash wreck collision collide derail
rescue save survive survivor surviving free
miss missing vanish disappear lose lost
find discover uncover unearth spot
quake earthquake magnitude temblor
storm hurricane tornado flood typhoon cyclone
blaze burn wildfire
steal theft rob robbery heist burglar thief loot
lead ahead edge advantage trail
recall withdraw pull
report say tell claim warn
sign deal agreement contract pact
visit tour trip travel
climb summit ascend
swim swimmer
drug cocaine heroin marijuana pot
ship vessel boat ferry
plane jet flight aircraft
student school college university teacher class
kid child son daughter boy girl teen toddler
user use usage consumer
company firm maker
build construct construction
close shut shutter closing
plan propose aim proposal
study survey research
begin start launch
end stop finish
cheap inexpensive bargain price
top leading foremost biggest largest
helicopter copter chopper
day daily
`
  .trim()
  .split("\n")) {
  const words = line.split(" ");
  for (const word of words) if (!topics.has(word)) topics.set(word, words[0] ?? word);
}
