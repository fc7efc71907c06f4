import { describe, test } from "vitest";
import { check } from "../fixture.ts";

describe("ages that the birth does not give", () => {
  test.each([
    `Ruth Okoro, born in 1956, is 61 in 2026.
                             ^^ age: Born in 1956, a person is 69 or 70 in 2026, not 61`,
    `Ruth Okoro (born 1956), 61 in 2026, still teaches.
                        ^^ age: Born in 1956, a person is 69 or 70 in 2026, not 61`,
    `He was born in Ghent on 3 May 1956 and was 75 in 2020.
                                           ^^ age: Born on 3 May 1956, a person is 63 or 64 in 2020, not 75`,
    `The poet was born in 1938. He died in 1967 at 24.
                                              ^^ age: Born in 1938, a person is 28 or 29 in 1967, not 24`,
    `Anna Lindgren was born in Malmö in 1938. She died at the age of 24 in 1967.
                                                                ^^ age: Born in 1938, a person is 28 or 29 in 1967, not 24`,
    `Anna Lindgren (1938–1967) died at 24.
                                  ^^ age: Born in 1938, a person is 28 or 29 in 1967, not 24`,
    `Anna Lindgren (1938-1967) was 24 when she died.
                              ^^ age: Born in 1938, a person is 28 or 29 in 1967, not 24`,
    `She turned 60 in 2020; she was born in 1955.
           ^^ age: Born in 1955, a person turns 65 in 2020, not 60`,
    `Born on 12 March 1980, he was 50 on 1 April 2020.
                              ^^ age: Born on 12 March 1980, a person is 40 on 1 April 2020, not 50`,
    `The singer, born in 1990, won her first prize in 2001 at 15.
                                                         ^^ age: Born in 1990, a person is 10 or 11 in 2001, not 15`,
    `Born in Rome in 1901, the painter died aged 61 in 1990.
                                            ^^ age: Born in 1901, a person is 88 or 89 in 1990, not 61`,
    `---
date: 2026-03-01
---

Ruth Okoro was born in 1956. She is 61 and lives in Kano.
                                    ^^ age: Born in 1956, a person is 69 or 70 on 2026-03-01, not 61`,
    `Peter Hall was born in 1920 and died in 2001, aged 91.
                                                   ^^ age: Born in 1920, a person is 80 or 81 in 2001, not 91`,
    `Peter Hall, who was born in 1920, was killed at 30 in 1942.
                                                ^^ age: Born in 1920, a person is 21 or 22 in 1942, not 30`,
    `In 2026 she is 61; she was born in 1956.
               ^^ age: Born in 1956, a person is 69 or 70 in 2026, not 61`,
    `Peter Hall was born in 1970. In 1990, at the age of 25, he moved to Lima.
                                                    ^^ age: Born in 1970, a person is 19 or 20 in 1990, not 25`,
    `John Marsh was born on 2 June 1964. He died on 5 July 2014 at age 54.
                                                                  ^^ age: Born on 2 June 1964, a person is 50 on 5 July 2014, not 54`,
    `Karl Berg was born in 1938. When he died in 1967, he was 24.
                                                         ^^ age: Born in 1938, a person is 28 or 29 in 1967, not 24`,
    `Karl Berg was born in 1938. He died in 1967. He was 24.
                                                    ^^ age: Born in 1938, a person is 28 or 29 in 1967, not 24`,
    `Ruth Okoro was born in 1956. She was 45 when she became minister in 1990.
                                     ^^ age: Born in 1956, a person is 33 or 34 in 1990, not 45`,
    `Ruth Okoro was born in 1956. In 1990, when she was 44, she left.
                                                   ^^ age: Born in 1956, a person is 33 or 34 in 1990, not 44`,
    `Ruth Okoro, born in 1956, celebrated her 61st birthday in 2020.
                                         ^^^^ age: Born in 1956, a person turns 64 in 2020, not 61`,
    `Ruth Okoro, born in 1956, beat Ivo Novak. In 2001, at the age of 30, Okoro retired.
                                                                 ^^ age: Born in 1956, a person is 44 or 45 in 2001, not 30`,
    `Ruth Okoro was born to Polish parents in 1956. She retired at 55 in 2021.
                                                              ^^ age: Born in 1956, a person is 64 or 65 in 2021, not 55`,
    `Ruth Okoro was born in 1956.

She turned 60 in 2020.
           ^^ age: Born in 1956, a person turns 64 in 2020, not 60`,
    `Ruth Okoro, 61, lives in Kano. She was born in 1956. The school opened in 2026.
            ^^ age: Born in 1956, a person is at least 69 from 2026 on, not 61`,
    `---
date: 2026-03-01
---

Ruth Okoro, 61, a farmer, was born in 1956.
            ^^ age: Born in 1956, a person is 69 or 70 on 2026-03-01, not 61`,
    `Karl Berg was born in 1938. He was killed in a car crash in 1967, aged just 24.
                                                                            ^^ age: Born in 1938, a person is 28 or 29 in 1967, not 24`,
    `In 2026, Ruth Okoro, 61, who was born in 1956, leads the firm.
                     ^^ age: Born in 1956, a person is 69 or 70 in 2026, not 61`,
    `Karl Berg, born in 1938, was only 24 when he drowned in 1967.
                                  ^^ age: Born in 1938, a person is 28 or 29 in 1967, not 24`,
    `Born in the spring of 1956, Ruth Okoro was 30 when she joined in 1975.
                                           ^^ age: Born in 1956, a person is 18 or 19 in 1975, not 30`,
    `---
date: 2026-03-01
---

Ruth Okoro, 61, of Hill Street, admitted theft. Okoro was born in 1956.
            ^^ age: Born in 1956, a person is 69 or 70 on 2026-03-01, not 61`,
    `Karl Berg, 24, told the court he was sorry. Berg was born in 1938. The trial ended in 2019.
           ^^ age: Born in 1938, a person is at least 80 from 2019 on, not 24`,
    `Karl Berg was born in a small stone house above a bakery in Ghent in 1938. He died at 24 in 1967.
                                                                                      ^^ age: Born in 1938, a person is 28 or 29 in 1967, not 24`,
  ])("%s", (text) => check(text));
});

