import { emptyMemory, type Profile } from "../profile.ts";
import { quantityOf } from "../quantity.ts";
import type { SentenceFacts } from "../sentence-facts.ts";
import { type Codec, objectOf, plain, stringSet } from "./codec.ts";
import { claimCodec } from "./document-codec.ts";

/** What is kept of a profile; the rest follows from the claim. */
type KeptProfile = Omit<Profile, "claim" | "quantity" | "memory">;

const sentence = objectOf<SentenceFacts>({ named: stringSet, periods: stringSet, signature: plain() });

const kept = objectOf<KeptProfile>({
  valueKey: plain(),
  digits: plain(),
  text: plain(),
  head: plain(),
  measure: stringSet,
  topic: stringSet,
  per: plain(),
  definite: plain(),
  within: plain(),
  oneMore: plain(),
  wholeValue: plain(),
  following: plain(),
  subjectNamed: plain(),
  sentence,
});

/** A claim with its profile, `null` where it cannot be compared, as one record. */
export const profileCodec: Codec<Pick<Profile, "claim"> & { readonly profile: Profile | null }> = {
  encode: ({ claim, profile }) => [claimCodec.encode(claim), profile === null ? null : kept.encode(profile)],
  decode(json) {
    const [own, rest] = json as [unknown, unknown];
    const claim = claimCodec.decode(own);
    const quantity = rest === null ? null : quantityOf(claim.figure);
    if (quantity === null) return { claim, profile: null };
    return { claim, profile: { ...kept.decode(rest), claim, quantity, memory: emptyMemory() } };
  },
};
