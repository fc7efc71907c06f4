import { expect, test } from "vitest";
import { findMentions } from "../../../server/src/extract/mentions.ts";
import { HIDDEN } from "../../../server/src/model/prose.ts";
import { tokenize } from "../../../server/src/text/tokenize.ts";
import { annotated, mentionsOf, withoutMarks } from "./annotate.ts";

test.each([
  // What joins one name and what parts two.
  "He leads the {organization National Academy of Information and Communications Technology}.",
  "Models by {organization Zyphra}, {organization Mirova} and {organization Quantos} sold well.",
  "The {organization Food and Drug Administration} met the {organization Securities and Exchange Commission}.",
  "It went to the {organization Bill and Melinda Gates Foundation}.",
  "The {organization Centers for Disease Control and Prevention} agreed with {organization Johnson & Johnson}.",
  "She joined the {organization Council on Foreign Relations} and the {organization Bank of England}.",
  "Officials in {place Germany} and {place France} met {organization Ministry of Foreign Affairs} staff.",
  "It opened the 2025 {event World Robotics Conference} ({event WRC}) in {place Shanghai}.",
  "Both spoke at the {event High-Level Meeting on Global Water Governance}.",
  "We asked {organization AT&T Inc}. twice.",
  "The firm {organization Lee, Hecht and Harrison} moved.",
  "He joined {organization Pruitt, Voss, Slate & Teague} in May.",
  "We asked {organization Apple}, {organization Google} and {organization Microsoft}.",
  "They rode past {place Lisbon}, {place Porto} & {place Madrid}.",
  "The {organization Ministry of Housing, Communities and Local Government} agreed.",
  "It asked the {organization United Nations Educational, Scientific and Cultural Organization} again.",
  "Then {organization Brack Foods plc} and {organization Goldman Sachs} agreed.",
  "We saw {organization Mirova Sports} and {organization Public Health Ontario} said no.",
  "They asked {place U.S.} Attorney {person Priya Raman} and Assistant {place U.S.} Attorney {person Karl Roe}.",
  "Peru has an {organization National Institute of Civil Defense} ({organization INDECI}).".replace("Peru", "It"),
  // Persons.
  "Then {person Yu Xiaolan} and {person Li Qiang} spoke.",
  "We met {person Moon Jae-in} and {person Ursula von der Leyen}.",
  "There {person John F. Kennedy Jr}. met {person Mohammed bin Salman}.",
  "Then {person Theresa May} left.",
  // Words of grammar that are names in some languages; in English only some are.
  "{person Will Smith} said so.",
  "Among {person Grace Hopper} and others, 40 left.",
  "Can {person Harlan Voss} win 12 seats?",
  "We saw {person Harlan Voss}, a bus driver.",
  "They asked Dr. {person Imani Teague} and Mrs. {person Pruitt}.",
  "He quoted {person Zarko Petrovik}, 52, of the union.",
  "We asked {person Bill Gates} and {person Grace Hopper}.",
  // Places.
  "A {place Chinese} firm left {place Bavaria} for {place São Paulo}.",
  "He moved from {place Bentonville}, {place Arkansas}, to {place Los Angeles}, {place Calif}.",
  "The {place U.S.} and {place UK} met in the {place Middle East}.",
  "It rose faster than in the {place West}.",
  "The {place US} paid $4 million to {place Hong Kong}.",
  "The {place US}-{place China} talks failed in {place New York City}.",
  "He drove to {place Fort Hood} and {place Lake Erie}.",
  // Organizations.
  "The {organization New York Times} and {organization British Airways} reported it.",
  "The {organization US Forest Service} and the {organization Minnesota Vikings} declined.",
  "We joined {organization al-Qaeda} watchers at {organization Seattle University}.",
  // Products.
  "Its {product GPT-5.5} beat the {product V4} and the {product iPhone 14}.",
  "They flew a {product Boeing 737} home.",
  "The app {product Zumbly} and the model {product Kirin} sold well.",
  "The {product Quill} 4.2 release is out, and a {product Toyota Corolla} was sold.",
  "They used the {product James Webb Space Telescope}.",
  "Brands such as {product Zumbly}, {product Orvex} and {product Tansy} grew.",
  "Towns including {place Lodden} and {place Hexley} flooded.",
  "Then a {product Falcon 9} rocket flew over {organization Novo Nordisk A/S} and the {organization Federal Reserve}.",
  // Events and works.
  "The {event Treaty of Versailles} came before {event World War II}.",
  "Her novel {work The Long Winter} and his film {work Night of Glass} won.",
  'The study, "{work Hungry to Learn}", and the novel {work The Blue Hour} by {person Paula Hawkins} sold well.',
  "The {work World Happiness Report} and the {work Clean Air Act} were cited.",
  "Her memoir, {work A Life in Full}, sold well.",
  "The report, titled {work Global Outlook 2025}, warns of it.",
  "The song, the {organization Guardian} reported, was a hit.",
  "The {event Stanley Cup} and the {event Boston Marathon} were held before {event Hurricane Ike} came.",
  'Her novel "{work Great Expectations of Rain}" sold well.',
])("reads %s", (marked) => {
  expect(annotated(withoutMarks(marked))).toBe(marked);
});

