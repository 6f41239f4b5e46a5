/** Patterns that no shell has expanded: "news/*.txt" in quotes, or on a system whose shell leaves that to the command. */
import { readdirSync, statSync } from "node:fs";

/** True for a path with a wildcard: * ? [abc] or ** for any folders. */
export const isPattern = (path: string): boolean => /[*?]|\[[^/[]+\]/.test(path);

const NOTHING = /(?!)/;

/** A segment of a pattern as a regular expression; a leading dot has to be written. */
function segmentPattern(segment: string): RegExp {
  let source = "";
  for (let i = 0; i < segment.length; i++) {
    const char = segment[i]!;
    const close = char === "[" ? segment.indexOf("]", i + 2) : -1;
    if (char === "*") source += segment[i + 1] === "*" ? "" : "[^/]*";
    else if (char === "?") source += "[^/]";
    else if (close > 0) {
      const inside = segment.slice(i + 1, close).replace(/[\\\]^]/g, "\\$&");
      source += `[${inside.startsWith("!") ? `^${inside.slice(1)}` : inside}]`;
      i = close;
    } else source += char.replace(/[.+^${}()|\\[\]]/g, "\\$&");
  }
  try {
    return new RegExp(`^${segment.startsWith(".") ? "" : "(?!\\.)"}${source}$`, "u");
  } catch {
    return NOTHING; // "[z-a]" names no file
  }
}

/** Joined as it was written: "./news" stays so. */
const join = (folder: string, name: string): string => (folder === "" || folder.endsWith("/") ? folder + name : `${folder}/${name}`);

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder || ".").sort();
  } catch {
    return [];
  }
};

const isFolder = (path: string): boolean => {
  try {
    return statSync(path || ".").isDirectory();
  } catch {
    return false;
  }
};

/** The paths that match, sorted segment by segment; `**` does not follow links to folders and passes over node_modules and hidden folders. */
export function matching(pattern: string): string[] {
  const segments = pattern.split("/");
  let paths = [segments[0] === "" ? "/" : ""];
  if (segments[0] === "") segments.shift();
  for (const [i, segment] of segments.entries()) {
    const isLast = i === segments.length - 1;
    if (segment === "**") {
      const below = (folder: string): string[] => [folder, ...readFolders(folder).flatMap((name) => below(join(folder, name)))];
      paths = paths.flatMap((path) =>
        isLast ? below(path).flatMap((folder) => namesIn(folder).map((name) => join(folder, name))) : below(path),
      );
    } else if (isPattern(segment)) {
      const fits = segmentPattern(segment);
      paths = paths.flatMap((path) =>
        namesIn(path)
          .filter((name) => fits.test(name))
          .map((name) => join(path, name)),
      );
    } else paths = paths.map((path) => join(path, segment));
    if (!isLast) paths = paths.filter(isFolder);
  }
  return [...new Set(paths)].filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

function readFolders(folder: string): string[] {
  try {
    return readdirSync(folder || ".", { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules")
      .map((entry) => entry.name)
      .sort();
  } catch {
    return [];
  }
}
