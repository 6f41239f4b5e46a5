/** Marked text that nobody says: titles, nicknames, words as words. */
import type { Document } from "../text/document.js";
import type { Stretch } from "./stretches.js";

const SMALL = new Set("a an the of and or in on at to for with from by as but nor vs. v. & de la le el du von to, it's is".split(" "));
const NAME_BEFORE = /(?:^|[\s(])\p{Lu}[\p{L}.’'-]*\s$/u;
const NAME_AFTER = /^\s(?:(?:de|da|di|von|van|bin|al|el|del)\s)?\p{Lu}[\p{L}’'-]+/u;
/** Words before a title or a term. */
const TITLE_BEFORE =
  /(?:\b(?:on|for|of|in|to|tv|television|hit|host|film|movie|novel|book|memoir|album|song|series|show|sitcom|program|programme|podcast|play|musical|opera|painting|anthem|documentary|magazine|column|essay|article|poem|single|ballet|exhibition|game|called|titled|entitled|named|headlined|from|with|and|author|starred|starring|directed|directing|the|new|latest|watch|watched|watching|told)|['’]s|s['’]|,|\d{4})\s*,?\s*$/i;
const MEDIUM_BEFORE =
  /(?:\b(?:film|movie|novel|book|memoir|autobiography|album|song|series|show|sitcom|program|programme|podcast|play|musical|opera|painting|anthem|documentary|magazine|column|essay|poem|ballet|titled|entitled|headlined|starred in|starring in|author of|host of|anchor of|star of|co-host of|director of|editor of|producer of|aired on|appearance on|appeared on|appearing on|interview on|episode of|edition of|to the tune of)|\b(?:NBC|CBS|ABC|CNN|MSNBC|BBC|Fox News|Fox|PBS|NPR|HBO|CNBC|ITV|Channel 4|Sky|Showtime|Netflix|Comedy Central|Bravo|VH1|MTV|Univision|Bloomberg|Fox Business|ABC News|CBS News|NBC News|Fox Business Network|TLC|AMC|FX|C-SPAN|television|TV|Sirius XM)['’]s?)\s*,?\s*$/i;
const MEDIUM_AFTER =
  /^\s*(?:host|co-host|anchor|show|program|programme|film|movie|star|series|album|song|tour|bus tour|moderator|panel|author|actor|actress|franchise|trilogy|soundtrack|podcast|magazine|segment|episode|premiere|creator|producer|correspondent|website|sketch|cast)\b/i;
const TERM_BEFORE =
  /\b(?:the|a|an|this|that|charged|loaded|his|her|their|its|new|word|legal)?\s?(?:term|terms|word|words|hashtag|nickname|name|names|slogan|acronym|so-called|codenamed|code-named|nicknamed|entitled|titled|headlined|known as|better known as|also known as|aka|a\.k\.a\.|for short|abbreviated|pronounced|russian for|spanish for|french for|german for|arabic for|latin for|hebrew for|chinese for|italian for|japanese for|hindi for|means|meaning|self-described|self-proclaimed|self-styled)\s*,?\s*[-–—]?\s*$/i;
const LABEL = /^(?:related|read more|also read|see also|more|watch|sources?|note)s?\s?:?$/i;

/** Why a stretch is no speech, or null. */
export type NotSpeech = "title" | "nickname" | "term" | "label";

export function notSpeech(document: Document, stretch: Stretch): NotSpeech | null {
  const { text } = document;
  const inside = text.slice(stretch.start, stretch.end);
  if (stretch.end - stretch.start > 90) return null;
  const before = text.slice(Math.max(0, stretch.open - 60), stretch.open);
  const after = text.slice(stretch.close, stretch.close + 40);
  if (LABEL.test(inside)) return "label";
  if (
    inside.length < 30 &&
    NAME_BEFORE.test(before) &&
    NAME_AFTER.test(after) &&
    !/[,.!?:]$/.test(inside) &&
    inside.split(" ").length <= 4 &&
    !/[.!?]\s$/.test(before)
  )
    return "nickname";
  const core = inside.replace(/[,.;:]$/, "");
  const words = core.split(/\s+/);
  const capitals = words.every((w, i) => /^[\p{Lu}\d(‘'&#]/u.test(w) || (i > 0 && SMALL.has(w.toLowerCase())));
  const exclaims = /[!?]$/.test(inside);
  if (capitals && words.length >= 1 && MEDIUM_BEFORE.test(before)) return "title";
  if (capitals && MEDIUM_AFTER.test(after)) return "title";
  if (capitals && words.length >= 2 && !exclaims && TITLE_BEFORE.test(before)) return "title";
  if (TERM_BEFORE.test(before) && words.length <= 5) return "term";
  return null;
}

/** Sieves that found no reporting clause in the fragment's own sentence. */
const LOOSE = new Set(["quote/marks", "quote/sentence-before", "quote/own-words"]);
/** A fragment at least as long is somebody's words even where nothing in its sentence says so. */
const LONG = 5;

/** A short fragment that no clause of its sentence claims: the author's own marks. */
export function isScare(text: string, stretch: Stretch, kind: "direct" | "mixed", rule: string): boolean {
  if (kind !== "mixed" || !LOOSE.has(rule) || stretch.single || stretch.continued) return false;
  return text.slice(stretch.start, stretch.end).split(/\s+/).length < LONG;
}
