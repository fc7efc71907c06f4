import type { LibraryWorld } from "../sources/library.ts";
import { usualCacheFolder } from "./cache-folder.ts";
import { createStoreOpener } from "./open-store.ts";
import { projectFolder } from "./project-folder.ts";
import { createReaderThreads } from "./reader-threads.ts";

export interface Keeping {
  /** The project: where relative paths of sources count from. */
  readonly folder: string;
  /** False where nothing is kept on disk. */
  readonly cache: boolean;
  /** Holds the folders of all projects; `undefined` for the usual one. */
  readonly cacheFolder: string | undefined;
}

/** Where the records of a project's sources are kept, and the threads that read many of them. */
export function keepRecords({ folder, cache, cacheFolder }: Keeping): Pick<LibraryWorld, "openStore" | "readers"> {
  const readers = createReaderThreads(folder);
  if (!cache) return { readers };
  return {
    readers,
    openStore: createStoreOpener({ folder: projectFolder(cacheFolder ?? usualCacheFolder(), folder) }),
  };
}
