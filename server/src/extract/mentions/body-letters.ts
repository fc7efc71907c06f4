/** What bodies known by letters are called in full, so that "EU" and "the European Union" are one, in this and other texts. */
const EXPANSIONS =
  "eu european union|un united nations|who world health organization|imf international monetary fund|wto world trade organization|fbi federal bureau of investigation|" +
  "cia central intelligence agency|nsa national security agency|irs internal revenue service|epa environmental protection agency|fda food and drug administration|" +
  "fema federal emergency management agency|tsa transportation security administration|faa federal aviation administration|ntsb national transportation safety board|" +
  "sec securities and exchange commission|ftc federal trade commission|fcc federal communications commission|oecd organisation for economic co operation and development|" +
  "iaea international atomic energy agency|noaa national oceanic and atmospheric administration|ioc international olympic committee|aclu american civil liberties union";

const expansions = new Map(
  EXPANSIONS.split("|").map((line) => {
    const space = line.indexOf(" ");
    return [line.slice(0, space), line.slice(space + 1)] as const;
  }),
);

/** The comparison key of a body's full name by its letters in lower case; `undefined` for letters that are not listed. */
export function expansionOf(letters: string): string | undefined {
  return expansions.get(letters);
}
