/** Progress on standard error: how many documents, how fast, how long still. Only on a terminal, only for work that takes a while. */
import { writeSync } from "node:fs";
import { isTerminal } from "./terminal.js";

/** Work shorter than this shows nothing; between two lines so long at least. In milliseconds. */
const PATIENCE = 500;
const INTERVAL = 100;
const CLEAR = "\r\u001b[K";

let shown = false;

/** Takes the progress line away before something else is said. */
export function hideProgress(): void {
  if (!shown) return;
  shown = false;
  try {
    writeSync(2, CLEAR);
  } catch {
    // Nobody looks.
  }
}

/** 7 s · 3 min 20 s · 2 h 5 min */
export function duration(seconds: number): string {
  const s = Math.max(1, Math.round(seconds));
  if (s < 60) return `${s} s`;
  return s < 3600 ? `${Math.floor(s / 60)} min ${s % 60} s` : `${Math.floor(s / 3600)} h ${Math.round((s % 3600) / 60)} min`;
}

/**
 * The line itself.
 * @param share how much of the work is done, 0 to 1; null when nobody knows how much there is.
 */
export function progressLine(documents: number, seconds: number, share: number | null, columns: number): string {
  const rate = documents / seconds;
  const parts = [
    `${documents.toLocaleString("en-US")} ${documents === 1 ? "document" : "documents"}`,
    `${rate >= 10 ? Math.round(rate).toLocaleString("en-US") : rate.toFixed(1)}/s`,
  ];
  if (share !== null && share > 0 && share < 1)
    parts.push(`${Math.floor(share * 100)} %`, `${duration((seconds * (1 - share)) / share)} left`);
  return parts.join(" · ").slice(0, Math.max(0, columns - 1));
}

export interface Progress {
  /** One more document is done; `bytes` of all inputs have been read so far. */
  step(bytes: number): void;
  end(): void;
}

const SILENT: Progress = { step: () => {}, end: () => {} };

/**
 * Starts the clock.
 * @param total bytes of all inputs; null when one of them is no file.
 */
export function startProgress(total: number | null, wanted: boolean): Progress {
  if (!wanted || !isTerminal(2) || process.env.TERM === "dumb") return SILENT;
  const begin = performance.now();
  let next = begin + PATIENCE;
  let documents = 0;
  return {
    step(bytes) {
      documents++;
      const now = performance.now();
      if (now < next) return;
      next = now + INTERVAL;
      const line = progressLine(documents, (now - begin) / 1000, total ? bytes / total : null, process.stderr.columns || 80);
      try {
        writeSync(2, CLEAR + line);
        shown = true;
      } catch {
        // Nobody looks.
      }
    },
    end: hideProgress,
  };
}
