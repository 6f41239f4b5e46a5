/** Hashes of phrases: 32 and 16 bits tell one entry from another. */

/** Appends the hash of one more word to the first hash of a phrase. */
export const joinA = (phrase: number, word: number): number => Math.imul(((phrase << 5) | (phrase >>> 27)) ^ word, 0x9e3779b1 | 0);

/** The same for the second hash. */
export const joinB = (phrase: number, word: number): number => Math.imul(((phrase << 7) | (phrase >>> 25)) ^ word, 0x85ebca6b | 0);

/** Words and marks of the longest entry. */
export const LONGEST_ENTRY = 14;
