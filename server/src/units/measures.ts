import type { Dimension } from "../model/figure.ts";
import type { Unit } from "./unit.ts";

/** A unit as data: what it measures and how it is written. */
export interface Measure extends Unit {
  /** Lower-case words and phrases, singular and plural. */
  readonly words: readonly string[];
  /** Abbreviations, whose case matters. */
  readonly symbols: readonly string[];
}

/** Every measuring unit; a line each, see {@link line}. */
export function measures(): Measure[] {
  const all: Measure[] = [];
  for (const text of [...PLAIN, ...COMPOUND]) all.push(line(text));
  for (const [prefixes, text] of PREFIXED) {
    const stem = line(text);
    for (const prefix of prefixes.split(" ")) all.push(prefixed(stem, prefix));
  }
  return all;
}

/** `name | dimension | base | factor, or factor and offset | words, comma-separated | symbols, space-separated` */
function line(text: string): Measure {
  const [name = "", dimension = "", base = "", number = "1", words = "", symbols = ""] = text
    .split("|")
    .map((part) => part.trim());
  const [factor = "1", offset = "0"] = number.split(" ");
  return {
    name,
    dimension: dimension as Dimension,
    base: base || name,
    factor: Number(factor),
    offset: Number(offset),
    words: [name.toLowerCase(), ...plural(name.toLowerCase()), ...words.split(",").map((word) => word.trim())].filter(
      (word) => word !== "",
    ),
    symbols: symbols.split(" ").filter((symbol) => symbol !== ""),
  };
}

/** The regular plural, on the head of "mile per hour" and on the last word elsewhere. */
function plural(name: string): string[] {
  const per = name.search(/ (?:per|of) /);
  const head = per < 0 ? name : name.slice(0, per);
  const tail = per < 0 ? "" : name.slice(per);
  if (/(?:hertz|celsius|fahrenheit|horsepower|percent|inch|foot)$/.test(head)) return [];
  return [`${head.endsWith("y") && !/[aeo]y$/.test(head) ? `${head.slice(0, -1)}ies` : `${head}s`}${tail}`];
}

/** Word, symbols and factor of the prefixes, decimal and binary. */
const PREFIX: Record<string, readonly [symbols: string, factor: number]> = {
  pico: ["p", 1e-12],
  nano: ["n", 1e-9],
  micro: ["µ μ", 1e-6],
  milli: ["m", 1e-3],
  centi: ["c", 1e-2],
  deci: ["d", 1e-1],
  hecto: ["h", 1e2],
  kilo: ["k", 1e3],
  mega: ["M", 1e6],
  giga: ["G", 1e9],
  tera: ["T", 1e12],
  peta: ["P", 1e15],
  exa: ["E", 1e18],
  zetta: ["Z", 1e21],
  yotta: ["Y", 1e24],
  kibi: ["Ki", 2 ** 10],
  mebi: ["Mi", 2 ** 20],
  gibi: ["Gi", 2 ** 30],
  tebi: ["Ti", 2 ** 40],
  pebi: ["Pi", 2 ** 50],
};

function prefixed(stem: Measure, prefix: string): Measure {
  const [symbols, factor] = PREFIX[prefix] ?? ["", 1];
  return {
    ...stem,
    name: prefix + stem.name,
    factor: stem.factor * factor,
    words: stem.words.flatMap((word) => [prefix + word, `${prefix}-${word}`]),
    symbols: symbols.split(" ").flatMap((sign) => stem.symbols.map((symbol) => sign + symbol)),
  };
}

const DECIMAL = "kilo mega giga tera peta exa zetta yotta";

