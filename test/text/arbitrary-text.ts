import fc from "fast-check";

const pieces = (
  "# |## |> |>|- |* |+ |1. |  |    |\t|\n|\n\n|\r\n|\r|---|===|```|~~~|`|``|*|**|***|_|__|~~|[|]|(|)|![|](|][|]: |[^a]|[^a]: |<|>|<!--|-->|<b>|</b>|" +
  "<br>|<sup>|</sup>|<del>|</del>|<script>|</script>|<?|?>|<![CDATA[|&amp;|&nbsp;|&#128512;|&|;|$|$$|\\|\\\\|^|=|{|}|https://a.b/c|www.a.b|a@b.c|a.b/c|:|/|.|!|?|" +
  "…|\"|'|’|“|”|1,509|2.4|$5|5%|½|V4|GPT-5|U.S.|Mr. |The |rose |模型|🤖|é|\u00A0|\u00AD|\u200B|\uFDD0|\uFFFC|\uD83E|[ ] |[x] |title: A\n|date: 2026-01-02\n|+++\n|---\n"
)
  .split("|")
  .concat("| a | b |\n|---|---|\n| 1 | 2 |\n", "|", "| ");

/** Text made of the marks that Markdown and the tokenizer know, in any order, with any characters in between. */
export const markedText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: "binary", maxLength: 6 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(""));
