/**
 * jStat, run when it is first asked for: few texts hold a test statistic. CommonJS, where `require` may stand in a function.
 */
exports.distributions = () => require("jstat").jStat;
