/** Marked text that nobody says: titles, nicknames, words as words, source lines, the author's own marks. */
import type { Step } from "../extractor.js";
import { LetterPattern } from "../text/letter-pattern.js";
import type { Clause } from "./clauses.js";
import type { Stretch } from "./stretches.js";

/** A stretch with what stands around it, as the tests below read it. */
export interface Marked {
  readonly inside: string;
  readonly before: string;
  readonly after: string;
  readonly words: readonly string[];
  /** Every word but small function words begins with a capital. */
  readonly capitals: boolean;
  /** Single marks in a line that has a capital on every word: a headline. */
  readonly headline: boolean;
}

/** One reason why a stretch is no speech. */
export interface SpeechTest extends Step {
  holds(marked: Marked): boolean;
}

const SMALL = new Set("a an the of and or in on at to for with from by as but nor vs. v. & de la le el du von it's is".split(" "));
const NAME_BEFORE = new LetterPattern(String.raw`(?:^|[\s(])\p{Lu}[\p{L}.’'-]*\s$`);
const NAME_AFTER = new LetterPattern(String.raw`^\s(?:(?:de|da|di|von|van|bin|al|el|del)\s)?\p{Lu}[\p{L}’'-]+`);
const MEDIUM =
  "films?|movies?|novels?|books?|memoirs?|autobiography|album|songs?|hit|single|series|show|sitcom|drama|program|programme|podcast|play|musical|opera|painting|anthem|documentary|magazine|column|essay|poem|ballet|blockbuster|classic|thriller|comedy|sequel|remake|video|game|newsletter|blog|website|exhibition";
const MEDIUM_BEFORE = new RegExp(
  String.raw`(?:\b(?:${MEDIUM}|titled|entitled|headlined|starred in|starring in|stars in|author of|host of|hosts|anchor of|star of|co-host of|director of|editor of|producer of|performance in|role in|version of|production of|aired on|appearance on|appeared on|appearing on|appears on|interview on|interview with|episode of|edition of|to the tune of|directed|wrote and directed|co-wrote|published)|\b(?:NBC|CBS|ABC|CNN|MSNBC|BBC|Fox News|Fox|PBS|NPR|HBO|CNBC|ITV|Channel 4|Sky|Showtime|Netflix|Comedy Central|Bravo|VH1|MTV|Univision|Bloomberg|Fox Business|ABC News|CBS News|NBC News|Fox Business Network|TLC|AMC|FX|C-SPAN|television|TV|Sirius XM)(?:['’]s?)?)\s*,?\s*$`,
  "i",
);
const MEDIUM_AFTER = new RegExp(
  String.raw`^\s*(?:(?:co-)?host|anchor|${MEDIUM}|star|tour|bus tour|moderator|panel|author|actor|actress|franchise|trilogy|soundtrack|segment|episode|premiere|creator|producer|correspondent|sketch|cast|co-stars?|director|fame|reunion|reboot|spinoff|section|tab|button|page|key|category)\b`,
  "i",
);
/** Before a title: a preposition, a possessive or a comma, never a reporting verb. */
const TITLE_BEFORE =
  /(?:\b(?:on|for|of|in|to|called|named|from|with|and|the|new|latest|watch|watched|watching|told|promote|including|like)|['’]s|s['’]|,|\d{4})\s*,?\s*$/i;
const TERM_BEFORE =
  /\b(?:terms?|words?|hashtag|nickname|names?|slogan|acronym|so-called|codenamed|code-named|nicknamed|entitled|titled|headlined|known as|aka|a\.k\.a\.|for short|abbreviated|pronounced|(?:russian|spanish|french|german|arabic|latin|hebrew|chinese|italian|japanese|hindi|greek|polish|dutch|yiddish|persian|turkish|english|swahili|korean|portuguese|irish|welsh) (?:word )?for|means|meaning|self-described|self-proclaimed|self-styled)\s*,?\s*[-–—]?\s*$/i;
