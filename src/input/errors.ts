/** Errors that a user can do something about. */

/** An input that cannot be read or understood; the message says what is wrong in a few words. */
export class InputError extends Error {
  override readonly name = "InputError";
}

const BY_CODE: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "is a directory",
  ELOOP: "too many levels of symbolic links",
  EMFILE: "too many open files",
  ENFILE: "too many open files in the system",
  ENAMETOOLONG: "file name too long",
  ENOENT: "no such file or directory",
  ENOSPC: "no space left on device (ENOSPC)",
  ENOTDIR: "not a directory",
  EROFS: "read-only file system",
  EIO: "input/output error",
  ENXIO: "no such device",
  ENODEV: "no such device",
  EFBIG: "file too large",
  EDQUOT: "disk quota exceeded",
};

/** What a system error says to a user; null when it is not a system error. */
export function systemMessage(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" && /^E[A-Z0-9]+$/.test(code) ? (BY_CODE[code] ?? code) : null;
}

/** A system error as an InputError; any other error as it is. */
export function asInputError(error: unknown): unknown {
  const message = systemMessage(error);
  return message ? new InputError(message) : error;
}
