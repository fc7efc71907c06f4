/** The member that stands for the noun's class of true synonyms; the noun itself where it has none. Takes dictionary forms. */
export function synonymKey(nounLemma: string): string {
  return canonical.get(nounLemma) ?? nounLemma;
}

/**
 * Classes of counted nouns whose members can take each other's place in news prose, first the one that stands for the class:
 * "40 firms" and "40 companies" count the same thing. No wider or narrower words and no neighbours: migrants and immigrants,
 * cities and towns, revenue and income stay apart.
 */
const classes =
  "company firm business enterprise;startup start-up;worker employee staffer;child kid youngster;people person individual;" +
  "car automobile;truck lorry;plane airplane aeroplane;bike bicycle;motorcycle motorbike;film movie;program programme;" +
  "television tv;phone telephone;smartphone smart-phone;cellphone mobile-phone;refrigerator fridge;apartment flat;house home;" +
  "shop store;country nation;resident inhabitant;buyer purchaser;" +
  "carmaker automaker;chipmaker chip-maker;pupil schoolchild;doctor physician;" +
  "lawyer attorney;soldier troop serviceman;lawmaker legislator;" +
  "journalist reporter newsman;refugee asylum-seeker;death fatality;vaccine jab;medicine medication;" +
  "increase rise;reduction cut;expense expenditure;shareholder stockholder;" +
  "photo photograph;contest competition;prize award;survey poll;earthquake quake;wildfire bushfire;" +
  "explosion blast;gun firearm;traveler traveller;center centre;meter metre;kilometer kilometre;liter litre;" +
  "theater theatre;share proportion percentage;celebrity celeb;" +
  "crewman crewmember crew-member;teenager teen adolescent;toddler tot;" +
  "baby infant;app application;" +
  "website site;email e-mail;chatbot chat-bot;dataset data-set;database data-base;attempt try;" +
  "prison jail;prisoner inmate;donor giver;tournament tourney;customer client;goal target;grant subsidy;journey trip;decrease decline;" +
  "winner victor;participant attendee;fan supporter";

const canonical = new Map<string, string>();
for (const group of classes.split(";")) {
  const words = group.split(" ");
  for (const word of words) if (!canonical.has(word)) canonical.set(word, words[0] ?? word);
}