/** Words that somebody says, or will not. */
const WORDS_SAID =
  /\b(?:say|says|said|saying|use|uses|used|using|utter(?:ed|s|ing)?|prefers?|preferred|chant(?:ed|s|ing)?|repeat(?:ed|s|ing)?|like|hear|heard)\s(?:the|a|his|her|their|those|these)\s(?:\w+\s)?(?:terms?|words?|phrase)\s*$/i;
const BALLOT = /^(?:yes|no|yea|nay|aye|leave|remain|out|for|against)$/i;
const IN_BRACKETS = new LetterPattern(String.raw`^\s\((\p{Lu}{2,6})\)`);
/** “fixed retail price” (FRP) */
const abbreviates = (words: readonly string[], after: string): boolean => {
  const letters = IN_BRACKETS.exec(after)?.[1];
  return (
    letters !== undefined &&
    letters.toLowerCase() ===
      words
        .map((word) => word[0])
        .join("")
        .toLowerCase()
  );
};
const LABEL = /^(?:related|read more|also read|see also|more|watch|sources?|note)s?\s?:?$/i;
/** “Glass,” a novel by · “Glass,” on Showtime */
const MEDIUM_APPOSED = new LetterPattern(
  String.raw`^,?\s*(?:(?:an?|the|his|her)\s(?:[\p{L}-]+\s){0,3}(?:${MEDIUM})\b|on (?:Showtime|HBO|NBC|CBS|ABC|CNN|MSNBC|BBC|Netflix|Fox|PBS|ITV)\b)`,
  "i",
);
/** — Times, May 3, 2019 */
const SOURCE_LINE = new LetterPattern(
  String.raw`^\s*(?:[-–—]+|,)\s*\p{Lu}[^\n.]{1,40}(?:\.[a-z]{2,3})?,? (?:\p{Lu}\p{Ll}+ \d{1,2}, )?\d{4}\s*(?:\n|$)`,
);

