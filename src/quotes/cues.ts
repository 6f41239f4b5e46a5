/** How a cue word stands in its sentence: verb or noun, active or passive, before or behind its subject. */
import { F } from "../lexicon/flags.js";
import type { Frame } from "./frame.js";
import type { Phrase, Phrases } from "./phrases.js";
import { T } from "./tags.js";
import { BE, FINITE, HAVE, MODALS } from "./words.js";

export const IRREGULAR_PAST = new Set(
  "said told wrote read put held spoke thought felt knew found heard saw began ran went swore sang lied shot spat let hit bet led bid taught understood meant foretold broke cut cast spun made gave wept bade overheard foresaw pled shook wrung spelt rang".split(
    " ",
  ),
);
export const IRREGULAR_PARTICIPLE = new Set(
  "spoken written seen known sworn sung shown taken given foreseen told said held heard read put thought found taught understood hit cast".split(
    " ",
  ),
);
/** Cue verbs whose subject, in the passive, hears and does not speak. */
export const TERM_VERBS = new Set(
  "called named known dubbed termed labeled labelled titled entitled nicknamed branded christened headlined captioned billed styled".split(
    " ",
  ),
);

/** What may follow "…, said Jane Roe". */
const CLOSES_SENTENCE: ReadonlySet<number> = new Set([T.stop, T.comma, T.colon, T.time, T.preposition]);

/** A phrase, or null where the verb shares an earlier subject. */
export const plain = (phrase: Phrase | "shared" | null): Phrase | null => (phrase === "shared" ? null : phrase);
/** Judging verbs that report words only with "as", or right before the quotation. */
export const NEEDS_AS = new Set(
  "see sees saw seen seeing view views viewed viewing treat treats treated treating rate rates rated rating cast casts casting frame frames framed framing paint paints painted painting pitch pitches pitched pitching spin spins spun spinning promote promotes promoted promoting advertise advertises advertised advertising identify identifies identified identifying interpret interprets interpreted interpreting define defines defined defining classify classifies classified classifying regard regards regarded regarding question questions questioned questioning invoke fault faults credit bill bills billed style styles styled".split(
    " ",
  ),
);

/** Reads the cue words of one frame; items are numbers of the frame. */
export class Cues {
  constructor(
    private readonly frame: Frame,
    private readonly phrases: Phrases,
  ) {}

  hasAs(i: number): boolean {
    const { tag, word } = this.frame;
    if (tag[i + 1] === T.quote || tag[i + 2] === T.quote) return true;
    for (let j = i + 1; j < i + 14 && j < tag.length && tag[j] !== T.quote; j++) if (word[j] === "as") return true;
    return false;
  }

  infinitiveBefore(i: number): boolean {
    const { tag, word } = this.frame;
    let p = i - 1;
    while (p > 0 && tag[p] === T.adverb) p--;
    return word[p] === "to";
  }

  /** "be" when the verb is a passive, "have", "modal", or null. */
  auxiliaryBefore(i: number): "be" | "have" | "modal" | null {
    const { tag, word } = this.frame;
    let p = i - 1;
    while (p >= 0 && tag[p] === T.adverb) p--;
    if (p < 0 || (tag[p] !== T.auxiliary && word[p] !== "to" && word[p] !== "got" && word[p] !== "gets")) return null;
    return BE.has(word[p]!) ? "be" : HAVE.has(word[p]!) ? "have" : MODALS.has(word[p]!) ? "modal" : null;
  }

  /** "a plan described as", "a move called": a participle behind its noun. */
  isReduced(i: number, judges: boolean): boolean {
    const { tag, word } = this.frame;
    if (this.auxiliaryBefore(i)) return false;
    const next = i + 1 < tag.length ? tag[i + 1] : T.stop;
    if (word[i + 1] === "by" && word[i] !== "said" && word[i] !== "spoke") return true;
    const before = tag[i - 1];
    // ", first reported this week by"
    if ((before === T.comma || (word[i - 1] === "first" && tag[i - 2] === T.comma)) && /ed$/.test(word[i]!)) {
      for (let j = i + 1; j < i + 5 && j < tag.length; j++) if (word[j] === "by") return true;
    }
    if (before === T.preposition || before === T.conjunction) return false;
    if (!judges && !TERM_VERBS.has(word[i]!))
      return (
        before === T.comma &&
        (word[i] === "asked" || word[i] === "pressed" || word[i] === "told" || word[i] === "questioned") &&
        this.isAskedOf(i)
      );
    if (next !== T.quote && word[i + 1] !== "as") return false;
    if (i === 0) return true;
    if (before === T.comma) return true;
    if (before === T.word && !this.phrases.isCapital(i - 1)) {
      const phrase = plain(this.phrases.endingAt(i - 1, 0));
      if (phrase && phrase.from > 0 && (tag[phrase.from - 1] === T.relative || tag[phrase.from - 1] === T.subordinator)) return false;
      return (
        TERM_VERBS.has(word[i]!) ||
        (phrase !== null && phrase.from > 0 && tag[phrase.from - 1] !== T.comma && phrase.kind === "noun" && word[i + 1] === "as")
      );
    }
    return false;
  }

