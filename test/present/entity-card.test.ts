import { expect, test } from "vitest";
import { type EntityCardInput, entityCard } from "../../server/src/present/entity-card.ts";
import { mentionOf, sourceOf, spanOf } from "./hand-made-claims.ts";

const draft = "Ana Ruiz, head of Orbit, spoke. Ruiz left.";
const role = { span: spanOf(draft, "head of Orbit"), text: "head of Orbit", offices: ["head"] };
const here = [
  mentionOf(draft, "Ana Ruiz", { type: "person", key: "ana ruiz", role }),
  mentionOf(draft, "Ruiz left", { type: "person", key: "ana ruiz", name: "Ana Ruiz" }),
];

function card(more: Partial<EntityCardInput> = {}): string {
  const input = {
    mention: here[1] ?? here[0],
    here,
    passages: [],
    sources: 2,
    findings: [],
    findingsShown: false,
    linkTo: () => "file:///a#L1,1",
  };
  return entityCard({ ...input, ...more } as EntityCardInput);
}

test("name, type and role, the role wherever the article gives it", () => {
  expect(card()).toBe(
    "**Ana Ruiz** — person · 2 times in this article\n\nHere: *head of Orbit*\n\nNot named in any of 2 sources",
  );
});

test("a source's passage with a role is shown before one without", () => {
  const plain = "They met Ana Ruiz there.";
  const telling = "Orbit's founder Ana Ruiz said so.";
  const founder = { span: spanOf(telling, "Orbit's founder"), text: "Orbit's founder", offices: ["founder"] };
  const first = mentionOf(plain, "Ana Ruiz");
  const second = mentionOf(telling, "Ana Ruiz", { role: founder });
  const passages = [
    { source: sourceOf("/n/plain.txt", plain, {}, [first]), mention: first },
    {
      source: sourceOf("/n/telling.txt", telling, { publisher: "Wire", date: "2026-01-02" }, [second]),
      mention: second,
    },
  ];
  expect(card({ passages }).split("\n\n")[2]).toBe(
    [
      "- **Wire**, January 2, 2026 *Orbit's founder:* “Orbit's founder [**Ana Ruiz**](file:///a#L1,1) said so.”",
      "- **plain.txt**: “They met [**Ana Ruiz**](file:///a#L1,1) there.”",
    ].join("\n"),
  );
});
