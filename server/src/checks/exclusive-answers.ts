/**
 * Answers of which a person or thing gives one: the shares of those who give them cannot exceed a hundred percent. A line
 * is a set, `|` parts its members, blanks part words for one member.
 */
const sets = `
mild|moderate|severe critical|none
low|medium intermediate|high
poor bad|fair|good|very excellent
agree agreed|disagree disagreed|neither neutral|undecided unsure unknown
approve approved|disapprove disapproved|undecided unsure
support supported supporting|oppose opposed opposing|undecided unsure neutral
favor favour favored favoured for|against opposed oppose|undecided unsure abstained
yes|no|undecided unsure abstained don't
married|single unmarried|divorced|widowed
employed|unemployed|retired
democrat democrats|republican republicans|independent independents
satisfied|dissatisfied|neutral
likely|unlikely|unsure
better|worse|same unchanged
rose increased|fell decreased|unchanged same
won|lost|drew drawn tied
full-time|part-time
urban|suburban|rural
women woman female females|men man male males
rent rents rented renting renters|mortgage mortgaged|outright
small|medium medium-sized|large
always|often|sometimes|rarely|never
`
  .trim()
  .split("\n")
  .map((line) => line.split("|").map((words) => words.split(" ")));

/** "Very satisfied" is another answer than "satisfied". */
const degreeWords =
  "very strongly somewhat fairly quite rather extremely completely mostly slightly highly moderately not".split(" ");

/** Words behind which everything goes that has no name of its own. */
const rest =
  /\b(?:others?|the (?:rest|remainder|remaining)|remaining|undecided|no opinion|don't know|did not (?:know|answer)|none|unknown)\b/i;

/** Whether items of a row, given by their words, are answers of which only one can be given. */
export function excludeEachOther(items: readonly string[]): boolean {
  const words = items.map((item) => new Set(item.toLowerCase().match(/[a-z'-]+/g) ?? []));
  const degrees = words.map((own) => degreeWords.filter((word) => own.has(word)).join(" "));
  return sets.some((members) => {
    const met = words.map((own) => members.findIndex((member) => member.some((word) => own.has(word))));
    const answers = met.map((member, at) => `${member} ${degrees[at]}`);
    return met.every((member) => member >= 0) && new Set(answers).size === answers.length;
  });
}

/** Whether the last item of a row takes up all that the others leave. */
export function endsInRest(items: readonly string[]): boolean {
  return items.length > 2 && rest.test(items.at(-1) ?? "");
}
