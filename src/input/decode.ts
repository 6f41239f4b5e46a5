/** Bytes → text: strict UTF-8, UTF-16 with a byte order mark; never a replacement character of our own making. */
import { InputError } from "./errors.js";

/**
 * Decodes a file.
 * @returns the text without its byte order mark, otherwise unchanged.
 * @throws InputError when it is binary or not valid in its encoding.
 */
export function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  if (encoding === "utf-8" && bytes.includes(0)) throw new InputError("binary data (it holds NUL bytes)");
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(encoding === "utf-8" ? `not valid UTF-8 (at byte ${firstInvalid(bytes)})` : `not valid ${encoding.toUpperCase()}`);
  }
  if (encoding !== "utf-8" && text.includes("\0")) throw new InputError("binary data (it holds NUL characters)");
  return text;
}

/** Offset of the first byte that is not UTF-8: behind the longest prefix that decodes, a sequence that is not finished left out. */
function firstInvalid(bytes: Uint8Array): number {
  const decodes = (length: number, stream: boolean): boolean => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodes(middle, true)) low = middle;
    else high = middle - 1;
  }
  while (low > 0 && !decodes(low, false)) low--;
  return low;
}
