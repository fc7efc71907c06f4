/**
 * Places that stand for a country's government in news prose: "Beijing has approved 1,509 models". Country by the key of its
 * mentions, then its seats.
 */
const seats = new Set<string>();
for (const line of `
argentina|buenos aires
australia|canberra
austria|vienna
bangladesh|dhaka
belarus|minsk
belgium|brussels
brazil|brasilia
canada|ottawa
chile|santiago
china|beijing
colombia|bogota
cuba|havana
czech republic|prague
denmark|copenhagen
egypt|cairo
ethiopia|addis ababa
european union|brussels
finland|helsinki
france|paris|elysee
germany|berlin
greece|athens
hungary|budapest
india|new delhi|delhi
indonesia|jakarta
iran|tehran
iraq|baghdad
ireland|dublin
israel|jerusalem
italy|rome
japan|tokyo
kenya|nairobi
lebanon|beirut
malaysia|kuala lumpur|putrajaya
mexico|mexico city
netherlands|the hague|hague
new zealand|wellington
nigeria|abuja
north korea|pyongyang
norway|oslo
pakistan|islamabad
peru|lima
philippines|manila
poland|warsaw
portugal|lisbon
russia|moscow|kremlin
saudi arabia|riyadh
serbia|belgrade
south africa|pretoria
south korea|seoul
spain|madrid
sweden|stockholm
switzerland|bern
syria|damascus
taiwan|taipei
thailand|bangkok
turkey|ankara
ukraine|kyiv|kiev
united arab emirates|abu dhabi
united kingdom|london|westminster|downing street|whitehall
united states|washington|white house|capitol hill
venezuela|caracas
vietnam|hanoi
`
  .trim()
  .split("\n")) {
  const [country = "", ...places] = line.split("|");
  for (const place of places) seats.add(`${place}|${country}`);
}

/** Whether one mention key is the seat of government of the country that the other names, in either order. */
export function areSeatAndCountry(a: string, b: string): boolean {
  return seats.has(`${a}|${b}`) || seats.has(`${b}|${a}`);
}
