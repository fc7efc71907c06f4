import { describe, test } from "vitest";
import { check } from "../fixture.ts";

describe('ages told in other orders, by datelines and of people whom "she" means', () => {
  test.each([
    `---
date: 2026-02-07
---

Frances Tolland, 44, was born in 1971 two streets from the ground, which opened in 1926.
                 ^^ age: Born in 1971, a person is 54 or 55 on 2026-02-07, not 44`,
    `*Stannock Crown Court, Monday 16 March 2026*

A man was jailed. His accomplice, Kit Dunmore, 29, who was born in 1986, drove the van.
                                               ^^ age: Born in 1986, a person is 39 or 40 on Monday 16 March 2026, not 29`,
    `Odile Ferrant, the cartographer, died on 9 April 2026. She was 87.

She was born on 3 May 1938 in a cottage.

In 1967, at 24, she married Luc Aubanel, a piano tuner.
            ^^ age: Born on 3 May 1938, a person is 28 or 29 in 1967, not 24`,
    `Ada Berg was born in 1956. In 2026, aged 61, she retired.
                                         ^^ age: Born in 1956, a person is 69 or 70 in 2026, not 61`,
    `Ada Berg, born in 1956, was 61 when she retired in 2026.
                            ^^ age: Born in 1956, a person is 69 or 70 in 2026, not 61`,
    `Ada Berg (1938–2019) died at 71.
                             ^^ age: Born in 1938, a person is 80 or 81 in 2019, not 71`,
    `Ada Berg was born on 12 March 1980. She turns 50 in 2026.
                                              ^^ age: Born on 12 March 1980, a person turns 46 in 2026, not 50`,
    `Born on 12 March 1980, Ada Berg celebrated her 50th birthday in 2026.
                                               ^^^^ age: Born on 12 March 1980, a person turns 46 in 2026, not 50`,
    `Ada Berg, who was born in 1950, died in 2019 at the age of 59.
                                                           ^^ age: Born in 1950, a person is 68 or 69 in 2019, not 59`,
    `Ada Berg was born in 1950 and became mayor at 35 in 1992.
                                              ^^ age: Born in 1950, a person is 41 or 42 in 1992, not 35`,
    `Ada Berg was born in 1950. She was 35 when she became mayor in 1992.
                                   ^^ age: Born in 1950, a person is 41 or 42 in 1992, not 35`,
    `---
date: 2026-02-07
---

Ada Berg turns 50 this year. She was born in 1986.
               ^^ age: Born in 1986, a person turns 40 in 2026, not 50`,
    `---
date: 2026-02-07
---

Ada Berg, 61, leads the union. Berg was born in 1956 in Leeds.
          ^^ age: Born in 1956, a person is 69 or 70 on 2026-02-07, not 61`,
    `Ada Berg was born in 1950, and at 35, in 1992, she became mayor.
                                  ^^ age: Born in 1950, a person is 41 or 42 in 1992, not 35`,
    `Ada Berg was born in 1950. By 1992, at 35, she was mayor.
                                       ^^ age: Born in 1950, a person is 41 or 42 in 1992, not 35`,
  ])("%s", (text) => check(text));

  test.each([
    "---\ndate: 2026-02-07\n---\n\nFrances Tolland, 54, was born in 1971 two streets from the ground, which opened in 1926.",
    "---\ndate: 2026-02-07\n---\n\nFrances Tolland, 55, was born in 1971.",
    "*Stannock Crown Court, Monday 16 March 2026*\n\nA man was jailed. His accomplice, Kit Dunmore, 39, who was born in 1986, drove the van.",
    "Odile Ferrant, the cartographer, died on 9 April 2026. She was 87.\n\nShe was born on 3 May 1938 in a cottage.\n\nIn 1967, at 28, she married Luc Aubanel, a piano tuner.",
    "Odile Ferrant, the cartographer, died on 9 April 2026. She was 87.\n\nShe was born on 3 May 1938 in a cottage.\n\nIn 1967 she married Luc Aubanel, 24, a piano tuner.",
    "Ada Berg was born in 1956. In 2026, aged 70, she retired.",
    "Ada Berg (1938–2019) died at 81.",
    "Ada Berg (1938–2019) died at 80.",
    "Ada Berg was born on 12 March 1980. She turns 46 in 2026.",
    "Born on 12 March 1980, Ada Berg celebrated her 46th birthday in 2026.",
    "Ada Berg, who was born in 1950, died in 2019 at the age of 69.",
    "Ada Berg was born in 1950 and became mayor at 42 in 1992.",
    "Ada Berg was born in 1950. Her husband was 35 when she became mayor in 1992.",
    "Ada Berg was born in 1950. Ivo Novak was 35 when she became mayor in 1992.",
    "In 1967 Ada Berg, 24, beat Ivo Novak, who was born in 1930.",
    "---\ndate: 2026-02-07\n---\n\nAda Berg turns 40 this year. She was born in 1986.",
    "---\ndate: 2026-02-07\n---\n\nAda Berg, 69, leads the union. Berg was born in 1956 in Leeds.",
    "---\ndate: 2026-02-07\n---\n\nAda Berg, 61, leads the union that her father, born in 1936, founded.",
    "---\ndate: 2026-02-07\n---\n\nIn 2012, Ada Berg, 41, was born again. She was born in 1971.",
    "---\ndate: 2026-02-07\n---\n\nAda Berg, 7, was in the stand. The club was born in 1950.",
    "Born in 1980, Ada Berg lives in flat 17, where she moved in 2001.",
    "Ada Berg was born in 1950. She won 35 races in 1992.",
  ])("leaves alone: %s", (text) => check(text));
});
