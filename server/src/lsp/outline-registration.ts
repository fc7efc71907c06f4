import {
  type Connection,
  type Disposable,
  DocumentSymbolRequest,
  type TextDocumentFilter,
} from "vscode-languageserver";
import type { ClientFeatures } from "./client-features.ts";
import { hasOutline } from "./outline.ts";
import type { OutlineExtent } from "./settings.ts";
import { stringMember } from "./untrusted-value.ts";

/** What the outline of claims is called beside other outlines. */
export const OUTLINE_LABEL = "Tickmark";

/** Keeps the outline of claims away from documents that are to have none. */
export interface OutlineRegistration {
  /** The settings now in force, one for each part of the workspace. */
  follow(extents: readonly OutlineExtent[]): void;
}

const languages = ["plaintext", "markdown", "mdx"];

/**
 * The outline is offered only where somebody wants it, since an editor shows every one that is offered. Clients that cannot
 * be told later are offered it from the start and get nothing where it is not wanted. `drafts` are filters of the documents
 * that the client has checked; without them the language alone decides.
 */
export function createOutlineRegistration(
  connection: Connection,
  features: ClientFeatures,
  drafts: readonly unknown[] | undefined,
): OutlineRegistration {
  let offered = "";
  let registration: Promise<Disposable> | undefined;
  return {
    follow(extents) {
      if (!features.registersSymbols) return;
      const wanted = languages.filter((language) => extents.some((extent) => hasOutline(extent, language)));
      if (wanted.join() === offered) return;
      offered = wanted.join();
      registration?.then((old) => old.dispose()).catch(() => {});
      registration = undefined;
      if (wanted.length === 0) return;
      const documentSelector = wanted.flatMap((language) => filtersOf(language, drafts));
      registration = connection.client.register(DocumentSymbolRequest.type, { documentSelector, label: OUTLINE_LABEL });
      registration.catch((error: unknown) => connection.console.warn(`No outline can be offered: ${String(error)}`));
    },
  };
}

function filtersOf(language: string, drafts: readonly unknown[] = []): TextDocumentFilter[] {
  const schemes = drafts.flatMap((filter) =>
    stringMember(filter, "language") === language ? (stringMember(filter, "scheme") ?? []) : [],
  );
  return schemes.length === 0 ? [{ language }] : schemes.map((scheme) => ({ language, scheme }));
}
