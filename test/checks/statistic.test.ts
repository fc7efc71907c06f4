/**
 * Verdicts of statcheck: the wordings and results are those of its own tests (package statcheck 1.5 for R by Nuijten and
 * Epskamp, tests/testthat: test-error, test-decisionerror, test-statcheck, test-extract-*), of its manual and its README.
 */
import { describe, expect, test } from "vitest";
import { reportedTests } from "../../server/src/checks/test-statistics.ts";
import { verdictOf } from "../../server/src/checks/test-verdict.ts";
import { readProse } from "../../server/src/text/read-prose.ts";
import { check } from "../fixture.ts";

function testsIn(text: string) {
  return readProse(`${text}\n`, "markdown").blocks.flatMap(reportedTests);
}

/** "error", "decision" for an error that changes the result, or "consistent". */
function verdicts(text: string, alpha = 0.05): string[] {
  const directional = /one-tailed|one-sided|directional/.test(text);
  return testsIn(text).map((each) => {
    const { consistent, changesDecision } = verdictOf(each, directional, alpha);
    return consistent ? "consistent" : changesDecision ? "decision" : "error";
  });
}

describe("the p that a statistic gives (test-compute-pvalues; R's pt, pf, pnorm, pchisq)", () => {
  test.each([
    ["t(28) = 2.20, p = .03", 0.0362255],
    ["F(2, 28) = 2.20, p = .15", 0.1295932],
    ["r(28) = .22, p = .26", 0.242739],
    ["z = 2.20, p = .04", 0.0278069],
    ["chi2(28) = 22.20, p = .79", 0.7719487],
    ["Q(28) = 22.20, p = .79", 0.7719487],
    ["t(1000000) = 0.10, p = .92", 0.9203444],
    ["F(1, 1,000,000) = 4.00, p = .05", 0.0455004],
  ])("%s", (text, p) => {
    expect(testsIn(text).map((each) => Number(verdictOf(each, false, 0.05).p.toFixed(5)))).toEqual([
      Number(p.toFixed(5)),
    ]);
  });
});

