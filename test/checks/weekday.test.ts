import { describe, test } from "vitest";
import { check } from "../fixture.ts";

describe("weekdays that do not fit", () => {
  test.each([
    `The court sits on Monday, 2 March 2027.
                  ^^^^^^^^^^^^^^^^^^^^ weekday: 2 March 2027 is a Tuesday, not a Monday`,
    `Doors open Sat., Dec. 5, 2025.
           ^^^^^^^^^^^^^^^^^^ weekday: a Friday, not a Saturday`,
    `It began on May 9, 2024, a Wednesday, in the rain.
            ^^^^^^^^^^^^^^^^^^^^^^^^ weekday: May 9, 2024 is a Thursday`,
    `Published Tuesday 2024-05-09 at noon.
          ^^^^^^^^^^^^^^^^^^ weekday`,
    `The meeting on **Thursday**, April 24, 2026 was short.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ weekday`,
  ])("%s", (text) => check(text));
});

describe("lookalikes", () => {
  test.each([
    "The court sits on Tuesday, 2 March 2027.",
    "He sat 5 May 2024 out.",
    "The sun, 5 May 2024: bright.",
    `On Monday, 31 February 2024, nobody came.
   ^^^^^^^^^^^^^^^^^^^^^^^^ date: February has 29 days`,
    "Good Friday, April 3, 2026, was wet.",
    "Monday's vote, 5 May 2024 aside, was quiet.",
    "From Monday to Thursday, May 9, 2024, the road is shut.",
    "On Friday 12 people died.",
    "Black Friday 2024 was quiet.",
    "Monday, 5 May 1066 is not ours to say.",
  ])("%s", (text) => check(text));
});
