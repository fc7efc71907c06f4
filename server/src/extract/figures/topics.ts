/** What a block speaks of, where that decides how a sign or a word in it is read. Each question searches the text once. */
export class Topics {
  readonly #text: string;
  readonly #answers = new Map<RegExp, boolean>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Degrees are of warmth. */
  get warmth(): boolean {
    return this.#has(WARMTH);
  }

  /** Pounds are money. */
  get sterling(): boolean {
    return this.#has(STERLING);
  }

  /** The sign ¥ means the yuan, not the yen. */
  get yuan(): boolean {
    return this.#has(CHINA) && !this.#has(JAPAN);
  }

  /** "Won" is money, not a verb. */
  get korea(): boolean {
    return this.#has(KOREA);
  }

  #has(pattern: RegExp): boolean {
    let answer = this.#answers.get(pattern);
    if (answer === undefined) {
      answer = pattern.test(this.#text);
      this.#answers.set(pattern, answer);
    }
    return answer;
  }
}

const WARMTH =
  /temperature|melting|boiling|warm|heat|hot|cold|cool|celsius|fahrenheit|weather|freez|oven|climate|°[CF]/i;
const STERLING = /£|\bsterling\b|\bpence\b/;
const KOREA = /₩|\bKorea|\bSeoul\b|\bKRW\b/;
const CHINA = /\byuan\b|\brenminbi\b|\bRMB\b|\bChin(?:a|ese)\b/;
const JAPAN = /\byen\b|\bJapan/;
