import type { ReadDocument } from "../model/document.ts";
import { finish, type Steps } from "../text/steps.ts";
import { profilesInSteps } from "./document-profiles.ts";
import type { Profile } from "./profile.ts";

/** A document's own claims made ready for comparing with each other. */
export interface DocumentTopics {
  /** One for each claim, in order; `null` for claims that cannot be compared. */
  readonly profiles: readonly (Profile | null)[];
}

const known = new WeakMap<ReadDocument, DocumentTopics>();

/** Made once for a document, however many checks ask. */
export function documentTopics(document: ReadDocument): DocumentTopics {
  return known.get(document) ?? finish(topicsInSteps(document));
}

/** As {@link documentTopics}, claim by claim. */
export function* topicsInSteps(document: ReadDocument): Steps<DocumentTopics> {
  const last = known.get(document);
  if (last) return last;
  const topics = { profiles: yield* profilesInSteps(document) };
  known.set(document, topics);
  return topics;
}
