import type { Unit } from "./unit.ts";

/** A currency as data. */
export interface Currency {
  /** ISO 4217. */
  readonly code: string;
  /** Lower-case noun in the singular: "dollar", "yuan". */
  readonly noun: string;
  /** Lower-case words that tell it from others of the same noun: "australian". */
  readonly adjectives: readonly string[];
  /** Signs that mean this currency and no other: "A$", "€". */
  readonly signs: readonly string[];
}

/** A coin that money is counted in: 100 to the currency. */
export const COINS: readonly (readonly [noun: string, plural: string, code: string, abbreviation: string])[] = [
  ["cent", "cents", "USD", "¢"],
  ["euro cent", "euro cents", "EUR", ""],
  ["penny", "pence", "GBP", "p"],
  ["sen", "sen", "MYR", ""],
  ["kopeck", "kopecks", "RUB", ""],
  ["paisa", "paise", "INR", ""],
  ["jiao", "jiao", "CNY", ""],
];

/** `code noun | adjectives, comma-separated | signs, space-separated`; the first of a noun is meant where no adjective stands. */
const TABLE = `USD dollar | us, u.s., american, united states | $ US$ U.S.$ $US
AUD dollar | australian, aussie | A$ AU$ $A
CAD dollar | canadian | C$ CA$ CDN$ $C
NZD dollar | new zealand | NZ$ $NZ
HKD dollar | hong kong | HK$ $HK
SGD dollar | singapore, singaporean | S$ SG$
TWD dollar | taiwan, taiwanese, new taiwan | NT$
BBD dollar | barbadian, barbados | Bds$
BMD dollar | bermudian, bermuda |
BND dollar | brunei | B$
BSD dollar | bahamian |
BZD dollar | belize | BZ$
FJD dollar | fijian, fiji | FJ$
GYD dollar | guyanese, guyana | G$
JMD dollar | jamaican | J$
KYD dollar | cayman, cayman islands | CI$
LRD dollar | liberian |
NAD dollar | namibian | N$
SBD dollar | solomon islands |
SRD dollar | surinamese |
TTD dollar | trinidad | TT$
XCD dollar | east caribbean | EC$
ZWL dollar | zimbabwean, zimbabwe | Z$
EUR euro | | €
GBP pound | british, sterling | £ PS
EGP pound | egyptian | E£
LBP pound | lebanese |
SYP pound | syrian |
SDG pound | sudanese |
SSP pound | south sudanese |
GIP pound | gibraltar |
FKP pound | falkland |
JPY yen | japanese | JP¥ Y=
CNY yuan | chinese | RMB CN¥ 元
CHF franc | swiss | SFr Fr.
XOF franc | cfa, west african |
XAF franc | central african |
RWF franc | rwandan |
BIF franc | burundian |
CDF franc | congolese |
GNF franc | guinean |
DJF franc | djiboutian |
KMF franc | comorian |
INR rupee | indian | ₹ Rs Rs. Re
PKR rupee | pakistani, pakistan |
LKR rupee | sri lankan |
NPR rupee | nepalese, nepali |
MUR rupee | mauritian |
SCR rupee | seychelles |
IDR rupiah | indonesian | Rp
KRW won | south korean, korean | ₩
KPW won | north korean |
RUB ruble | russian | ₽
BYN ruble | belarusian |
BRL real | brazilian | R$
MXN peso | mexican | MX$ Mex$
ARS peso | argentine, argentinian | AR$
CLP peso | chilean | CLP$
COP peso | colombian | COL$
CUP peso | cuban |
DOP peso | dominican | RD$
PHP peso | philippine, filipino | ₱
UYU peso | uruguayan | $U
ZAR rand | south african |
TRY lira | turkish | ₺
SEK krona | swedish |
ISK krona | icelandic |
DKK krone | danish |
NOK krone | norwegian |
CZK koruna | czech | Kč
PLN zloty | polish | zł
HUF forint | hungarian | Ft
RON leu | romanian |
MDL leu | moldovan |
BGN lev | bulgarian |
UAH hryvnia | ukrainian | ₴
GEL lari | georgian | ₾
AMD dram | armenian | ֏
AZN manat | azerbaijani, azeri | ₼
TMT manat | turkmen |
KZT tenge | kazakh | ₸
UZS som | uzbek |
KGS som | kyrgyz |
TJS somoni | tajik |
MNT tugrik | mongolian | ₮
ILS shekel | israeli | ₪ NIS
SAR riyal | saudi |
QAR riyal | qatari |
OMR rial | omani |
IRR rial | iranian |
YER rial | yemeni |
AED dirham | emirati, uae | Dh Dhs
MAD dirham | moroccan |
KWD dinar | kuwaiti |
BHD dinar | bahraini |
IQD dinar | iraqi |
JOD dinar | jordanian |
DZD dinar | algerian |
LYD dinar | libyan |
TND dinar | tunisian |
RSD dinar | serbian |
MKD denar | macedonian |
ALL lek | albanian |
DEM mark | german, deutsche |
BAM mark | convertible, bosnian |
FRF franc | french |
ITL lira | italian |
HRK kuna | croatian |
THB baht | thai | ฿
VND dong | vietnamese | ₫
MYR ringgit | malaysian | RM
KHR riel | cambodian | ៛
LAK kip | lao, laotian | ₭
MMK kyat | burmese, myanmar |
BDT taka | bangladeshi | ৳ Tk
BTN ngultrum | bhutanese |
MVR rufiyaa | maldivian | Rf
AFN afghani | afghan | ؋
PGK kina | |
WST tala | samoan |
TOP pa'anga | tongan |
VUV vatu | |
XPF franc | cfp, pacific |
MOP pataca | macanese | MOP$
NGN naira | nigerian | ₦
GHS cedi | ghanaian | ₵ GH₵ GH¢
KES shilling | kenyan | KSh Ksh
UGX shilling | ugandan | USh
TZS shilling | tanzanian | TSh
SOS shilling | somali |
ETB birr | ethiopian |
ERN nakfa | eritrean |
ZMW kwacha | zambian |
MWK kwacha | malawian |
BWP pula | |
SZL lilangeni | |
LSL loti | |
MZN metical | mozambican |
AOA kwanza | angolan |
CVE escudo | cape verdean |
STN dobra | |
GMD dalasi | gambian |
SLE leone | sierra leonean |
MGA ariary | malagasy |
MRU ouguiya | mauritanian |
PEN sol | peruvian | S/
BOB boliviano | bolivian | Bs
PYG guarani | paraguayan | ₲
VES bolivar | venezuelan |
CRC colon | costa rican | ₡
GTQ quetzal | guatemalan |
HNL lempira | honduran |
NIO cordoba | nicaraguan |
PAB balboa | panamanian |
HTG gourde | haitian |
AWG florin | aruban |
ANG guilder | antillean |
BTC bitcoin | | ₿
ETH ether | |
USDT tether | |`;

