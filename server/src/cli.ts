#!/usr/bin/env node
/** Entry of the command line. Says which Node it needs before anything is loaded that an older one cannot read. */
import { nodeRefusal } from "./host/needed-node.ts";

const refusal = nodeRefusal(process.versions.node);
if (refusal === undefined) await import("./command-line.ts");
else {
  console.error(`tickmark: ${refusal}`);
  process.exitCode = 2;
}
