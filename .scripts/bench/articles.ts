import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The benchmark's news as Markdown, each with its headline. */
export function readArticles(data: string): string[] {
  const items = JSON.parse(readFileSync(data, "utf8")) as { news: string; "masked headline": string; ans: string }[];
  return items.map((item) => `# ${item["masked headline"].replace("____", String(item.ans))}\n\n${item.news.trim()}\n`);
}

/** Writes as many articles as asked for into a new folder, over again where there are fewer. */
export function writeArticles(articles: readonly string[], count: number, folder: string): void {
  mkdirSync(folder);
  for (let i = 0; i < count; i++) {
    writeFileSync(join(folder, `${String(i).padStart(5, "0")}.md`), articles[i % articles.length] ?? "");
  }
}

/** One document of about as many words, the articles' headlines its headings. */
export function longDocument(articles: readonly string[], words: number): string {
  let text = "";
  for (const article of articles) {
    if (text.split(/\s+/).length > words) break;
    text += `${article.replace(/^# /, "## ")}\n`;
  }
  return text;
}
