/** Nouns that tell what the name beside them is: "the retailer X", "X shares", "the app X", "X software". */
export const ORGANIZATION_CUES =
  "company firm maker automaker carmaker chipmaker drugmaker toymaker retailer startup start-up giant carrier airline bank insurer lender newspaper magazine tabloid website site network " +
  "agency group parent subsidiary conglomerate operator broadcaster brokerage chain utility nonprofit charity union club team squad band party militia consultancy studio supplier distributor " +
  "manufacturer university college school hospital shares stock stocks employees employee executives executive spokesman spokeswoman spokesperson ceo cfo chairman founder co-founder shareholders investors customers headquarters workers staff " +
  "officials lawmakers researchers engineers scientists analysts stores store factory factories plant offices subsidiary unit board reported reports";
export const PRODUCT_CUES =
  "model models app apps software chatbot smartphone smartphones phone phones tablet tablets console consoles drug vaccine vaccines browser game videogame vehicle sedan suv suvs minivan pickup truck trucks aircraft airliner jet jets " +
  "jetliner jetliners helicopter helicopters rocket rockets missile missiles satellite satellites spacecraft probe telescope platform chip chips processor processors tool toolkit assistant laptop laptops gadget device devices handset handsets headset camera cameras car cars motorcycle bike rifle rifles pistol " +
  "api apis library framework series version update brand brands cereal beer whiskey pill pills antidepressant painkiller plane planes users";
export const WORK_CUES =
  "book novel film movie album song single sitcom documentary memoir musical poem painting opera ballet bestseller thriller biography autobiography comic cartoon trilogy sequel prequel remake play essay podcast drama comedy hit ballad track " +
  "franchise videogame soundtrack novella anthology paperback miniseries";
export const PLACE_CUES =
  "city town village hamlet suburb province state county district island islands river lake region neighborhood neighbourhood borough capital municipality port resort township peninsula valley area community provinces cities towns villages counties districts states regions";
export const EVENT_CUES =
  "hurricane typhoon cyclone storm operation conference summit festival tournament event race championship";

/** Verbs of saying, thinking and doing whose subject is a person or a body, in the forms that news prose uses. */
export const ACTING_VERBS =
  "said says say told tells announced announces added adds argued argues asserted claims claimed confirmed confirms declined declared denied denies explained insisted noted notes posted replied reported reports revealed reveals stated " +
  "tweeted warned warns wrote writes launched launches released releases plans planned wants wanted hopes expects expected believes thinks thought acquired bought sold agreed agrees refused offered offers hired fired " +
  "sued filed admitted admits acknowledged apologized accused blamed called calls urged vowed promised pledged proposed rejected unveiled introduced invested raised cut shared polled projects projected beat won lost";
/** Of these, the ones that a person does more often than a body. */
export const SPEAKING_VERBS =
  "said says told tells added adds argued argues asserted explained insisted replied tweeted wrote writes recalled recalls laughed joked quipped thinks thought believes admitted admits apologized died testified pleaded";

/** Stems of possessives that stay inside a name: "People's Bank", "Women's World Cup". */
export const POSSESSIVES_IN_NAMES =
  "people's women's woman's men's children's girls' boys' workers' worker's teachers' writers' king's queen's prince's veterans' nurses' players' farmers' levi's lloyd's moody's mcdonald's macy's wendy's kohl's sotheby's christie's " +
  "saint's mary's john's joseph's luke's paul's peter's george's andrew's valentine's mother's father's sam's domino's dick's lord's world's";

/** Nouns for a method or an idea: a name of ordinary words behind or before one names no body ("architectures such as Mixture of Experts"). */
export const METHOD_CUES =
  "architecture architectures technique techniques method methods algorithm algorithms approach approaches concept concepts principle principles theory theories paradigm paradigms";
/** Nouns before a title that "called" or "titled" leads to. */
export const CALLED_WORK_CUES =
  "report study paper article speech exhibition exhibit series show game programme program column lecture pamphlet survey";
/** Words that lead to who wrote or took something: "Author: Jane Doe". */
export const BYLINE_CUES =
  "by author authors editor editors writer writers reporter reporters photo photos photographer text words";