/** Capitals, figures and abbreviations that name nothing. */
test.each([
  "Public safety alone takes about 40 percent.",
  "Model Leadership: the country owns most of them.",
  "Unicorn Factory: of these, 71 are valued highly.",
  "In March this year, on Monday and at Christmas, prices fell.",
  "COVID-19, H1N1, CO2 and DNA were found on I-95 in Room 101.",
  "In Q3 and FY2024 the GDP rose; the CEO and the CFO of it knew.",
  "See Chapter 11, Section 230, Figure 3 and Table 4.",
  "The X-ray, the T-shirt and the U-turn were free.",
  "The President said so, and the Mayor agreed.",
  "He is a Republican, she is a Muslim, and they use the Internet.",
  "It uses a mixture-of-experts (MoE) design and graphics processing units (GPUs).",
  "I'm sure We've seen that. Didn't they? Twenty-three did.",
  "- Cost. It can be had for less.",
  "They paid US$4.2 million, HK$6 and NZ$7 million.",
  "The R&D budget was NOT cut.",
  "It is the Achilles' heel of the plan, or Pandora's box.",
  "It uses architectures such as Mixture of Experts and the Chain of Thought method.",
  "The Model 3 of the set was sold.",
  "They sent 89 TWh and 3.2 GWh.",
  "It is woven by \u201cEastern Data, Western Computing\u201d alone.",
  "They left at 3 a.m. Ten of the injured stayed.",
  "The Auditor General and the Education Minister agreed.",
  "Flight MH370 was lost; they took Highway 61.",
  "Recently, agents have gained popularity. Developers we spoke to named four forces.",
])("finds no name in %s", (text) => {
  expect(annotated(text)).toBe(text);
});

test("hidden markup around and inside a name stays out of its text", () => {
  const text = `Her novel ${HIDDEN}Great Rain${HIDDEN} and ${HIDDEN}${HIDDEN}Ann${HIDDEN}${HIDDEN} Lee's son.`;
  const found = mentionsOf(text).map((mention) => [mention.type, mention.text, text.slice(...mention.span)]);
  expect(found).toEqual([
    ["work", "Great Rain", "Great Rain"],
    ["person", "Ann Lee", `Ann${HIDDEN}${HIDDEN} Lee`],
  ]);
});

test("a name broken over lines is one name", () => {
  const text = "He heads the World Trade\nOrganization now.";
  const block = { kind: "paragraph" as const, span: [0, text.length] as const, text };
  expect(findMentions([block], [tokenize(text)])).toMatchObject([
    { span: [13, 37], text: "World Trade\nOrganization", name: "World Trade Organization" },
  ]);
});

test("a name does not go over a hard line break", () => {
  expect(mentionsOf("We met Anna Schmidt  \nKarl Meyer came.").map(({ text }) => text)).toEqual([
    "Anna Schmidt",
    "Karl Meyer",
  ]);
});
