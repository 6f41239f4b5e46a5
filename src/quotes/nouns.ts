/** Which entity a noun phrase names: "the judge", "the company", "the 54-year-old", "his father". */
import { F } from "../lexicon/flags.js";
import type { OrganizationEntity, PersonEntity } from "../linking/entity.js";
import type { Document } from "../text/document.js";
import type { Entity, Mentions } from "./mentions.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Nouns for businesses. */
const COMPANY_NOUNS = set(
  "company firm group corporation conglomerate manufacturer maker retailer automaker carmaker bank lender insurer airline carrier broker brokerage chain producer operator startup start-up giant miner drugmaker chipmaker brewer supplier developer utility contractor exchange business supermarket grocer studio label publisher platform bookmaker builder",
);
/** Nouns for other bodies; the name often holds the same word. */
const BODY_NOUNS = set(
  "ministry department agency commission committee court union party club team league federation association university school college museum church newspaper paper magazine daily network channel station hospital council parliament senate congress bureau office institute institution foundation organization organisation charity center centre board police army force administration government authority fund society academy movement campaign alliance coalition watchdog regulator tribunal panel service company group bloc lobby body city",
);
/** Nouns for a person that say nothing more. */
const PERSON_NOUNS = set(
  "man woman boy girl mother father actor actress singer defendant suspect victim champion star veteran candidate native",
);
const MALE_NOUNS = set(
  "man boy father son brother husband uncle actor businessman chairman spokesman king prince congressman grandfather tycoon",
);
const FEMALE_NOUNS = set(
  "woman girl mother daughter sister wife aunt actress businesswoman chairwoman spokeswoman queen princess congresswoman grandmother",
);
/** Nouns for people who are often not named at all. */
const VAGUE = set(
  "spokesman spokeswoman spokesperson official diplomat source witness aide insider adviser advisor resident neighbour neighbor passer-by bystander expert report statement study letter document article email memo book survey poll website post complaint indictment lawsuit ad video filing",
);
/** What other words a role goes by. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  senator: ["sen"],
  representative: ["rep"],
  congressman: ["rep", "representative"],
  congresswoman: ["rep", "representative"],
  governor: ["gov"],
  general: ["gen"],
  doctor: ["dr"],
  professor: ["prof"],
  chairman: ["chair"],
  chairwoman: ["chair"],
  executive: ["ceo", "officer", "boss"],
  boss: ["chief executive", "ceo", "manager"],
  lawmaker: ["sen", "senator", "rep", "representative", "congressman", "congresswoman", "mp"],
  politician: ["senator", "minister", "mp", "governor", "mayor"],
  reverend: ["rev"],
  pontiff: ["pope"],
  coach: ["manager"],
  attorney: ["lawyer"],
  lawyer: ["attorney"],
  sergeant: ["sgt"],
  lieutenant: ["lt"],
  captain: ["capt", "skipper"],
};
/** The other word for a kind of body. */
const SAME: Readonly<Record<string, string>> = {
  ministry: "department",
  organisation: "organization",
  city: "municipality",
  firm: "company",
};
/** Sentences that a role reaches over, and a mere "man" or age. */
const ROLE_REACH = 60;
const AGE_REACH = 4;
/** Tokens around a name in which an apposition may stand. */
const NEAR = 9;

/** How the phrase picks its entity: the weight 0 excludes. */
export interface Choice {
  readonly fits: (entity: Entity) => number;
  readonly reach: number;
  /** The person may be named later only. */
  readonly anywhere?: boolean;
  /** A noun for a person whom no role or apposition tells. */
  readonly person?: boolean;
}

export class Nouns {
  constructor(
    private readonly document: Document,
    private readonly mentions: Mentions,
    private readonly genderOf: (person: PersonEntity) => string | null,
  ) {}

  /** What a phrase of these lower-case words asks for, or null when it stays as it is. */
  choice(words: readonly string[]): Choice | null {
    const first = words[0] ?? "";
    const head = words.at(-1)!;
    if (words.length < 2 || words.length > 9) return null;
    const plural = /[^s]s$/.test(head) && !COMPANY_NOUNS.has(head);
    if (plural) return null;
    if (/^(?:his|her|their|its|my)$/.test(first)) return words.length === 2 ? this.relation(head) : null;
    if (first !== "the" && first !== "this" && first !== "that") return null;
    if (head === "old" && words.length >= 4) return { fits: (entity) => (entity.kind === "people" ? 1 : 0), reach: AGE_REACH };
    if (COMPANY_NOUNS.has(head) || BODY_NOUNS.has(head)) return this.body(head);
    const gender = MALE_NOUNS.has(head) ? "male" : FEMALE_NOUNS.has(head) ? "female" : null;
    if (PERSON_NOUNS.has(head)) {
      return {
        fits: (entity) => (entity.kind === "people" && (!gender || (this.genderOf(entity) ?? gender) === gender) ? 1 : 0),
        reach: AGE_REACH,
      };
    }
    return this.role(words.slice(1), head);
  }

