import { describe, expect, test } from "vitest";
import {
  currencyOfNoun,
  currencyOfPhrase,
  currencyOfSign,
  isCurrencyCode,
  isSharedNoun,
  unitNamed,
  unitOfSymbol,
  unitOfWord,
} from "../../server/src/units/registry.ts";
import { convert, type Unit } from "../../server/src/units/unit.ts";

function unit(name: string): Unit {
  const found = unitNamed(name);
  if (found === undefined) throw new Error(`no unit named ${name}`);
  return found;
}

describe("words", () => {
  test.each([
    ["kilometres", "kilometre"],
    ["kilometers", "kilometre"],
    ["feet", "foot"],
    ["metric tons", "tonne"],
    ["miles per hour", "mile per hour"],
    ["percentage points", "percentage point"],
    ["per cent", "percent"],
    ["exaflops", "exaFLOPS"],
    ["centuries", "century"],
    ["degrees fahrenheit", "fahrenheit"],
  ])("%s is %s", (word, name) => {
    expect(unitOfWord(word)?.name).toBe(name);
  });

  test.each(["models", "mile per", "the", ""])("'%s' is no unit", (word) => {
    expect(unitOfWord(word)).toBeUndefined();
  });
});

describe("abbreviations", () => {
  test.each([
    ["MB", "megabyte"],
    ["Mb", "megabit"],
    ["mb", "megabyte"],
    ["mW", "milliwatt"],
    ["MW", "megawatt"],
    ["nm", "nanometre"],
    ["kWh", "kilowatt hour"],
    ["KM", "kilometre"],
    ["km²", "square kilometre"],
  ])("%s is %s", (symbol, name) => {
    expect(unitOfSymbol(symbol)?.name).toBe(name);
  });

  test.each(["G", "D", "X", "km3x"])("'%s' is no unit", (symbol) => {
    expect(unitOfSymbol(symbol)).toBeUndefined();
  });
});

describe("conversion", () => {
  test.each([
    [100, "mile", "kilometre", 160.9344],
    [1, "petabyte", "terabyte", 1000],
    [1, "kibibyte", "byte", 1024],
    [2, "year", "month", 24],
    [212, "fahrenheit", "celsius", 100],
    [20, "celsius", "fahrenheit", 68],
    [87, "mile per hour", "kilometre per hour", 140.01],
    [60, "basis point", "percentage point", 0.6],
    [250, "cent", "USD", 2.5],
  ])("%d %s in %s", (value, from, to, expected) => {
    expect(convert(value, unit(from), unit(to))).toBeCloseTo(expected, 2);
  });

  test.each([
    ["mile", "kilogram"],
    ["USD", "EUR"],
    ["percent", "percentage point"],
    ["day", "month"],
  ])("none from %s to %s", (from, to) => {
    expect(convert(1, unit(from), unit(to))).toBeNull();
  });
});

describe("currencies", () => {
  test.each([
    ["$", "USD"],
    ["HK$", "HKD"],
    ["RMB", "CNY"],
    ["₹", "INR"],
  ])("%s is %s", (sign, code) => {
    expect(currencyOfSign(sign)).toBe(code);
  });

  test("nouns, alone and with an adjective", () => {
    expect(currencyOfNoun("euros")).toBe("EUR");
    expect(currencyOfNoun("renminbi")).toBe("CNY");
    expect(currencyOfPhrase("australian", "dollars")).toBe("AUD");
    expect(currencyOfPhrase("swedish", "crowns")).toBe("SEK");
    expect(currencyOfPhrase("happy", "dollars")).toBeUndefined();
    expect(isSharedNoun("dollars")).toBe(true);
    expect(isSharedNoun("euros")).toBe(false);
  });

  test("codes are in capitals", () => {
    expect(isCurrencyCode("CHF")).toBe(true);
    expect(isCurrencyCode("chf")).toBe(false);
  });
});
