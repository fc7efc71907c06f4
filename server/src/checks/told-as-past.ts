import type { Figure } from "../model/figure.ts";
import type { Span } from "../model/span.ts";
import type { StatedSentence } from "./stated-sentences.ts";

/** A verb in the past right before "on" or "in" and the date. */
const happened =
  /\b(?:died|(?:was|were) (?:born|killed|founded|arrested|elected|signed|opened|closed|held|published|released|launched|injured|found|sold|bought|convicted|sentenced|sworn in|built|adopted|passed|approved|jailed|imprisoned|fined|charged|acquitted|freed|appointed|hired|fired|dismissed|promoted|married|discovered|destroyed|damaged|rescued|demolished|withdrawn|abolished|renamed|crowned|knighted|deported|evicted|buried|robbed|stolen|shot|attacked)|opened|closed|ended|won|lost|signed|resigned|retired|crashed|arrived|collapsed|sank|graduated|married|pleaded guilty|took office|took effect|went bankrupt)(?: [\w'’-]+){0,3} (?:on|in)(?: early| late)? $/;
const ahead =
  /\b(?:will|would|shall|to|should|may|might|could|can|due|plan\w*|schedul\w*|expect\w*|until|postpon\w*|forecast\w*|project\w*|set|[Ii]f|[Ww]hen|were|game|novel|film|series|fiction\w*|story|future|predict\w*|imagin\w*|simulat\w*|scenario)\b/;

/** Whether a date is surely that of an event which its sentence tells as over. */
export function toldAsPast(sentence: StatedSentence, { outer, span }: Figure): boolean {
  if (!happened.test(sentence.before(outer[0], 60))) return false;
  return !ahead.test(around(sentence, span).replace(/\b(?:was|were) (?=\w+ed\b|held|born|sold|built)/g, ""));
}

/** What stands near a date in its sentence; hostile input has endless ones. */
export function around(sentence: StatedSentence, [start, end]: Span): string {
  return sentence.before(start, 300) + sentence.words(start, Math.min(sentence.end, end + 200));
}