  private relation(head: string): Choice | null {
    return {
      fits: (entity) =>
        entity.kind === "people" &&
        (entity.roles.some((role) => role.toLowerCase() === head || role.toLowerCase().endsWith(` ${head}`)) || this.near(entity, head))
          ? 1
          : 0,
      reach: ROLE_REACH,
    };
  }

  private body(head: string): Choice {
    const holds = (name: string) =>
      name
        .toLowerCase()
        .split(/[\s-]+/)
        .some((word) => word === head || word === SAME[head]);
    const named = this.mentions.entities.organizations.some((entity) => holds(entity.name));
    const company = COMPANY_NOUNS.has(head);
    return {
      fits: (entity) => {
        if (entity.kind !== "organizations") return 0;
        if (holds(entity.name)) return 3;
        if (company) return this.isCompany(entity) ? 2 : this.isPublic(entity) ? 0 : 1;
        return named ? 0 : this.kindFits(entity, head);
      },
      reach: 12,
    };
  }

  private has(entity: OrganizationEntity, flags: readonly (keyof typeof F)[]): boolean {
    const mention = entity.mentions[0]!;
    const first = this.document.tokenAt(mention.start);
    for (let i = first; i < this.document.tokens.count && this.document.tokens.start[i]! < mention.end; i++) {
      for (const flag of flags) if (this.document.longest(i, F[flag]) >= 0) return true;
    }
    return false;
  }

  private isCompany(entity: OrganizationEntity): boolean {
    return this.has(entity, ["COMPANY", "ORG_SUFFIX"]);
  }

  private isPublic(entity: OrganizationEntity): boolean {
    return this.has(entity, ["GOVERNMENT", "MEDIA", "INTERNATIONAL", "PARTY", "TEAM", "EDUCATION"]);
  }

  private kindFits(entity: OrganizationEntity, head: string): number {
    if (/^(?:newspaper|paper|magazine|daily|network|channel|station)$/.test(head)) return this.has(entity, ["MEDIA"]) ? 1 : 0;
    if (head === "party" || head === "movement") return this.has(entity, ["PARTY"]) ? 1 : 0;
    if (/^(?:club|team)$/.test(head)) return this.has(entity, ["TEAM"]) ? 1 : 0;
    if (/^(?:ministry|department|agency|bureau|commission|regulator|watchdog|court|tribunal|administration|authority)$/.test(head))
      return this.has(entity, ["GOVERNMENT", "INTERNATIONAL"]) ? 1 : 0;
    if (/^(?:university|school|college|institute|academy)$/.test(head)) return this.has(entity, ["EDUCATION"]) ? 1 : 0;
    if (
      /^(?:organization|organisation|charity|institution|foundation|association|union|federation|alliance|coalition|lobby|body|center|centre|museum|society|bloc|fund|council)$/.test(
        head,
      )
    )
      return this.isCompany(entity) ? 0 : 0.7;
    return 0;
  }

  private role(words: readonly string[], head: string): Choice | null {
    const whole = words.join(" ");
    const names = [head, ...(SYNONYMS[head] ?? [])];
    return {
      fits: (entity) => {
        if (entity.kind !== "people") return 0;
        let best = 0;
        for (const role of entity.roles) {
          const lower = role.toLowerCase().replace(/[.]/g, "");
          if (lower === whole || lower.endsWith(` ${whole}`)) return 3;
          const main = lower.split(/ (?:of|for|at|in|to|from|with|on) /)[0]!.split(" ");
          if (names.some((name) => main.includes(name))) best = Math.max(best, main.at(-1) === head ? 2 : 1);
        }
        return best || (this.near(entity, head) ? 1 : 0);
      },
      reach: ROLE_REACH,
      person: !VAGUE.has(head),
    };
  }

  /** The noun stands right beside one of the first mentions: "architect Jane Roe", "Jane Roe, an architect". */
  private near(entity: PersonEntity, head: string): boolean {
    const { tokens } = this.document;
    for (const mention of entity.mentions.slice(0, 4)) {
      const first = this.document.tokenAt(mention.start);
      const last = this.document.tokenAt(mention.end - 1);
      for (let i = first - 1; i >= first - 3 && i >= 0 && tokens.sentence[i] === tokens.sentence[first]; i--)
        if (this.document.lower(i) === head) return true;
      if (this.document.text[tokens.start[last + 1] ?? 0] !== ",") continue;
      for (let i = last + 2; i < last + 2 + NEAR && i < tokens.count && tokens.sentence[i] === tokens.sentence[last]; i++) {
        const word = this.document.lower(i);
        if (word === head) return true;
        if (word === "," || word === "who" || word === "said") break;
      }
    }
    return false;
  }
}
