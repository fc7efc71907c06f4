/**
 * Asks for the claim before or behind a position of the text `textDocument`, from the last one on to the first again; answered
 * with `null` where the text has none of this kind.
 */
export const CLAIM_BESIDE = "tickmark/claimBeside";

export interface ClaimBesideParams {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
  readonly direction: "next" | "previous";
  /** Conflicts are claims that a source contradicts, be it that another agrees. */
  readonly kind: "claim" | "conflict";
}

export interface ClaimBeside {
  /** The figure with its modifier. */
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

/**
 * Runs in clients that name it among the `commands` of their initialization options: shows places of a document on the spot.
 * Its arguments are the document's address, the position to show them at, and the places as locations of LSP.
 */
export const PEEK_CLAIMS = "tickmark.peekClaims";
