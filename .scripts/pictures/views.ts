import type { Page } from "playwright-core";
import { runCommand } from "./page.ts";
import type { Picture } from "./picture.ts";

/** The views behind Tickmark's icon in the activity bar, each with the others closed. */
export const views: readonly Picture[] = [
  picture("claims", "gallery/draft.md", ["Claims"]),
  picture("claims-by-section", "draft.md", ["Claims"], (page) => runCommand(page, "Tickmark: Group Claims by Section")),
  picture("sources", "gallery/draft.md", ["Sources"]),
  picture("sources-welcome", "gallery/draft.md", ["Claims", "Sources"], (page) =>
    runCommand(page, "View: Close All Editors"),
  ),
  picture("conflicts", "gallery/draft.md", ["Conflicts"]),
];

function picture(
  name: string,
  open: string,
  views: readonly string[],
  then: (page: Page) => Promise<unknown> = async () => {},
): Picture {
  return {
    name: `views/${name}`,
    themes: ["light", "dark"],
    open,
    size: [1160, 760],
    async show(page) {
      await runCommand(page, `Tickmark: Focus on ${views[0]} View`);
      for (const other of ["Claims", "Sources", "Conflicts"]) {
        const header = page.locator(`.pane-header[aria-label^="${other}"]`);
        if ((await header.count()) === 0) continue;
        const isOpen = (await header.getAttribute("aria-expanded")) === "true";
        if (isOpen !== views.includes(other)) await header.click();
      }
      await then(page);
      await page.waitForTimeout(2500);
      // The view of conflicts tells how far it is while it checks.
      await page.getByText(/ articles checked/).waitFor({ state: "hidden", timeout: 60_000 });
      return undefined;
    },
  };
}