const PREFIXED: readonly (readonly [prefixes: string, text: string])[] = [
  ["pico nano micro milli centi deci kilo", "metre | length | metre | 1 | meter, meters | m"],
  ["nano micro milli kilo", "gram | mass | kilogram | 0.001 | gramme, grammes | g"],
  ["micro milli centi deci hecto mega", "litre | volume | litre | 1 | liter, liters | l L"],
  ["pico nano micro milli", "second | duration | second | 1 | | s"],
  [`${DECIMAL} kibi mebi gibi tebi pebi`, "byte | data-size | byte | 1 | | B"],
  ["kilo mega giga tera", "bit | data-size | byte | 0.125 | | b bit"],
  ["kilo mega giga tera", "bit per second | data-rate | bit per second | 1 | | bps bit/s b/s"],
  ["kilo mega giga tera", "byte per second | data-rate | bit per second | 8 | | B/s Bps"],
  ["milli kilo mega giga tera", "watt | power | watt | 1 | | W"],
  ["kilo mega giga tera", "watt hour | energy | joule | 3600 | watt-hour, watt-hours | Wh"],
  ["kilo mega giga", "watt peak | power | watt | 1 | | Wp"],
  ["milli kilo mega giga tera", "joule | energy | joule | 1 | | J"],
  ["kilo", "calorie | energy | joule | 4.184 | | cal"],
  ["kilo mega giga tera", "electronvolt | energy | joule | 1.602176634e-19 | | eV"],
  ["kilo mega giga tera", "hertz | frequency | hertz | 1 | | Hz"],
  ["hecto kilo mega giga", "pascal | pressure | pascal | 1 | | Pa"],
  ["milli micro kilo", "volt | voltage | volt | 1 | | V"],
  ["milli micro kilo", "ampere | current | ampere | 1 | amp, amps | A"],
  ["milli", "ampere-hour | other | ampere-hour | 1 | ampere hour, ampere hours, amp-hour, amp-hours | Ah"],
  ["kilo mega", "newton | force | newton | 1 | | N"],
  ["kilo mega", "tonne of TNT | energy | joule | 4.184e9 | ton, tons, tonne, tonnes | "],
  ["milli micro", "sievert | other | sievert | 1 | | Sv"],
  ["milli", "gray | other | gray | 1 | | Gy"],
  ["micro nano pico", "farad | other | farad | 1 | | F"],
  ["kilo mega", "ohm | other | ohm | 1 | | Ω"],
  [`${DECIMAL}`, "FLOPS | compute | FLOPS | 1 | flops, flop, flop/s | FLOPS FLOP/s Flops flops"],
];

