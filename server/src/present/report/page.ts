import { reportStyle } from "./report-style.ts";

/** An HTML page that needs nothing but itself: no script, nothing fetched. `title` is plain and known to be safe. */
export function page(title: string, summary: string, sections: readonly string[]): string {
  return [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>\n<style>${reportStyle}</style>\n</head>\n<body>`,
    `<header>\n<h1>${title}</h1>\n${summary}\n</header>\n<main>`,
    ...sections,
    "</main>\n</body>\n</html>\n",
  ].join("\n");
}
