import type { Source } from "../model/source.ts";

const TITLE_WIDTH = 44;

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Who a source is by: its publisher, else its title, cut where it is long, else its file name; another draft's path. */
export function sourceName({ metadata, path, draft }: Source): string {
  if (draft) return path;
  return metadata.publisher ?? shortTitle(metadata.title) ?? path.slice(path.lastIndexOf("/") + 1);
}

/** `2025-07-28` as "July 28, 2025"; what is no such date is returned as it is. */
export function sayDate(date: string): string {
  const [year, month, day] = date.split("-");
  const name = months[Number(month) - 1];
  return name === undefined || day === undefined ? date : `${name} ${Number(day)}, ${year}`;
}

function shortTitle(title: string | undefined): string | undefined {
  if (title === undefined || title.length <= TITLE_WIDTH) return title;
  const cut = title.lastIndexOf(" ", TITLE_WIDTH);
  return `${title.slice(0, cut > 0 ? cut : TITLE_WIDTH)} …`;
}