const MIXED_CASE = new LetterPattern(String.raw`\p{Ll}|[.!?]$`);
const HEADLINE_NAME_BEFORE = new LetterPattern(String.raw`(?:^|[\n:,])\s?\p{Lu}[\p{L}.’'-]+\s$`);
const ENDS_IN_WORD = new LetterPattern(String.raw`[\p{L}\d]$`);
const CAPITAL_WORD = new LetterPattern(String.raw`^[\p{Lu}\d(‘'&#]`);
const endsSentence = (before: string): boolean => /(?:^|[.!?:\n]["”’)]?)\s*$/.test(before);

export const speechTests: readonly SpeechTest[] = [
  {
    id: "not-speech/label",
    describe: "A line that leads to other articles.",
    examples: [{ text: "“Related:” Ten things to know." }],
    nonExamples: ["“We are related,” Maria Lopez said."],
    holds: ({ inside }) => LABEL.test(inside),
  },
  {
    id: "not-speech/source-line",
    describe: "A headline in a list of sources.",
    examples: [{ text: "Sources\n“Storm cuts off island” — The Daily Post, May 3, 2011\n" }],
    nonExamples: ["“We were cut off” — Maria Lopez said."],
    holds: ({ inside, after }) => !/[.,!?]$/.test(inside) && SOURCE_LINE.test(after),
  },
  {
    id: "not-speech/crosshead",
    describe: "A line in capitals between paragraphs.",
    examples: [{ text: "It rained.\n\n“LOUD AND CLEAR”\n\nMaria Lopez left." }],
    nonExamples: ["“NO!” Maria Lopez shouted.\n\n“GO,” she said."],
    holds: ({ inside, before, after, words }) =>
      words.length >= 2 && !MIXED_CASE.test(inside) && /(?:^|\n)[^\S\n]*$/.test(before) && /^\s*(?:\n|$)/.test(after),
  },
  {
    id: "not-speech/nickname",
    describe: "A nickname inside a name.",
    examples: [{ text: "Tony “Two Tone” Marsh was there." }, { text: "Robin “rook” Keller won." }],
    nonExamples: ["Brand new “luxury” Paris flats, Maria Lopez said.", "Mayor Calls For End Of ‘Crazy’ Parking Rules\n\nIt rained."],
    holds: ({ inside, before, after, words, headline }) =>
      inside.length < 30 &&
      !(headline && !HEADLINE_NAME_BEFORE.test(before)) &&
      words.length <= 4 &&
      NAME_BEFORE.test(before) &&
      NAME_AFTER.test(after) &&
      !/[,.!?:]$/.test(inside) &&
      !/[.!?]\s$/.test(before) &&
      !/\b(?:The|A|An|His|Her|New|Brand)\s$/.test(before),
  },
  {
    id: "not-speech/title",
    describe: "The title of a work or a programme.",
    examples: [
      { text: "She spoke on NBC’s “Meet the Press.”" },
      { text: "the novel “Glass” was a success" },
      { text: "the “Morning Call” host spoke" },
      { text: "He starred in “Night of the Fox” and left." },
    ],
    nonExamples: ["She told them: “Meet the Press.”"],
    holds: ({ capitals, before, after, words, inside }) =>
      capitals &&
      (MEDIUM_BEFORE.test(before) ||
        MEDIUM_AFTER.test(after) ||
        MEDIUM_APPOSED.test(after) ||
        (words.length >= 2 && !/[!?]$/.test(inside) && !endsSentence(before) && TITLE_BEFORE.test(before))),
  },
  {
    id: "not-speech/term",
    describe: "A word as a word: the term “q”, known as “q”, Russian for “q”.",
    examples: [
      { text: "The term “rewilding” is new." },
      { text: "Most towns voted “No” to it." },
      { text: "the “fixed retail price” (FRP) fell" },
      { text: "“Da” – Russian for “yes” – was all." },
    ],
    nonExamples: ["In her own terms, she said, “we lost.”", "He refused to say the words “civil war.”"],
    holds: ({ before, after, words }) =>
      words.length <= 5 &&
      ((TERM_BEFORE.test(before) && !WORDS_SAID.test(before)) ||
        abbreviates(words, after) ||
        (BALLOT.test(words.join(" ")) && /\bvot(?:e[ds]?|ing)\s$/.test(before))),
  },
  {
    id: "not-speech/defined",
    describe: "A term that opens its sentence and is explained there: “Q” is a word for it.",
    examples: [
      { text: "It rained. “Phubbing” is the habit of looking at a telephone." },
      { text: "“Landsting” (a county council) is a Swedish word." },
    ],
    nonExamples: ["“Never” was the only answer she gave.", "“Over,” is how Maria Lopez put it."],
    holds: ({ inside, before, after, words }) =>
      words.length <= 3 &&
      ENDS_IN_WORD.test(inside) &&
      endsSentence(before) &&
      /^\s(?:\([^()\n]{2,40}\)\s)?(?:is an?|is the|are|means|refers to|stands for)\s(?!only\b|all\b|what\b|how\b)/.test(after),
  },
  {
    id: "not-speech/letter",
    describe: "A single letter.",
    examples: [{ text: "Each card shows an “A,” a “B” or both." }],
    nonExamples: ["“I,” said Maria Lopez, “never did.”"],
    holds: ({ inside }) => /^[A-HJ-Z],?$/.test(inside),
  },
];

/** Longest line that may be a headline. */
const MAX_HEADLINE = 160;

/** The line of a stretch; "" when it is too long for a headline. */
function lineAround(text: string, { open, close }: Stretch): string {
  const before = text.slice(Math.max(0, open - MAX_HEADLINE), open);
  const after = text.slice(close, close + MAX_HEADLINE);
  const from = before.lastIndexOf("\n") + 1;
  const to = after.indexOf("\n");
  if ((from === 0 && open > MAX_HEADLINE) || (to < 0 && close + MAX_HEADLINE < text.length)) return "";
  return `${before.slice(from)} ${to < 0 ? after : after.slice(0, to)}`;
}

/** Every longer word begins with a capital. */
const isHeadline = (line: string): boolean => (line.match(CAPITALS.of(line))?.length ?? 0) >= 4 && !LONG_SMALL_WORD.test(line);
const CAPITALS = new LetterPattern(String.raw`\p{Lu}`, "g");
const LONG_SMALL_WORD = new LetterPattern(String.raw`(?<![\p{L}’'])\p{Ll}\p{L}{4,}`);

const SIGNATURE = new LetterPattern(String.raw`^(?:\p{Lu}[\p{L}.’'-]*\s)+(?:\p{Ll}+\s(?:\p{Lu}[\p{L}.’'-]*\s)+)?\p{Lu}[\p{L}’'-]+\.$`);

/** A name that closes a pull quote on a line of its own. */
export function isSignature(text: string, { continued, start, end }: Stretch): boolean {
  if (!continued || end - start > 70) return false;
  const words = text.slice(start, end).split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 7 &&
    SIGNATURE.test(text.slice(start, end)) &&
    !words.some((word) => /^(?:is|are|was|were|has|have|am|bless|thank|be|not|no)$/i.test(word))
  );
}

/** What stands in and around a stretch. */
export function marked(text: string, stretch: Stretch): Marked {
  const inside = text.slice(stretch.start, stretch.end);
  const words = inside.replace(/[,.;:]$/, "").split(/\s+/);
  return {
    inside,
    before: text.slice(Math.max(0, stretch.open - 36), stretch.open),
    after: text.slice(stretch.close, stretch.close + 70),
    words,
    // Headlines mark speech with single marks and set every word in capitals.
    headline: stretch.single && isHeadline(lineAround(text, stretch)),
    capitals: !stretch.single && words.every((w, i) => CAPITAL_WORD.test(w) || (i > 0 && SMALL.has(w.toLowerCase()))),
  };
}

/** Stretches longer than this are never titles or terms. */
const MAX_TITLE = 90;

/** For each stretch true when it is speech as far as its marks and neighbours tell; a title is one wherever it stands again. */
export function tellSpeech(text: string, stretches: readonly Stretch[]): boolean[] {
  const titles = new Set<string>();
  const capitalised: (string | null)[] = [];
  const speech = stretches.map((stretch) => {
    if (stretch.end - stretch.start > MAX_TITLE || stretch.continued || stretch.goesOn) {
      capitalised.push(null);
      return !isSignature(text, stretch);
    }
    const m = marked(text, stretch);
    const key = m.words.join(" ").toLowerCase();
    const failed = speechTests.find((test) => test.holds(m));
    capitalised.push(m.capitals ? key : null);
    if (failed?.id === "not-speech/title") titles.add(key);
    return !failed;
  });
  // “A” and “B”: what stands beside a title is one.
  for (let q = 1; q < speech.length; q++) {
    if (speech[q] === speech[q - 1] || capitalised[q] === null || capitalised[q - 1] === null) continue;
    if (
      /^,?\s(?:and|or|,)?\s?$/.test(text.slice(stretches[q - 1]!.close, stretches[q]!.open)) &&
      (titles.has(capitalised[q]!) || titles.has(capitalised[q - 1]!))
    ) {
      speech[q] = speech[q - 1] = false;
      titles.add(capitalised[q]!).add(capitalised[q - 1]!);
    }
  }
  if (titles.size) for (let q = 0; q < speech.length; q++) if (capitalised[q] !== null && titles.has(capitalised[q]!)) speech[q] = false;
  return speech;
}

/** Sieves that found no reporting clause in the fragment's own sentence. */
const LOOSE = new Set(["quote/marks", "quote/sentence-before", "quote/own-words", "quote/report-before"]);
/** A fragment at least as long is somebody's words even where nothing in its sentence says so. */
const LONG = 5;

/** A short fragment that no clause of its sentence claims, or one that only names a thing: the author's own marks. */
export function isScare(text: string, stretch: Stretch, kind: "direct" | "mixed", rule: string, clause: Clause | null): boolean {
  if (kind !== "mixed" || stretch.single || stretch.continued) return false;
  const unclaimed = LOOSE.has(rule) || (clause?.form === "passive" && clause.subject === null);
  return unclaimed && text.slice(stretch.start, stretch.end).split(/\s+/).length < LONG;
}
