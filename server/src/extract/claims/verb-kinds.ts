/** Verbs that say what their subject measures: "the market reached $5 billion". All in dictionary form. */
export const measuring = new Set(
  (
    "be is are was were been being reach exceed hit total equal stand surpass top pass cross approach rise fall grow climb jump drop decline " +
    "increase decrease shrink surge soar slump plunge dip edge slip tumble expand double triple quadruple average cost weigh " +
    "measure last range span amount come number run go remain stay swell balloon widen narrow slow accelerate advance rebound slide " +
    "retreat near outpace outnumber become set start begin end close open trade settle finish peak dwindle skyrocket plummet sink " +
    "ease moderate cool recover deteriorate weaken strengthen creep inch tick spike rocket rate sit lie shoot land clock"
  ).split(" "),
);

/** Verbs that change their object: "reduces training costs by 70 percent". */
export const changing = new Set(
  (
    "reduce cut increase raise lower boost improve lift slash trim expand grow double triple push drive bring take shorten extend " +
    "widen narrow accelerate slow decrease lengthen enhance hike up limit hold keep put revise estimate set price value peg project " +
    "forecast place reckon upgrade downgrade move send"
  ).split(" "),
);

/** Verbs that say of a percentage how far their subject moved: "prices gained 0.2 percent"; of an amount they say what was done. */
export const moving = new Set(["gain", "lose", "add", "shed", "improve", "worsen", "ease"]);

/** Verbs whose subject is a part of what follows: "coal accounts for 40 percent of power". */
export const sharing = new Set(
  "account represent make comprise constitute form contribute own hold control hosts host".split(" "),
);

/** Nouns of change: "an increase of 80 percent in fees". Dictionary form. */
export const changeNouns = new Set(
  (
    "increase rise growth jump surge gain climb drop fall decline decrease reduction cut dip slump loss plunge hike boost rebound " +
    "improvement change swing slide uptick downturn expansion contraction spike leap raise slowdown"
  ).split(" "),
);

/** Nouns that count what "of" ties to them: "the number of users". Dictionary form. */
export const counting = new Set("number total count amount sum tally quantity".split(" "));

/** Nouns that name an extreme of something told elsewhere: "hit a record of 5". Dictionary form. */
export const extremes = new Set("average high low record peak maximum minimum median mean level".split(" "));

/** Nouns that stand for a whole named before: "of the global total". Dictionary form. */
export const totals = new Set(
  "total whole rest all those them these it which figure number remainder sum most both".split(" "),
);

export const saying = new Set(
  (
    "say tell report announce state claim note add estimate argue believe explain reveal show find suggest warn predict " +
    "forecast project expect indicate confirm declare insist admit acknowledge testify recall reply respond comment disclose observe " +
    "reckon calculate conclude stress emphasize mention describe quip joke tweet post ask put"
  ).split(" "),
);

/** Verbs and adjectives of what is not yet so. Dictionary form, participles as written. */
export const projecting = new Set(
  (
    "will would shall could may might 'll won't wouldn't expected forecast projected predicted anticipated planned targeted projects " +
    "forecasts predicts expects expect predict anticipate anticipates plan plans aims aim target targets hope hopes intend intends " +
    "estimate-to projecting predicting forecasting expecting planning aiming hoping forecasted pencilled penciled promises promise promised " +
    "likely poised slated scheduled budgeted proposed pledge pledges pledged vow vows vowed"
  ).split(" "),
);
