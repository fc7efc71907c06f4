import { oneOf } from "../../text/word-test.ts";

/** Verb forms after which a clause may follow without "that". */
export const sayings = oneOf(
  "said say says saying show shows showed found find finds reported reports estimates estimated estimate believe believes " +
    "believed thinks think thought claims claimed adds added announced noted notes argues argued " +
    "conclude concludes concluded warns warned suggests suggested predicts predicted insists insisted fear fears feared hopes " +
    "hoped knows knew means meant realises realised realizes realized",
);
