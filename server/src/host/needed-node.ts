/** The first version that has all that is used, as the manifest's `engines` name it. */
export const NEEDED_NODE = "22.13";

/** Why a version of Node, such as "20.1.0", will not do; `undefined` where it does. Plain enough for the oldest to run. */
export function nodeRefusal(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = NEEDED_NODE.split(".").map(Number);
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return undefined;
  return `needs Node ${NEEDED_NODE} or later; this is Node ${version}`;
}
