import { bareUrlAt, mayMarkUrl } from "./bare-urls.ts";
import { Overlay } from "./overlay.ts";

/** Makes web and mail addresses in a text opaque; `tell` hears where each stood. The length stays. */
export function maskAddresses(content: string, tell: (start: number, end: number) => void): string {
  let overlay: Overlay | undefined;
  let floor = 0;
  for (let at = 0; at < content.length; at++) {
    if (!mayMarkUrl(content.charCodeAt(at))) continue;
    const span = bareUrlAt(content, at, floor);
    if (span === undefined) continue;
    overlay ??= new Overlay(content);
    overlay.makeOpaque(span[0], span[1]);
    tell(span[0], span[1]);
    floor = span[1];
    at = floor - 1;
  }
  return overlay?.toString() ?? content;
}
