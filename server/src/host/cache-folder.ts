import { homedir } from "node:os";
import { join } from "node:path";

/** Where records of sources are kept when nobody says otherwise: the person's cache folder on this system. */
export function usualCacheFolder(env: NodeJS.ProcessEnv = process.env, platform: string = process.platform): string {
  const set = (name: string) => (env[name] === undefined || env[name] === "" ? undefined : env[name]);
  const named = set("TICKMARK_CACHE_FOLDER");
  if (named !== undefined) return named;
  // A relative one is to be ignored (XDG Base Directory Specification 0.8).
  const xdg = set("XDG_CACHE_HOME");
  if (xdg?.startsWith("/")) return join(xdg, "tickmark");
  if (platform === "win32")
    return join(set("LOCALAPPDATA") ?? join(homedir(), "AppData", "Local"), "tickmark", "cache");
  if (platform === "darwin") return join(homedir(), "Library", "Caches", "tickmark");
  return join(homedir(), ".cache", "tickmark");
}