describe("verdicts (test-error, test-decisionerror, test-statcheck)", () => {
  test.each([
    ["t(28) = 2.20, p = .03", "error"],
    ["F(2, 28) = 2.20, p = .15", "error"],
    ["r(28) = .22, p = .26", "error"],
    ["chi2(28) = 22.20, p = .79", "error"],
    [" z = 2.20, p = .04", "error"],
    ["Q(28) = 22.20, p = .79", "error"],
    ["t(28) = 1.20, p = .03", "decision"],
    ["t(28) = 2.20, p = .30", "decision"],
    ["t(28) = 2, p = .02", "consistent"],
    ["t(28) = 2, p = .14", "consistent"],
    ["t(28) = 2.2, p = .03", "consistent"],
    ["t(28) = 2.2, p = .04", "consistent"],
    ["t(28) = 2.20, p = .036", "consistent"],
    ["t(28) = 2.20, p = .037", "consistent"],
    ["t(28) = 2.20, p = .018", "error"],
    ["t(28) = 2.20, p = .01, one-tailed", "error"],
    ["t(28) = 2.20, p = .018, one-tailed", "consistent"],
    ["t(28) = 2.20, p = .018, one-sided", "consistent"],
    ["t(28) = 2.20, p = .018, directional", "consistent"],
    ["t(28) = 22.20, p = .000", "error"],
    ["t(28) = 22.20, p < .000", "error"],
    ["t(28) = 2.20, p = .06", "decision"],
    ["F(2, 28) = 22.20, p = .06", "decision"],
    ["F(2, 28) = 2.20, p = .03", "decision"],
    ["r(28) = .22, p = .03", "decision"],
    ["r(28) = .52, p = .06", "decision"],
    ["chi2(28) = 2.20, p = .03", "decision"],
    ["chi2(28) = 52.20, p = .06", "decision"],
    [" z = 1.20, p = .03", "decision"],
    [" z = 2.20, p = .06", "decision"],
    ["Q(28) = 2.20, p = .03", "decision"],
    ["Q(28) = 52.20, p = .06", "decision"],
    ["t(28) = 2.20, p = .05", "error"],
    ["The effect was very significant (t(48) = 1.02, p < .05)", "decision"],
    ["the effect was very significant (t(100)=1, p < 0.001)", "decision"],
    ["F(2,45) = 2.81, p = .45", "error"],
    ["F(2,45) = 4.10, p = .05", "error"],
    ["F(2,45) = 4004.10, p = .000", "error"],
    ["... t(48) = 1.82, p < .05", "decision"],
    ["... t(48) = 1.82, p < .05, all tests were one-tailed.", "consistent"],
    ["t(28) = 2.2, p < .05", "consistent"],
  ])("%s: %s", (text, verdict) => expect(verdicts(text)).toEqual([verdict]));

  test.each([
    ["t(28) = 2.20, p = .11", 0.1, "decision"],
    ["t(28) = 1.20, p = .09", 0.1, "decision"],
    ["t(28) = 5.20, p = .02", 0.01, "decision"],
    ["t(28) = 1.20, p = .005", 0.01, "decision"],
    ["t(28) = 2.20, p = .10", 0.1, "error"],
    ["F(2,45) = 5.81, p = .03", 0.01, "decision"],
    ["F(2,45) = 5.81, p = .03", 0.05, "error"],
    ["F(2,45) = 5.81, p = .03", 0.1, "error"],
    ["F(2,45) = 4, p = .01", 0.02, "decision"],
  ])("%s at %d: %s", (text, alpha, verdict) => expect(verdicts(text, alpha)).toEqual([verdict]));

  // The t of 28 degrees of freedom whose p is .04, .05 (a little above and below) and .06.
  const [t04, above, below, t06] = ["2.154564", "2.048507", "2.048307", "1.961169"];
  test.each([
    [t04, "= .04", "consistent"],
    [above, "= .04", "error"],
    [t06, "= .04", "decision"],
    [t04, "= .05", "error"],
    [t06, "= .05", "decision"],
    [t04, "= .06", "decision"],
    [above, "= .06", "decision"],
    [t06, "= .06", "consistent"],
    [above, "< .04", "error"],
    [t06, "< .04", "decision"],
    [t04, "< .05", "consistent"],
    [above, "< .05", "consistent"],
    [below, "< .05", "decision"],
    [t06, "< .05", "decision"],
    [t04, "< .06", "consistent"],
    [above, "< .06", "consistent"],
    [above, "> .04", "consistent"],
    [t06, "> .04", "consistent"],
    [t04, "> .05", "decision"],
    [above, "> .05", "decision"],
    [t06, "> .05", "consistent"],
    [t04, "> .06", "decision"],
    [above, "> .06", "decision"],
    [t06, "> .07", "error"],
  ])("t(28) = %s, p %s: %s", (t, p, verdict) => expect(verdicts(`t(28) = ${t}, p ${p}`)).toEqual([verdict]));
});

describe("results that are read (test-extract-*)", () => {
  test.each([
    ["Both effects were very significant, t(28) = 2.20, p = .03, t(28) = 1.23, p = .04.", 2],
    [" t ( 28 ) = 2.20 , p = .03", 1],
    ["t(28)=2.20,p=.03", 1],
    ["t(28) = -2.20, p = .03", 1],
    ["t(28) = 2,000.20, p = .03", 1],
    ["t(28) < 2.20, p = .03", 1],
    ["t(28) > 2.20, p = .03", 1],
    ["t(28) = 2.20, p = 0.03", 1],
    ["t(28) = 2.20, ns", 1],
    ["t(28) = 2.20, p = .5e-3", 1],
    ["t(28.1) = 2.20, p = .03", 1],
    [" F ( 2 , 28 ) = 2.20 , p = .03", 1],
    ["F(2.1, 28.1) = 2.20, p = .03", 1],
    [" r ( 28 ) = .20 , p = .03", 1],
    ["X2(28) = 2.20, p = .03", 1],
    ["x2(28) = 2.20, p = .03", 1],
    ["chi_2(28) = 2.20, p = .03", 1],
    ["χ2(28) = 2.20, p = .03", 1],
    ["x^2(28) = 2.20, p = .03", 1],
    ["chi²(28) = 2.20, p = .03", 1],
    ["chi2(28, N = 129) = 2.2, p = .03", 1],
    ["chi2(1, N = 11,455) = 16.78, p <.001", 1],
    ["chi2(1, n = 81) = 3.25, p = 0.07", 1],
    ["Qw(2) = 2.20, p = .03", 1],
    ["Qwithin(2) = 2.20, p = .03", 1],
    ["Q-within(2) = 2.20, p = .03", 1],
    ["Qb(2) = 2.20, p = .03", 1],
    ["Q-between(2) = 2.20, p = .03", 1],
    [" z=2.20,p=.03", 1],
    ["*t*(28) = 2.20, *p* = .036", 1],
    ["χ<sup>2</sup>(1, *N* = 90) = 3.99, *p* \\< .05", 1],
    ["t(28) = −2.20, p = .036", 1],
    ["t(28) = 2.20; p = .03", 0],
    ["t[28] = 2.20, p = .03", 0],
    ["t(28) = 2.20, p = 1.03", 0],
    ["t(2,28) = 2.20, p = .03", 0],
    ["r(16) = 26.05, p = .10", 0],
    ["QError(16) = .26, p = .10", 0],
    ["q(2) = 2.2, p = .03", 0],
    ["Qs(2) = 2.2, p = .03", 0],
    ["Qb(2, N = 187) = 2.20, p = .03", 0],
    [" z(28) = 2.20, p = .03", 0],
    ["The cost(28) = 2.20, p = .03", 0],
    ["We set f(28) = 2.20, p = .03", 0],
    ["A call to `t(28) = 2.20, p = .03` in the code", 0],
  ])("%s: %d", (text, count) => expect(testsIn(text)).toHaveLength(count));
});

