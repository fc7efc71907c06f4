/**
 * A number of 48 bits for a key, the same on every machine. Look-up tables hold it in place of the key; two keys of one
 * number would only make a claim a candidate that its words then set apart.
 */
export function wordNumber(key: string): number {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    b ^= b >>> 15;
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b);
  a ^= a >>> 13;
  b = Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b ^= b >>> 16;
  return (a >>> 0) * 0x10000 + (b >>> 16);
}

/** What is looked up: claims of a scale by a word of theirs, sources by a marker, offices by their holder or by their name. */
export const wordOf = {
  family: (family: string) => wordNumber(`f ${family}`),
  topic: (family: string, word: string) => wordNumber(`t ${family}\n${word}`),
  marker: (marker: string) => wordNumber(`m ${marker}`),
  holder: (person: string) => wordNumber(`r ${person}`),
  office: (office: string, organization: string) => wordNumber(`h ${office}\n${firstWord(organization)}`),
};

/** Names of one organization begin alike: "lumora", "lumora systems". */
function firstWord(key: string): string {
  const end = key.indexOf(" ");
  return end < 0 ? key : key.slice(0, end);
}
