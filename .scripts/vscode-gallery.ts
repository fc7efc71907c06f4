/** A draft with a figure or name for every kind of card, beside sources of every format. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeDocx, makeXlsx, paragraph } from "../test/sources/readers/make-office.ts";
import { lines, makePdf } from "../test/sources/readers/make-pdf.ts";

const draft = `# Harbour news

The Harbour Museum welcomed 421,000 visitors in 2024, its director Ann Lindqvist said.

The Gull Island wind farm has 142 turbines. It supplies 38,500 homes.

The ferry company Norsund Line has 1,240 employees.

Denmark is home to 15 percent of the world's toy firms.

The Old Mill bakery sold 7,300 loaves in May.

Revenue in Europe was $20.1 million. Revenue in Asia was $52.1 million.

The Tarn Bridge is 1,088 metres long.

Brightwater Reservoir holds 64 million cubic metres.

The Marlow Tunnel cost 2.3 billion euros, finance minister Petra Holm said.

The town of Eastholm counted 18,400 residents in 2023.
`;

const story = `The Norsund strait was closed to ships on Monday after a storm moved two buoys, the coast guard said. The storm
came from the west. The Eastholm council said that the town had 18,400 residents in 2023 and expects more by the end of
the decade, when the new railway line opens and the second school is built beside the old harbour.
`;

const files: Readonly<Record<string, string | Uint8Array>> = {
  "tickmark.config.json": '{ "sources": ["sources"] }\n',
  "draft.md": draft,
  "sources/annual-report.md":
    "---\ntitle: Annual report of the Harbour Museum\ndate: 2025-02-01\npublisher: Harbour Museum\n---\n\nIn 2024 the Harbour Museum welcomed 421,000 visitors, director Ann Lindqvist writes. Its café sold 38,000 cakes.\n",
  "sources/museums.html":
    '<!doctype html><html><head><title>Museums are full again</title><meta property="article:published_time" content="2025-03-04"><meta property="og:site_name" content="Daily Harbour"></head><body><article><h1>Museums are full again</h1><p>The museums of the coast had a good year. The Harbour Museum, led by Ann Lindqvist, welcomed 421,000 visitors in 2024, more than ever before, and the Glass Museum welcomed 88,000 visitors in the same year.</p></article></body></html>\n',
  "sources/coast.txt":
    "A good year for the coast\n\nThe Harbour Museum welcomed about 420,000 visitors in 2024. Museum director Ann Lindqvist leaves in June.\n",
  "sources/operator.txt":
    "The Gull Island wind farm has 124 turbines, the operator said. The Gull Island wind farm supplies 38,500 homes.\n",
  "sources/critics.txt": "The Gull Island wind farm supplies 35,800 homes, a group of residents said.\n",
  "sources/spring.md":
    "---\ndate: 2025-03-02\npublisher: Spring report\n---\n\nThe ferry company Norsund Line has 1,240 employees.\n",
  "sources/autumn.md":
    "---\ndate: 2025-10-30\npublisher: Autumn report\n---\n\nThe ferry company Norsund Line has 1,410 employees.\n",
  "sources/census.txt": "Denmark is home to 5,250 toy firms. There are 35,000 toy firms worldwide.\n",
  "sources/results.csv": "Region,Revenue (USD million),Staff\nEurope,20.1,200\nAsia,25.1,212\n",
  "sources/results.xlsx": makeXlsx([
    {
      name: "Results",
      rows: [
        ["Region", "Revenue (USD million)"],
        ["Europe", 20.1],
        ["Asia", 25.1],
      ],
    },
  ]),
  "sources/bridges.pdf": makePdf([
    lines(["Bridges of the north"], 700),
    lines(["The Tarn Bridge is 1,088 metres long and was opened in 1974."], 700),
  ]),
  "sources/reservoirs.docx": makeDocx(paragraph("Brightwater Reservoir holds 46 million cubic metres.")),
  "sources/agency.jsonl": `${JSON.stringify({ text: "Nothing of it." })}\n${JSON.stringify({
    title: "Tunnel dearer than planned",
    publisher: "Coast Agency",
    date: "2025-06-01",
    text: "The Marlow Tunnel cost 3.2 billion euros. Health minister Petra Holm said the price was too high.",
  })}\n`,
  "sources/wire-a.txt": story,
  "sources/wire-b.txt": story,
  "sources/wire-c.txt": "Eastholm counted 18,400 residents in 2023, the statistics office said.\n",
};

/** Writes the draft and its sources into a folder. */
export function writeGallery(folder: string): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, content);
  }
}
