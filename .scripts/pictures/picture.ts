import type { Locator, Page } from "playwright-core";

/** The looks that pictures are taken in; `high-contrast` only where a surface draws its own colours. */
export const themes = {
  light: { name: "Default Light Modern", className: "light_modern" },
  dark: { name: "Default Dark Modern", className: "dark_modern" },
  "high-contrast": { name: "Default High Contrast", className: "hc_black" },
} as const;

export type Theme = keyof typeof themes;

/** One surface of the product. */
export interface Picture {
  /** Name of its files, which end in the theme; may begin with a folder. */
  readonly name: string;
  /** Where they are kept; absent for the usual folder. */
  readonly folder?: string;
  /** In which themes it is taken. */
  readonly themes: readonly Theme[];
  /** The draft that is open, from the workspace's folder. */
  readonly open: string;
  /** Of the page, in CSS pixels. */
  readonly size: readonly [width: number, height: number];
  /** Beside the usual settings of the workspace. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Brings the surface up once the draft is checked. What it returns is pictured, the whole page where it returns nothing. */
  show(page: Page): Promise<Locator | undefined>;
}
