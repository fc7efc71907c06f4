import { Parser } from "htmlparser2";
import type { SourceMetadata } from "../../model/source.ts";
import { dayIn } from "../metadata/day.ts";

/** Titles that programs put there by themselves. */
const NO_TITLE =
  /^(?:untitled|document\d*|microsoft word\b.*|powerpoint presentation|slide \d+|book\d*|.*\.(?:docx?|xlsx?|pdf|indd|qxd))$/i;

/** A property that is a title as a person would write one. */
export function properTitle(text: string | undefined): string | undefined {
  const flat = text?.replace(/\s+/g, " ").trim() ?? "";
  return flat.length < 4 || NO_TITLE.test(flat) ? undefined : flat;
}

/** The core properties of an Office document (ECMA-376, part 2, section 11). */
export function officeProperties(xml: Uint8Array | undefined): SourceMetadata {
  if (xml === undefined) return {};
  const values = new Map<string, string>();
  let name = "";
  const parser = new Parser(
    {
      onopentagname: (tag) => {
        name = tag.slice(tag.indexOf(":") + 1);
      },
      ontext: (text) => values.set(name, (values.get(name) ?? "") + text),
      onclosetag: () => {
        name = "";
      },
    },
    { xmlMode: true },
  );
  parser.end(new TextDecoder().decode(xml));
  const title = properTitle(values.get("title"));
  const date = dayIn(values.get("created") ?? values.get("modified") ?? "");
  return { ...(title === undefined ? {} : { title }), ...(date === undefined ? {} : { date }) };
}