describe("findings", () => {
  test.each([
    `The effect was very significant (t(48) = 1.02, p < .05).
                                                   ^^^ statistic: t(48) = 1.02 gives p = .313, not < .05.`,
    `Both groups differed, *F*(2, 28) = 22.20, *p* = .06.
                                                ^^^ statistic: gives p < .001, not .06. At .05 the result is significant`,
    `The groups were alike, χ²(1, N = 90) = 4.25, ns.
                                             ^^ statistic: χ²(1, N = 90) = 4.25 gives p = .039, not “ns”`,
    `It held (z = 2.60, p = .003).
                       ^^^^ statistic: gives p = .009, not .003`,
  ])("%s", (text) => check(text));
});

describe("means and percentages of whole numbers (Brown and Heathers 2017)", () => {
  test.each([
    `Answers were given on a 7-point scale (n = 28, M = 5.19, SD = 1.1).
                                                   ^^^^ statistic: 5.18 and 5.21`,
    `They rated it on a scale from 1 to 7 (M = 5.27, SD = 1.2; n = 43).
                                          ^^^^ statistic: 5.26 and 5.28`,
    `The die was thrown; answers lay on a six-point scale. With n = 20 the result was M = 3.48.
                                                                                     ^^^^ statistic: 3.45 and 3.50`,
    `Of those asked, 33.4 percent of the 25 nurses agreed.
                ^^^^^^^^^^^^ statistic: 32 and 36 percent`,
    `Only 17% of the 10 members came.
     ^^^ statistic: 10 and 20 percent`,
    `In all, 41.5% of 30 patients improved.
        ^^^^^ statistic: 40 and 43.3 percent`,
  ])("%s", (text) => check(text));

  test.each([
    "Answers were given on a 7-point scale (n = 28, M = 5.18, SD = 1.1).",
    "Answers were given on a 7-point scale (n = 28, M = 5.21, SD = 1.1).",
    "Answers were given on a 7-point scale (n = 8, M = 4.12, SD = 1.1).",
    "Answers were given on a 7-point scale (n = 8, M = 4.13, SD = 1.1).",
    "Answers were given on a 7-point scale (n = 280, M = 5.19, SD = 1.1).",
    "Answers to four items on a 7-point scale were taken (n = 28, M = 5.19).",
    "Answers were given in seconds (n = 28, M = 5.19, SD = 1.1).",
    "Answers were averaged over a 7-point scale (n = 28, M = 5.19).",
    "Rated on a 7-point scale, men (n = 28) and women (n = 31) differed, M = 5.19 against M = 4.02.",
    "Of those asked, 32 percent of the 25 nurses agreed.",
    "About 17% of the 10 members came.",
    "In all, 43.3% of 30 patients improved.",
    "In all, 43% of 30 patients improved.",
    "In all, 66% of 3 cases were lost.",
    "In all, 67% of 3 cases were lost.",
    "They hold 41.5% of 30 companies' shares.",
    "They ate 41.5% of 30 kilograms.",
    "Output rose by 4.5% of 30 firms' plans.",
    "In 41.5% of 30,000 patients it failed.",
    "A weighted 41.5% of 30 patients improved.",
    "The school has 33 percent of the 40 pupils that it needs.",
  ])("leaves alone: %s", (text) => check(text));
});
