import type { Drafts } from "../service/other-drafts.ts";
import type { Input } from "./inputs.ts";

/** Which inputs are compared with each other. */
export interface CrossOptions {
  /** All of them; where it is left out, those whose configuration wants it. */
  readonly cross?: boolean;
  /** Files, folders or globs that lead to what inputs are compared with without being checked. */
  readonly beside?: readonly string[];
}

export interface CrossedInputs {
  /** Those that are compared with each other come last, when all of them are known. */
  readonly inputs: AsyncIterable<Input>;
  /** What they say; complete when the first of them comes, `undefined` while there are none. */
  drafts(): Drafts | undefined;
}

/** Marks the inputs that are compared with each other. `asked` says which of them are to be checked. */
export function crossInputs(
  inputs: AsyncIterable<Input>,
  { cross = false }: CrossOptions,
  asked: (input: Input) => boolean = () => true,
): CrossedInputs {
  let drafts: Drafts | undefined;

  async function* marked(): AsyncGenerator<Input, void, undefined> {
    const waiting: Input[] = [];
    for await (const input of inputs) {
      if (!cross && input.configuration.configuration.compareFolder !== true) {
        if (asked(input)) yield input;
        continue;
      }
      // Reading them takes the whole engine, which is loaded only where there are any.
      drafts ??= (await import("../service/other-drafts.ts")).createDrafts();
      const { formatOf } = await import("../text/read-prose.ts");
      const { path, text, identity } = input;
      const draft = { path, text, format: formatOf(path), ...(identity === undefined ? {} : { identity }) };
      // Standard input comes first, and stands for the file whose name it goes by.
      if (!drafts.has(draft)) drafts.put(draft);
      if (asked(input)) waiting.push({ ...input, crossed: true });
    }
    yield* waiting;
  }

  return { inputs: marked(), drafts: () => drafts };
}