/** Other forms of the nouns; the regular plural is made by rule. */
const PLURALS: Readonly<Record<string, string>> = {
  kronor: "krona",
  kronur: "krona",
  kroner: "krone",
  korunas: "koruna",
  koruny: "koruna",
  crown: "krone",
  crowns: "krone",
  yuan: "yuan",
  renminbi: "yuan",
  rmb: "yuan",
  yen: "yen",
  won: "won",
  baht: "baht",
  rand: "rand",
  ringgit: "ringgit",
  reais: "real",
  rouble: "ruble",
  roubles: "ruble",
  lire: "lira",
  zlotys: "zloty",
  sterling: "pound",
  quid: "pound",
  buck: "dollar",
  bucks: "dollar",
  bolivares: "bolivar",
  soles: "sol",
  lei: "leu",
  leva: "lev",
  dong: "dong",
  kip: "kip",
};

const otherForms = new Map(Object.entries(PLURALS));

/** The singular of a noun whose plural or other name is not made by rule; `undefined` for other words. */
export function currencyNounOf(lower: string): string | undefined {
  return otherForms.get(lower);
}

/** Nouns that are written with one sign or are one word in English, so that the one may be meant by the other. */
const ALIKE: Readonly<Record<string, string>> = {
  krone: "crown",
  krona: "crown",
  koruna: "crown",
  peso: "dollar",
  yuan: "yen",
};

/**
 * Whether two codes may stand for one currency where the text left open which country's is meant: both are dollars, or both
 * crowns. True of a code that is not known.
 */
export function mayBeOneCurrency(a: string, b: string): boolean {
  const [left, right] = [nounOf(a), nounOf(b)];
  return left === undefined || right === undefined || left === right;
}

let nouns: ReadonlyMap<string, string> | undefined;

function nounOf(code: string): string | undefined {
  nouns ??= new Map(currencies().map((currency) => [currency.code, ALIKE[currency.noun] ?? currency.noun]));
  return nouns.get(code);
}

export function currencies(): Currency[] {
  return TABLE.split("\n").map((row) => {
    const [head = "", adjectives = "", signs = ""] = row.split("|").map((part) => part.trim());
    const [code = "", noun = ""] = head.split(" ");
    return {
      code,
      noun,
      adjectives: adjectives.split(",").flatMap((word) => (word.trim() === "" ? [] : [word.trim()])),
      signs: signs.split(" ").filter((sign) => sign !== ""),
    };
  });
}

/** Money has no rate of exchange here: every currency is its own base, a coin converts to its currency. */
export function moneyUnit(code: string): Unit {
  return { name: code, dimension: "money", base: code, factor: 1, offset: 0 };
}
