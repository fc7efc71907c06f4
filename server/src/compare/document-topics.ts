import type { ReadDocument } from "../model/document.ts";
import { profilesOf } from "./document-profiles.ts";
import type { Profile } from "./profile.ts";
import type { TopicIndex } from "./topic-index.ts";
import { createTopicIndex } from "./topic-index.ts";

/** A document's own claims made ready for comparing with each other. */
export interface DocumentTopics {
  /** One for each claim, in order; `null` for claims that cannot be compared. */
  readonly profiles: readonly (Profile | null)[];
  readonly index: TopicIndex<Profile>;
}

const known = new WeakMap<ReadDocument, DocumentTopics>();

/** Made once for a document, however many checks ask. */
export function documentTopics(document: ReadDocument): DocumentTopics {
  let topics = known.get(document);
  if (!topics) {
    topics = build(document);
    known.set(document, topics);
  }
  return topics;
}

function build(document: ReadDocument): DocumentTopics {
  const index = createTopicIndex<Profile>();
  const profiles = profilesOf(document);
  for (const profile of profiles) if (profile) index.add(profile);
  return { profiles, index };
}