describe("ages that may be right, or are somebody else’s", () => {
  test.each([
    "Ruth Okoro, born in 1956, is 69 in 2026.",
    "Ruth Okoro, born in 1956, turned 70 in 2026.",
    "He was born in Ghent on 3 May 1956 and was 63 on 1 May 2020.",
    "He was born in 1956 and his mother died at 24 in 1967.",
    "Anna Lindgren (1938–1967) died at 28.",
    "Anna Lindgren (1938–1967) died at 29.",
    "Anna Lindgren was born in 1938. Her son Karl died at 24 in 1967.",
    "Anna Lindgren was born in 1938. Karl Berg died at 24 in 1967.",
    "Anna Lindgren was born in 1938. Karl Berg was 12 in 1967.",
    "Born in 1990, she won 15 in 2001.",
    "Born in 1990, the club scored 61 in 2026.",
    "Born in 1956 in a family of 12 in 1930s Ghent, he left.",
    "He was born in 1956, one of 12 in 1960.",
    "Some 1,200 babies were born in 2020; 61 in 2021 died.",
    "The calf was born in 2020 at 24 kilos.",
    "The city (1938–1967) was 24.",
    "Peter Hall was born in 1920 and died in 2001, aged 80.",
    "Peter Hall was born in 1920 and died in 2001, aged 81.",
    "Peter Hall, born in 1970, and Ruth Okoro, 61, met in 2026.",
    "Peter Hall was born in 1970. About 25 in 1990, he moved.",
    "Children born in 2015 were 5 in 2020.",
    "Children born in 2015 are at 61 in 2026 rankings.",
    "She was born at 10 in 1956.",
    "He was born in 1956 and played for 24 in 1967.",
    "Peter Hall, born in 1970, wore number 10 in 1990.",
    "Born in 1956, he died 24 years later, in 1980.",
    "Born in 1956, he was 12 in the ranking of 1980.",
    "The twins, born in 1956, were 12 in 1980.",
    "Peter Hall was born in 1970, a year after his brother, 12 in 1980.",
    "---\ndate: 2026-03-01\n---\n\nRuth Okoro was born in 1956. She is 69 and lives in Kano.",
    "---\ndate: 2026-03-01\n---\n\nRuth Okoro was born in 1956. The score is 61.",
    "Peter Hall was born in 1970. Ranked 25 in 1990, he moved to Lima.",
    "Karl Berg was born in 1938. He met a boy in 1967. He was 24.",
    "Ruth Okoro, 61, lives in Kano. She was born in 1956. The school opens in 2026.",
    "Ruth Okoro, 61, lives in Kano. She was born in 1956. The school will be opened in 2026.",
    "Ruth Okoro, 61, lives in Kano. She was born in 1956. The school opened in 2016.",
    "---\ndate: 2026-03-01\n---\n\nRuth Okoro, 24, was arrested in 1980. She was born in 1956.",
    "Ruth Okoro and Ivo Novak, born in 1956, met. She turned 60 in 2020.",
    "Ruth Okoro was born in 1956. Her school turned 60 in 2020 when her brother left.",
    "---\ndate: 2026-03-01\n---\n\nRuth Okoro, 69, of Hill Street, admitted theft. Okoro was born in 1956.",
    "---\ndate: 2026-03-01\n---\n\nRuth Okoro, 24, was fined in 1980. Okoro was born in 1956.",
    "Karl Berg was born in Ghent and raised in a small house in 1950. He was 24 in 1962.",
    "Karl Berg, 61, retires in 2030. Berg was born in 1956.",
    "Karl Berg, then 24, told the court he was sorry. Berg was born in 1938. The trial ended in 2019.",
  ])("%s", (text) => check(text));
});