  /** "the loan, [agreed] in 2018, was": a participle between commas, with no object and a verb behind. */
  isInserted(i: number): boolean {
    const { tag, word } = this.frame;
    if (tag[i - 1] !== T.comma) return false;
    if (
      tag[i + 1] !== T.preposition &&
      tag[i + 1] !== T.time &&
      word[i + 1] !== "by" &&
      !/^(?:last|earlier|early|late|only|first|this)$/.test(word[i + 1] ?? "")
    )
      return false;
    for (let j = i + 2; j < i + 12 && j < tag.length; j++) {
      if (tag[j] === T.quote || tag[j] === T.colon) return false;
      if (tag[j] !== T.comma) continue;
      let next = j + 1;
      while (tag[next] === T.adverb) next++;
      return (
        tag[next] === T.auxiliary ||
        FINITE.has(word[next] ?? "") ||
        (this.phrases.has(next, F.CUE_VERB) && /(?:ed|s)$|^said$|^told$/.test(word[next]!))
      );
    }
    return false;
  }

  /** ", asked whether she would run, said": the one asked is no asker. */
  isAskedOf(i: number): boolean {
    const { tag, word } = this.frame;
    return /^(?:whether|if|about|why|how|what|when|by|who|where|to|on)$/.test(word[i + 1] ?? "") && tag[i + 1] !== T.quote;
  }

  isInverted(i: number): boolean {
    const { tag, word } = this.frame;
    let p = i - 1;
    while (p >= 0 && tag[p] === T.adverb) p--;
    if (p >= 0 && tag[p] === T.comma) p--;
    const afterQuote = p >= 0 && tag[p] === T.quote;
    const next = tag[i + 1];
    if (word[i] === "told" || (word[i] === "asked" && next === T.pronoun)) return false;
    if (next !== T.name && next !== T.determiner && next !== T.word && next !== T.pronoun && next !== T.number) return false;
    if (next === T.pronoun && !/^(?:he|she|they|one|another|some|many|her|most|several|it|i|we)$/.test(word[i + 1]!)) return false;
    if (!/(?:ed|s)$/.test(word[i]!) && !IRREGULAR_PAST.has(word[i]!)) return false;
    if (afterQuote) return this.endsWell(i, true);
    if (i === 0) return word[i] === "said" || word[i] === "says" || word[i] === "added";
    if (tag[i - 1] !== T.comma || (next !== T.name && next !== T.determiner && next !== T.word)) return false;
    if (word[i] === "said" || word[i] === "says" || word[i] === "added")
      return this.endsWell(i, false) && CLOSES_SENTENCE.has(tag[this.phrases.startingAt(i + 1, tag.length - 1)!.to + 1] ?? T.stop);
    // In other words, asked the judge: “Q”
    const phrase = this.phrases.startingAt(i + 1, tag.length - 1);
    return (
      phrase !== null &&
      (tag[phrase.to + 1] === T.colon || tag[phrase.to + 1] === T.comma) &&
      tag[phrase.to + 2] === T.quote &&
      this.phrases.subjectOf(i) === null
    );
  }

  /** The phrase behind the verb ends before a mark or a preposition. */
  endsWell(i: number, afterQuote: boolean): boolean {
    const { tag } = this.frame;
    const phrase = this.phrases.startingAt(i + 1, tag.length - 1);
    if (!phrase) return false;
    const after = tag[phrase.to + 1];
    if (tag[phrase.head] === T.determiner || (after === T.quote && !afterQuote)) return false;
    return (
      after === undefined ||
      after === T.comma ||
      after === T.stop ||
      after === T.preposition ||
      after === T.dash ||
      after === T.quote ||
      after === T.relative ||
      after === T.time ||
      after === T.colon ||
      /^(?:close|familiar|aware|present|involved)$/.test(this.frame.word[phrase.to + 1] ?? "") ||
      after === T.open ||
      after === T.close ||
      after === T.semicolon ||
      after === T.subordinator ||
      after === T.adverb ||
      after === T.conjunction ||
      (phrase.kind === "name" &&
        after === T.word &&
        !this.phrases.has(phrase.to + 1, F.CUE_VERB) &&
        !/(?:ed|s)$/.test(this.frame.word[phrase.to + 1]!))
    );
  }

