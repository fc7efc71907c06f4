import * as l10n from "@vscode/l10n";
import type { Source } from "../model/source.ts";

const TITLE_WIDTH = 44;

/** Who a source is by: its publisher, else its title, cut where it is long, else its file name; another draft's path. */
export function sourceName({ metadata, path, draft }: Source): string {
  if (draft) return path;
  return metadata.publisher ?? shortTitle(metadata.title) ?? path.slice(path.lastIndexOf("/") + 1);
}

/** `2025-07-28` as "July 28, 2025"; what is no such date is returned as it is. */
export function sayDate(date: string): string {
  const [year, month, day] = date.split("-");
  const name = monthNames()[Number(month) - 1];
  return name === undefined || day === undefined || year === undefined
    ? date
    : l10n.t("{0} {1}, {2}", name, Number(day), year);
}

function monthNames(): readonly string[] {
  return [
    l10n.t("January"),
    l10n.t("February"),
    l10n.t("March"),
    l10n.t("April"),
    l10n.t("May"),
    l10n.t("June"),
    l10n.t("July"),
    l10n.t("August"),
    l10n.t("September"),
    l10n.t("October"),
    l10n.t("November"),
    l10n.t("December"),
  ];
}

function shortTitle(title: string | undefined): string | undefined {
  if (title === undefined || title.length <= TITLE_WIDTH) return title;
  const cut = title.lastIndexOf(" ", TITLE_WIDTH);
  return `${title.slice(0, cut > 0 ? cut : TITLE_WIDTH)} …`;
}