const PLAIN: readonly string[] = [
  "percent | percent | percent | 1 | per cent, percents, percentage, pct, pc | % pct pc",
  "per mille | percent | percent | 0.1 | permille | ‰",
  "percentage point | percentage-point | percentage point | 1 | percent point, percent points, per cent point, per cent points | pp ppt ppts",
  "basis point | percentage-point | percentage point | 0.01 | | bp bps",
  "second | duration | second | 1 | sec, secs | s",
  "minute | duration | second | 60 | min, mins | min",
  "hour | duration | second | 3600 | hr, hrs | h hr",
  "day | duration | second | 86400 | | ",
  "night | duration | night | 1 | | ",
  "week | duration | second | 604800 | wk, wks | ",
  "fortnight | duration | second | 1209600 | | ",
  "month | duration | month | 1 | mth, mths, mo | ",
  "quarter | duration | month | 3 | | ",
  "year | duration | month | 12 | yr, yrs | ",
  "decade | duration | month | 120 | | ",
  "century | duration | month | 1200 | | ",
  "millennium | duration | month | 12000 | millennia | ",
  "megayear | duration | month | 12e6 | | Ma Myr",
  "metre | length | metre | 1 | meter, meters | m",
  "inch | length | metre | 0.0254 | inches | in ″",
  "foot | length | metre | 0.3048 | feet | ft ′",
  "yard | length | metre | 0.9144 | yd, yds | yd",
  "mile | length | metre | 1609.344 | | mi",
  "nautical mile | length | metre | 1852 | | nmi NM",
  "light year | length | metre | 9.4607304725808e15 | light-year, light-years | ly",
  "year of age | age | month of age | 12 | | ",
  "month of age | age | month of age | 1 | | ",
  "week of age | age | day of age | 7 | | ",
  "day of age | age | day of age | 1 | | ",
  "decade of age | age | month of age | 120 | | ",
  "century of age | age | month of age | 1200 | | ",
  "hour of age | age | day of age | 0.041666666666667 | | ",
  "parsec | length | metre | 3.0857e16 | | pc",
  "astronomical unit | length | metre | 1.495978707e11 | | AU",
  "furlong | length | metre | 201.168 | | ",
  "hectare | area | square metre | 10000 | | ha",
  "acre | area | square metre | 4046.8564224 | | ac",
  "gram | mass | kilogram | 0.001 | gramme, grammes | g",
  "tonne | mass | kilogram | 1000 | metric ton, metric tons, metric tonne, metric tonnes | t",
  "ton | mass | kilogram | 907.18474 | short ton, short tons | ",
  "megatonne | mass | kilogram | 1e9 | million tonnes | Mt",
  "gigatonne | mass | kilogram | 1e12 | gigaton, gigatons | Gt",
  "kilotonne | mass | kilogram | 1e6 | | kt",
  "pound | mass | kilogram | 0.45359237 | lb, lbs | lb lbs",
  "ounce | mass | kilogram | 0.028349523125 | oz | oz",
  "troy ounce | mass | kilogram | 0.0311034768 | | ",
  "stone | mass | kilogram | 6.35029318 | | ",
  "carat | mass | kilogram | 0.0002 | | ct",
  "kilogram | mass | kilogram | 1 | kilo, kilos | kgs",
  "litre | volume | litre | 1 | liter, liters | l L",
  "gallon | volume | litre | 3.785411784 | gal | gal",
  "pint | volume | litre | 0.473176473 | | pt",
  "quart | volume | litre | 0.946352946 | | qt",
  "cup | volume | litre | 0.2365882365 | | ",
  "tablespoon | volume | litre | 0.01478676478125 | tbsp, tbsps | tbsp",
  "teaspoon | volume | litre | 0.00492892159375 | tsp, tsps | tsp",
  "fluid ounce | volume | litre | 0.0295735295625 | fl oz | ",
  "barrel | volume | litre | 158.987294928 | bbl, bbls | bbl",
  "bushel | volume | litre | 35.23907016688 | | ",
  "acre foot | volume | litre | 1233481.83754752 | acre feet, acre-foot, acre-feet | ",
  "byte | data-size | byte | 1 | | B",
  "bit | data-size | byte | 0.125 | | b",
  "bit per second | data-rate | bit per second | 1 | | bps",
  "watt | power | watt | 1 | | W",
  "horsepower | power | watt | 745.69987158227 | | hp HP",
  "brake horsepower | power | watt | 745.69987158227 | | bhp",
  "metric horsepower | power | watt | 735.49875 | | PS",
  "watt hour | energy | joule | 3600 | watt-hour, watt-hours | Wh",
  "joule | energy | joule | 1 | | J",
  "calorie | energy | joule | 4.184 | | cal",
  "electronvolt | energy | joule | 1.602176634e-19 | | eV",
  "therm | energy | joule | 105505585.262 | | ",
  "barrel of oil equivalent | energy | joule | 6.1178632e9 | | boe",
  "British thermal unit | energy | joule | 1055.05585262 | | BTU Btu",
  "million British thermal units | energy | joule | 1055055852.62 | | mmBtu MMBtu mmBTU",
  "newton metre | other | newton metre | 1 | newton-metre, newton-metres, newton meter, newton meters, newton-meter, newton-meters | Nm",
  "pound-foot | other | newton metre | 1.3558179483314 | pound feet, pound foot, pound-feet, foot-pounds, foot pounds | lb-ft ft-lb",
  "hertz | frequency | hertz | 1 | | Hz",
  "revolution per minute | frequency | hertz | 0.016666666666667 | | rpm",
  "frame per second | frequency | hertz | 1 | | fps",
  "beat per minute | frequency | hertz | 0.016666666666667 | | bpm",
  "pascal | pressure | pascal | 1 | | Pa",
  "bar | pressure | pascal | 100000 | | ",
  "millibar | pressure | pascal | 100 | | mbar",
  "millimetre of mercury | pressure | pascal | 133.322387415 | | mmHg",
  "pound per square inch | pressure | pascal | 6894.757293168 | | psi",
  "atmosphere | pressure | pascal | 101325 | | atm",
  "volt | voltage | volt | 1 | | V",
  "ampere | current | ampere | 1 | amp, amps | ",
  "ampere-hour | other | ampere-hour | 1 | ampere hour, ampere hours, amp hour, amp hours | Ah",
  "newton | force | newton | 1 | | N",
  "celsius | temperature | celsius | 1 | centigrade, degree celsius, celcius, degrees celsius, degrees centigrade, degree centigrade, degrees c, degree c, deg celsius, deg c | °C ℃",
  "fahrenheit | temperature | celsius | 0.555555555555556 -17.7777777777778 | degree fahrenheit, farenheit, degrees fahrenheit, degrees f, degree f, deg fahrenheit, deg f | °F ℉",
  "kelvin | temperature | celsius | 1 -273.15 | degrees kelvin | ",
  "degree | angle | degree | 1 | deg | ° deg",
  "arcminute | angle | degree | 0.016666666666667 | | ",
  "radian | angle | degree | 57.295779513082 | | rad",
  "sievert | other | sievert | 1 | | Sv",
  "gray | other | gray | 1 | | Gy",
  "farad | other | farad | 1 | | ",
  "ohm | other | ohm | 1 | | Ω",
  "decibel | other | decibel | 1 | | dB",
  "lumen | other | lumen | 1 | | lm",
  "candela | other | candela | 1 | | ",
  "nit | other | nit | 1 | | ",
  "part per million | other | part per million | 1 | | ppm",
  "part per billion | other | part per million | 0.001 | | ppb",
  "mole | other | mole | 1 | | mol",
  "millimole | other | mole | 0.001 | | mmol",
  "millimole per litre | other | millimole per litre | 1 | | mM mmol/L mmol/l",
  "international unit | other | international unit | 1 | | IU",
  "dot per inch | other | dot per inch | 1 | | dpi ppi",
  "pixel | other | pixel | 1 | | px",
  "megapixel | other | pixel | 1e6 | | MP",
  "mile per gallon | other | mile per gallon | 1 | | mpg",
  "FLOPS | compute | FLOPS | 1 | flops, flop | FLOPS FLOP/s",
];

