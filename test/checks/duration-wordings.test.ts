import { describe, test } from "vitest";
import { check } from "../fixture.ts";

describe("lengths that events and anniversaries give", () => {
  test.each([
    `---
date: 2026-07-28
---

Founded in 1984 with a capital of $5,000, the company celebrates its 52nd anniversary this year.
                                                                     ^^^^ duration: 1984 to 2026 is 42 years, not 52`,
    `---
date: 2026-05-10
---

She joined the ward in 2001 and retires this year after 31 years.
                                                        ^^^^^^^^ duration: 2001 to 2026 is 25 years, not 31 years`,
    `The club, founded in 1890, marks its 125th anniversary in 2026.
                                     ^^^^^ duration: 1890 to 2026 is 136 years, not 125`,
    `The club marks its 125th anniversary in 2026; it was founded in 1890.
                   ^^^^^ duration: 1890 to 2026 is 136 years, not 125`,
    `In 2026 the club, founded in 1890, celebrates its 125th anniversary.
                                                  ^^^^^ duration: 1890 to 2026 is 136 years, not 125`,
    `He joined in 1998 and left in 2010 after 15 years.
                                         ^^^^^^^^ duration: 1998 to 2010 is 12 years, not 15 years`,
    `He served as mayor from 1998 until 2010, a total of 15 years.
                                                    ^^^^^^^^ duration: 1998 until 2010 is 12 years (13 counting both), not 15 years`,
    `The five-year plan from 2021 to 2030 was approved.
    ^^^^^^^^^ duration: 2021 to 2030 is 9 years (10 counting both), not five years`,
    `The bridge opened in 1932 and celebrated its 75th birthday in 2012.
                                             ^^^^ duration: 1932 to 2012 is 80 years, not 75`,
    `He left in 2010, 15 years after joining in 1998.
                 ^^^^^^^^ duration: 1998 to 2010 is 12 years, not 15 years`,
    `Twenty years after the war ended in 1945, in 1975, the wall fell.
^^^^^^^^^^^^ duration: 1945 to 1975 is 30 years, not Twenty years`,
    `The ten-year lease runs from 1 May 2020 to 30 April 2028.
    ^^^^^^^^ duration: 1 May 2020 to 30 April 2028 is 8 years, not ten years`,
    `The tour lasted 12 days (3–9 May 2019).
                ^^^^^^^ duration: 3–9 May 2019 is 6 days (7 counting both), not 12 days`,
    `The factory closed in 2010, ending 40 years of production that began in 1985.
                                   ^^^^^^^^ duration: 1985 to 2010 is 25 years, not 40 years`,
  ])("%s", (text) => check(text));

  test.each([
    "---\ndate: 2026-07-28\n---\n\nFounded in 1984 with a capital of $5,000, the company celebrates its 42nd anniversary this year.",
    "---\ndate: 2026-05-10\n---\n\nShe joined the ward in 2001 and retires this year after 25 years.",
    "---\ndate: 2026-05-10\n---\n\nShe joined the ward in 2001 and retires this year after 31 years in nursing.",
    "The five-year plan from 2021 to 2025 was approved.",
    "The five-year plan for 2021–2025 was approved.",
    "The club, founded in 1890, marks its 136th anniversary in 2026.",
    "The club, founded in 1890, marks the 125th anniversary of its first title in 2026.",
    "He joined in 1998 and left in 2010 after 12 years.",
    "He joined in 1998 and left in 2010 after 15 years in the party.",
    "The bridge opened in 1932 and celebrated its 80th birthday in 2012.",
    "The centenary of the 1916 rising fell in 2016.",
    "He left in 2010, 12 years after joining in 1998.",
    "The ten-year lease runs from 1 May 2020 to 30 April 2030.",
    "The tour lasted seven days (3–9 May 2019).",
    "The tour lasted six days (3–9 May 2019).",
    "The factory closed in 2010, ending 25 years of production that began in 1985.",
    "The two-week trip from 3 to 17 May was rained off.",
    "He spent three of the years from 2001 to 2010 abroad.",
    "In 2010, 15 years after the flood, a law of 1998 was repealed.",
    "He married in 1998 and left the army in 2010 after 15 years.",
  ])("leaves alone: %s", (text) => check(text));
});
