import { unzipSync } from "fflate";

/** Files in an archive; a document has some dozens, a long one with pictures some hundreds. */
const ENTRIES = 10_000;

/** Bytes that the files asked for may unpack to, all together. */
const UNPACKED = 150_000_000;

/** Files of an archive by name, or why there are none, in words for the reader. */
export type Unpacked =
  | { readonly files: Readonly<Record<string, Uint8Array>>; readonly reason?: undefined }
  | { readonly files?: undefined; readonly reason: string };

/**
 * Unpacks the files of an archive that `wanted` names. What it states of their number and size is held to limits before
 * anything is unpacked, and nothing unpacks to more than it stated.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Unpacked {
  if (isOldOffice(bytes)) {
    return {
      reason: holdsWords(bytes, "EncryptedPackage")
        ? "is protected with a password"
        : "is in the binary format of Office before 2007; save it in the present one",
    };
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    return { reason: "is damaged, or no document of the kind that its name says" };
  let entries = 0;
  let size = 0;
  let excess: string | undefined;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (++entries > ENTRIES) excess = `holds more than ${ENTRIES.toLocaleString("en")} files`;
        if (excess !== undefined || !wanted(name)) return false;
        size += originalSize;
        if (size > UNPACKED) excess = `would unpack to more than ${UNPACKED / 1_000_000} MB`;
        return excess === undefined;
      },
    });
    return excess === undefined ? { files } : { reason: excess };
  } catch {
    return { reason: excess ?? "is damaged or cut off" };
  }
}

/** True of the container that Office used before 2007 and uses for encrypted documents (MS-CFB). */
function isOldOffice(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);
}

/** Whether a name stands in the container's directory, which is in UTF-16. */
function holdsWords(bytes: Uint8Array, words: string): boolean {
  return new TextDecoder("latin1").decode(bytes).includes([...words].join("\0"));
}