  isPresentVerb(i: number, aux: string | null, joined: boolean): boolean {
    const { tag, word } = this.frame;
    if (aux === "modal" || this.infinitiveBefore(i) || this.isFronted(i)) return true;
    const w = word[i]!;
    let p = i - 1;
    while (p >= 0 && tag[p] === T.adverb) p--;
    if (p < 0) return false;
    const before = tag[p]!;
    const isThird = w.endsWith("s") && !w.endsWith("ss");
    if (isThird) {
      if (w === "says" || w === "tells" || w === "writes" || w === "adds" || w === "insists" || w === "argues" || w === "explains")
        return before !== T.determiner;
      const noun = this.phrases.has(i, F.CUE_NOUN);
      if (before === T.pronoun || before === T.relative || before === T.auxiliary) return true;
      if (before === T.name) return !noun || this.opensObject(i) || this.judgesName(i);
      if (before === T.word)
        return (this.opensObject(i) || this.judgesName(i) || (!noun && tag[i + 1] === T.name)) && this.hasDeterminer(p);
      if (before === T.subordinator) return word[p] === "that";
      if (before === T.number) return this.opensObject(i);
      return (
        (before === T.comma || before === T.close || before === T.conjunction || before === T.time) &&
        (!noun || this.opensObject(i) || this.judgesName(i))
      );
    }
    if (before === T.pronoun) return true;
    if (before === T.relative) return true;
    if (before === T.conjunction) return word[p - 1] !== undefined && joined && !this.phrases.has(i, F.CUE_NOUN);
    const plain = !this.phrases.has(i, F.CUE_NOUN);
    if (w === "say") return before !== T.determiner && before !== T.possessive;
    if (before === T.word || before === T.name)
      return /(?:s|people|police|men|women|public|media)$/.test(word[p]!) && (plain || this.opensObject(i));
    return (before === T.comma || before === T.close) && plain && this.opensObject(i);
  }

  /** “Q,” the ad states: the quotation stands before subject and verb. */
  isFronted(i: number): boolean {
    const { tag, word } = this.frame;
    const next = tag[i + 1];
    if (!word[i]!.endsWith("s") && !/s$|people|police|men|women$/.test(word[i - 1] ?? "")) return false;
    if (next !== undefined && next !== T.stop && next !== T.comma && next !== T.preposition && next !== T.time && next !== T.quote)
      return false;
    let p = i - 1;
    let nouns = 0;
    for (; p >= 0 && i - p < 9; p--) {
      const t = tag[p]!;
      if (t === T.quote) return nouns > 0 && tag[p + 1] !== T.preposition && tag[p + 1] !== T.conjunction;
      if (t === T.word || t === T.name || t === T.pronoun) nouns++;
      else if (
        t !== T.determiner &&
        t !== T.preposition &&
        t !== T.possessive &&
        t !== T.hyphen &&
        t !== T.number &&
        t !== T.comma &&
        t !== T.adverb
      )
        return false;
    }
    return false;
  }

  hasDeterminer(p: number): boolean {
    const phrase = plain(this.phrases.endingAt(p, 0));
    return (
      phrase !== null &&
      (this.frame.tag[phrase.from] === T.determiner ||
        this.frame.tag[phrase.from] === T.pronoun ||
        this.frame.tag[phrase.from] === T.name ||
        this.frame.tag[phrase.from] === T.possessive ||
        this.phrases.isCapital(phrase.from))
    );
  }

  /** "[calls] Jane Roe “a friend”" */
  private judgesName(i: number): boolean {
    const { tag } = this.frame;
    let j = i + 1;
    while ((tag[j] === T.name || (tag[j] === T.word && this.phrases.isCapital(j))) && j < i + 5) j++;
    return j > i + 1 && tag[j] === T.quote && this.phrases.has(i, F.CUE_JUDGE);
  }

  opensObject(i: number): boolean {
    const { tag, word } = this.frame;
    const next = tag[i + 1];
    return (
      next === T.quote ||
      word[i + 1] === "that" ||
      next === T.colon ||
      (next === T.comma && tag[i + 2] === T.quote) ||
      next === T.determiner ||
      next === T.pronoun ||
      (next === T.number && this.phrases.has(i, F.CUE_JUDGE)) ||
      (word[i + 1] === "of" && /^(?:speak|talk|warn|complain|boast)/.test(word[i]!)) ||
      (word[i + 1] === "to" && /^(?:promis|vow|pledg|threaten|warn)/.test(word[i]!))
    );
  }
}