/** Quotients and powers that have a name of their own or a common abbreviation. */
const COMPOUND: readonly string[] = [
  "mile per hour | speed | metre per second | 0.44704 | | mph",
  "kilometre per hour | speed | metre per second | 0.277777777777778 | | kmh kph kmph km/h km/hr",
  "metre per second | speed | metre per second | 1 | | m/s",
  "kilometre per second | speed | metre per second | 1000 | | km/s",
  "mile per second | speed | metre per second | 1609.344 | | ",
  "foot per second | speed | metre per second | 0.3048 | feet per second | ft/s",
  "knot | speed | metre per second | 0.514444444444444 | | kn kt kts",
  "square metre | area | square metre | 1 | square meter, square meters, sq meter, sq meters | m2 m² sqm",
  "square kilometre | area | square metre | 1e6 | square kilometer, square kilometers | km2 km² sqkm",
  "square centimetre | area | square metre | 1e-4 | square centimeter, square centimeters | cm2 cm²",
  "square millimetre | area | square metre | 1e-6 | square millimeter, square millimeters | mm2 mm²",
  "square foot | area | square metre | 0.09290304 | square feet | sqft ft2 ft²",
  "square inch | area | square metre | 0.00064516 | square inches | in2 in²",
  "square yard | area | square metre | 0.83612736 | | yd2 yd²",
  "square mile | area | square metre | 2589988.110336 | | mi2 mi²",
  "cubic metre | volume | litre | 1000 | cubic meter, cubic meters | m3 m³",
  "cubic centimetre | volume | litre | 0.001 | cubic centimeter, cubic centimeters | cm3 cm³ cc",
  "cubic kilometre | volume | litre | 1e12 | cubic kilometer, cubic kilometers | km3 km³",
  "cubic foot | volume | litre | 28.316846592 | cubic feet | ft3 ft³",
  "cubic inch | volume | litre | 0.016387064 | cubic inches | in3 in³",
  "cubic yard | volume | litre | 764.554857984 | | yd3 yd³",
  "cubic mile | volume | litre | 4.168181825e12 | | ",
  "barrel per day | other | barrel per day | 1 | barrels a day, barrel a day | bpd b/d bbl/d",
  "million barrel per day | other | barrel per day | 1e6 | | mbpd mb/d mmbpd",
  "billion cubic metre | volume | litre | 1e12 | | bcm",
  "billion cubic foot | volume | litre | 2.8316846592e10 | billion cubic feet | bcf",
  "trillion cubic foot | volume | litre | 2.8316846592e13 | trillion cubic feet | tcf",
  "cubic foot per second | other | cubic foot per second | 1 | cubic feet per second | cfs",
  "metre per second squared | other | metre per second squared | 1 | | m/s² m/s2",
  "ton per day | other | ton per day | 1 | | tpd",
];
