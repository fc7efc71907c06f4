/**
 * What may follow an abbreviation and its full stop when both end in front of a capital or a digit:
 *
 * - `before-name`: a name, as after `Mr.`; never the end of a sentence
 * - `never-last`: more of the sentence, as after `e.g.`
 * - `before-number`: a number belongs to it, as in `No. 5`; in front of anything else it is a plain word
 * - `seldom-last`: ends a sentence only where a word follows that is seldom part of a name: `Apple Inc. The`
 * - `often-last`: ends a sentence in front of any capital, as `etc.` does
 */
export type AbbreviationKind = "before-name" | "never-last" | "before-number" | "seldom-last" | "often-last";

/**
 * The kind of a word without its last full stop, given as written and in lower case; absent where the word is not known as
 * an abbreviation. Names of titles, months, days and states count only with a capital: "he sat." is no Saturday.
 */
export function abbreviationOf(text: string, lower: string): AbbreviationKind | undefined {
  return kinds.get(text) ?? kinds.get(lower) ?? (text.charCodeAt(1) === 46 ? "seldom-last" : undefined);
}

/** Words with a capital match only so; the others in any case. */
const lists: readonly (readonly [AbbreviationKind, string])[] = [
  [
    "before-name",
    "Mr Mrs Ms Mx Dr Drs Prof Gen Sen Sens Rep Reps Gov Govs Lt Sgt Capt Cpl Col Cmdr Adm Maj Brig Rev Hon Pres Supt Insp " +
      "Messrs Mme Mlle Fr Sra Dra Pvt Pfc Det Atty Amb Asst Dep Pte Cllr MR MRS MS DR",
  ],
  ["never-last", "e.g i.e eg ie cf vs v viz approx ca resp incl excl esp aka a.k.a"],
  [
    "before-number",
    "no nos vol vols p pp b d fl Rs max fig figs Art Arts Sec Secs Ch Chs Eq Eqs Ref Refs para paras Sect Tab App Ed ver",
  ],
  [
    "seldom-last",
    "inc co corp ltd llc llp plc gmbh bros jr sr esq St Ste Mt Ft Dept dept Univ univ assn Assoc Intl int'l gov't govt nat'l Natl " +
      "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun ave Blvd blvd rd Hwy Bldg " +
      "tel ext est avg sq cu lb lbs oz hr hrs phd a.m p.m Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich " +
      "Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo",
  ],
  ["often-last", "etc al am pm"],
];

const kinds: ReadonlyMap<string, AbbreviationKind> = new Map(
  lists.flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);
