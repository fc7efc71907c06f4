/** Drafts beside sources that tell their story in other words: slips are found, correct statements left alone. */
import { describe, test } from "vitest";
import { check } from "../fixture.ts";

describe("sources of the same story", () => {
  test.each([
    [
      "a ferry trust's year",
      `@@ draft.md
# Why the ferry is full

*Kestrel, March 2026*

Last year the Kestrel Harbour Ferry Trust moved 3.26 million people, more than ever before.
                                                ^^^^^^^^^^^^ source-conflict
It was 8 percent more than in 2024.
Nearly a third of them, some 1.1 million, took a night boat.

The money came in as well: revenue of $48.7 billion against costs of $45.2 million, which leaves $3.5 million.
                                      ^^^^^^^^^^^^^ source-conflict
A fleet of fourteen boats sailed more than half a million kilometres and burned less than ten thousand tonnes of fuel.
About 91 percent of sailings were on time.

The star is the Petrel.
Ordered in March 2013, she began work on 4 August and has room for 286.
           ^^^^^^^^^^ source-conflict
She needs 38 minutes for the 19 miles of the strait.
                             ^^^^^^^^ source-conflict
She cost $31 million, and the state paid $12 million of that.
Some 1,400 tonnes of diesel have been saved since August.

Fares may rise, says Joan Adeyemi, the transport minister.
                                       ^^^^^^^^^^^^^^^^^^ role
Another electric ship is to come by 2028.

It has 612 people on its payroll.
At most 45 jobs were created at the Millbrook yard.
        ^^ source-conflict
@@ source a.md
---
title: Annual review of the Kestrel Harbour Ferry Trust
publisher: Kestrel Harbour Ferry Trust
date: 2026-02-10
---

# Annual review 2025

The Trust carried 3.62 million passengers in 2025, up 8 percent from 3.35 million in 2024. Of these, 1.1 million travelled on the night boats. Revenue rose to $48.7 million, while operating costs came to $45.2 million.

Punctuality improved: 91.4 percent of sailings left within five minutes of the timetable, against 87.9 percent a year earlier. The fleet of 14 vessels covered 512,000 kilometres. Fuel use fell to 9,800 tonnes.

The electric ferry Petrel, ordered in March 2023, entered service on 4 August 2025. It seats 286 and needs 38 minutes for the 19-kilometre strait. At least 45 jobs were created at the Millbrook yard.

Joan Adeyemi, chief executive of the Trust, said fares would rise by no more than 3 percent in 2026. Tomas Reid, chair of the Trust, thanked the 612 staff.

The Trust was set up in 1968 and took over its first three boats a year later.
@@ source b.txt
Ferry trust posts record year

Kestrel Gazette, 11 February 2026

KESTREL - More people than ever took the boat last year. The Kestrel Harbour Ferry Trust said on Tuesday that it carried 3.62 million passengers, 8 percent more than the year before.

Chief executive Joan Adeyemi told reporters that the Petrel, the first electric ferry on the strait, had already saved 1,400 tonnes of diesel since August. The ship cost $31 million, of which $12 million came from the state's clean transport fund.

Fares will go up by at most 3 percent. Transport minister Alice Brandt said the state would pay for a second electric ship by 2028.

The trust, founded in 1968, employs about 610 people and runs 14 vessels.
`,
    ],
    [
      "a ferry trust's year, all right",
      `@@ draft.md
# Why the ferry is full

*Kestrel, March 2026*

Last year the Kestrel Harbour Ferry Trust moved 3.62 million people, more than ever before.
It was 8 percent more than in 2024.
Nearly a third of them, some 1.1 million, took a night boat.

The money came in as well: revenue of $48.7 million against costs of $45.2 million, which leaves $3.5 million.
A fleet of fourteen boats sailed more than half a million kilometres and burned less than ten thousand tonnes of fuel.
About 91 percent of sailings were on time.

The star is the Petrel.
Ordered in March 2023, she began work on 4 August and has room for 286.
She needs 38 minutes for the 19 kilometres of the strait.
She cost $31 million, and the state paid $12 million of that.
Some 1,400 tonnes of diesel have been saved since August.

Fares may rise, says Joan Adeyemi, the chief executive.
Another electric ship is to come by 2028.

It has 612 people on its payroll.
At least 45 jobs were created at the Millbrook yard.
@@ source a.md
---
title: Annual review of the Kestrel Harbour Ferry Trust
publisher: Kestrel Harbour Ferry Trust
date: 2026-02-10
---

# Annual review 2025

The Trust carried 3.62 million passengers in 2025, up 8 percent from 3.35 million in 2024. Of these, 1.1 million travelled on the night boats. Revenue rose to $48.7 million, while operating costs came to $45.2 million.

Punctuality improved: 91.4 percent of sailings left within five minutes of the timetable, against 87.9 percent a year earlier. The fleet of 14 vessels covered 512,000 kilometres. Fuel use fell to 9,800 tonnes.

The electric ferry Petrel, ordered in March 2023, entered service on 4 August 2025. It seats 286 and needs 38 minutes for the 19-kilometre strait. At least 45 jobs were created at the Millbrook yard.

Joan Adeyemi, chief executive of the Trust, said fares would rise by no more than 3 percent in 2026. Tomas Reid, chair of the Trust, thanked the 612 staff.

The Trust was set up in 1968 and took over its first three boats a year later.
@@ source b.txt
Ferry trust posts record year

Kestrel Gazette, 11 February 2026

KESTREL - More people than ever took the boat last year. The Kestrel Harbour Ferry Trust said on Tuesday that it carried 3.62 million passengers, 8 percent more than the year before.

Chief executive Joan Adeyemi told reporters that the Petrel, the first electric ferry on the strait, had already saved 1,400 tonnes of diesel since August. The ship cost $31 million, of which $12 million came from the state's clean transport fund.

Fares will go up by at most 3 percent. Transport minister Alice Brandt said the state would pay for a second electric ship by 2028.

The trust, founded in 1968, employs about 610 people and runs 14 vessels.
`,
    ],
    [
      "a hoard",
      `@@ draft.md
# Buried treasure, soon on show

*16 May 2026*

Two brothers, a beep and 1,732 coins: the Dunmere hoard is the county's largest.
                         ^^^^^ source-conflict
The last to come near it, found at Ashby in 1978, had 840.
                                            ^^^^ source-conflict
The pot weighed 8.3 pounds, and it had lain only 60 centimetres deep for more than two thousand years.
                ^^^^^^^^^^ source-conflict

Helen Varga calls it the best day of her working life.
Some 410 of the coins, three in ten, are of gold.
They come from a dozen mints or more.
Four days were needed to dig it all out.

What is it worth?
A panel says £920,000, half of it for the brothers Karl and Piet Oosten, who had searched the field for eleven years.
To keep it, the museum has to find £460,000 by the end of November.
So far it has £75,000, from some 2,000 givers.

The show opens on 12 June and lasts eighteen weeks, until the middle of October.
@@ source a.txt
Iron Age hoard found near Dunmere

Dunmere Museum, press release, 8 May 2026

A hoard of 1,372 gold and silver coins has been found in a field near Dunmere, the museum said today. It weighs 8.3 kilograms and was buried in a clay pot 60 centimetres below the surface. Two brothers, Karl and Piet Oosten, found it on 19 April with a metal detector.

The coins date from between 60 and 20 BC, said Helen Varga, keeper of coins at Dunmere Museum. About 410 of them are gold. An independent panel valued the find at £920,000, which will be shared equally between the finders and the landowner.

The largest hoard found in the county until now, at Ashby in 1987, held 840 coins. The museum needs to raise £460,000 by the end of November and has received £75,000 so far.

The exhibition will open on 12 June and run for 18 weeks.
@@ source b.md
# A pot of gold

*County Herald, 9 May 2026*

Karl and Piet Oosten had walked the field near Dunmere for eleven years. On 19 April their detector rang, and 60 centimetres down they struck a pot with 1,372 coins in it.

"It is the best day of my working life," said Helen Varga of Dunmere Museum, who led the four-day dig. The pot and its 8.3 kilograms of metal left the field under guard.

The coins, 30 percent of them gold, were struck in at least 12 mints. The record in the county was a find of 840 at Ashby in 1987. The hoard, valued at £920,000, may stay in Dunmere if the museum finds £460,000 in time. Director Simon Leary says no fewer than 2,000 people have given money already.

Visitors can see it from 12 June.
`,
    ],
    [
      "a hoard, all right",
      `@@ draft.md
# Buried treasure, soon on show

*16 May 2026*

Two brothers, a beep and 1,372 coins: the Dunmere hoard is the county's largest.
The last to come near it, found at Ashby in 1987, had 840.
The pot weighed 8.3 kilograms, and it had lain only 60 centimetres deep for more than two thousand years.

Helen Varga calls it the best day of her working life.
Some 410 of the coins, three in ten, are of gold.
They come from a dozen mints or more.
Four days were needed to dig it all out.

What is it worth?
A panel says £920,000, half of it for the brothers Karl and Piet Oosten, who had searched the field for eleven years.
To keep it, the museum has to find £460,000 by the end of November.
So far it has £75,000, from some 2,000 givers.

The show opens on 12 June and lasts eighteen weeks, until the middle of October.
@@ source a.txt
Iron Age hoard found near Dunmere

Dunmere Museum, press release, 8 May 2026

A hoard of 1,372 gold and silver coins has been found in a field near Dunmere, the museum said today. It weighs 8.3 kilograms and was buried in a clay pot 60 centimetres below the surface. Two brothers, Karl and Piet Oosten, found it on 19 April with a metal detector.

The coins date from between 60 and 20 BC, said Helen Varga, keeper of coins at Dunmere Museum. About 410 of them are gold. An independent panel valued the find at £920,000, which will be shared equally between the finders and the landowner.

The largest hoard found in the county until now, at Ashby in 1987, held 840 coins. The museum needs to raise £460,000 by the end of November and has received £75,000 so far.

The exhibition will open on 12 June and run for 18 weeks.
@@ source b.md
# A pot of gold

*County Herald, 9 May 2026*

Karl and Piet Oosten had walked the field near Dunmere for eleven years. On 19 April their detector rang, and 60 centimetres down they struck a pot with 1,372 coins in it.

"It is the best day of my working life," said Helen Varga of Dunmere Museum, who led the four-day dig. The pot and its 8.3 kilograms of metal left the field under guard.

The coins, 30 percent of them gold, were struck in at least 12 mints. The record in the county was a find of 840 at Ashby in 1987. The hoard, valued at £920,000, may stay in Dunmere if the museum finds £460,000 in time. Director Simon Leary says no fewer than 2,000 people have given money already.

Visitors can see it from 12 June.
`,
    ],
    [
      "a company's quarter",
      `@@ draft.md
# Lumora's long autumn

*October 30, 2026*

Another quarter, another jump.
Lumora sold goods and services for $6.14 billion between July and September, 17 percent more than a year before.
                                   ^^^^^^^^^^^^^ source-conflict
It earned $742 million, or $1.38 for every share.
The cloud did most of it: sales there grew by a little more than a quarter to $2.9 million.
                                                                              ^^^^^^^^^^^^ source-conflict
Hardware lost 4 percent.

Investors were pleased, and the shares put on just over 5 percent.
Analysts had hoped for $6.25 billion.
Orders on the books come to $18.3 billion, nearly three times a quarter's sales.

Elena Kovac, chief executive of Lumora, expects between $6.7 billion and $6.9 billion in the fourth quarter.
             ^^^^^^^^^^^^^^^^^^^^^^^^^ role
Margins should stay at about a third.
More than 300 jobs are to go in hardware, of 38,200 in the company.
          ^^^ source-conflict

At Orsted, a data centre of 240 kilowatts is to open in April 2026.
                            ^^^^^^^^^^^^^ source-conflict
                                                        ^^^^^^^^^^ source-conflict
It costs $3.4 billion, more than Lumora has put into any site.
The firm still has over five billion dollars in the bank after buying back $400 million of its stock.
@@ source a.md
---
title: Q3 results
publisher: Lumora Systems
date: 2026-10-28
---

Lumora Systems reported revenue of $6.41 billion for the third quarter, up 17 percent from a year earlier. Net income was $742 million, or $1.38 a share. Cloud revenue grew 26 percent to $2.9 billion. Hardware revenue fell 4 percent to $1.6 billion.

The company ended the quarter with 38,200 employees and $5.1 billion in cash. It bought back $400 million of its shares.

For the fourth quarter Lumora expects revenue between $6.7 billion and $6.9 billion. Capital spending will be no more than $1.2 billion this year. Its new data centre in Orsted will draw 240 megawatts and open in April 2028.

"Demand is broad," said Ravi Menon, chief executive of Lumora. Elena Kovac, chief financial officer, said margins would hold at 34 percent.
@@ source b.txt
Lumora beats forecasts

Wire, October 28, 2026

Lumora Systems said on Wednesday that third-quarter sales climbed 17 percent to $6.41 billion, helped by its cloud unit, which grew 26 percent. Analysts had expected $6.25 billion.

Profit was $742 million. Shares rose 5.2 percent in late trading. Chief executive Ravi Menon said customers were signing longer contracts; orders not yet delivered reached $18.3 billion.

The Orsted data centre, in which Lumora invests $3.4 billion, is due to open in April 2028. Chief financial officer Elena Kovac said fewer than 300 jobs would be cut in hardware.
`,
    ],
    [
      "a company's quarter, all right",
      `@@ draft.md
# Lumora's long autumn

*October 30, 2026*

Another quarter, another jump.
Lumora sold goods and services for $6.41 billion between July and September, 17 percent more than a year before.
It earned $742 million, or $1.38 for every share.
The cloud did most of it: sales there grew by a little more than a quarter to $2.9 billion.
Hardware lost 4 percent.

Investors were pleased, and the shares put on just over 5 percent.
Analysts had hoped for $6.25 billion.
Orders on the books come to $18.3 billion, nearly three times a quarter's sales.

Elena Kovac, chief financial officer of Lumora, expects between $6.7 billion and $6.9 billion in the fourth quarter.
Margins should stay at about a third.
Fewer than 300 jobs are to go in hardware, of 38,200 in the company.

At Orsted, a data centre of 240 megawatts is to open in April 2028.
It costs $3.4 billion, more than Lumora has put into any site.
The firm still has over five billion dollars in the bank after buying back $400 million of its stock.
@@ source a.md
---
title: Q3 results
publisher: Lumora Systems
date: 2026-10-28
---

Lumora Systems reported revenue of $6.41 billion for the third quarter, up 17 percent from a year earlier. Net income was $742 million, or $1.38 a share. Cloud revenue grew 26 percent to $2.9 billion. Hardware revenue fell 4 percent to $1.6 billion.

The company ended the quarter with 38,200 employees and $5.1 billion in cash. It bought back $400 million of its shares.

For the fourth quarter Lumora expects revenue between $6.7 billion and $6.9 billion. Capital spending will be no more than $1.2 billion this year. Its new data centre in Orsted will draw 240 megawatts and open in April 2028.

"Demand is broad," said Ravi Menon, chief executive of Lumora. Elena Kovac, chief financial officer, said margins would hold at 34 percent.
@@ source b.txt
Lumora beats forecasts

Wire, October 28, 2026

Lumora Systems said on Wednesday that third-quarter sales climbed 17 percent to $6.41 billion, helped by its cloud unit, which grew 26 percent. Analysts had expected $6.25 billion.

Profit was $742 million. Shares rose 5.2 percent in late trading. Chief executive Ravi Menon said customers were signing longer contracts; orders not yet delivered reached $18.3 billion.

The Orsted data centre, in which Lumora invests $3.4 billion, is due to open in April 2028. Chief financial officer Elena Kovac said fewer than 300 jobs would be cut in hardware.
`,
    ],
  ])("%s", (_, fixture) => check(fixture));
});
