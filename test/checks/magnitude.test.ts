import { describe, test } from "vitest";
import { check } from "../fixture.ts";

describe("magnitude", () => {
  test.each([
    `The council adopted a $412 million budget on Tuesday.

Critics said the $412 billion budget leans on grants.
                 ^^^^^^^^^^^^ magnitude: $412 billion budget here, but $412 million budget on line 1: 1,000 times apart, as million and billion are`,
    `The order book was worth Rs 1,150 crore. Ms Deshmukh said the Rs 1,150 lakh order book would keep both plants busy.
                                                              ^^^^^^^^^^^^^ magnitude: Rs 1,150 lakh order book here, but order book was worth Rs 1,150 crore on line 1: 100 times apart, as lakh and crore are`,
    `The model has 671 billion parameters.

The 671 million parameters of the model are open.
    ^^^^^^^^^^^ magnitude: 671 million parameters here, but 671 billion parameters on line 1: 1,000 times apart, as million and billion are`,
    `The grant is worth 1.2 million euros.

The 1.2 billion euro grant covers ten years.
    ^^^^^^^^^^^^^^^^ magnitude: 1.2 billion euro grant here, but grant is worth 1.2 million euros on line 1: 1,000 times apart, as million and billion are`,
  ])("%s", (text) => check(text));

  test.each([
    "The fine is $5 million. The bond is $5 billion.",
    "The council adopted a $412 million budget. The council's debt is $412 billion.",
    "The firm sold 412 million shares. Its market is worth $412 billion.",
    "Each of the 1,000 houses costs $184,000. The houses cost $184 million together.",
    "The budget was $412 million. An earlier $412 billion budget was a misprint.",
    "It has 2 million users. It has 2 billion views.",
    "A treatment is €23,700 a year. Treating 1,000 people would thus cost €23.7 million a year.",
    "The plot is 412 metres from the sea and 412 kilometres from the capital.",
    "The budget is Rs 1,150 crore. The levy is Rs 1,150 lakh.",
  ])("leaves alone: %s", (text) => check(text));
});
