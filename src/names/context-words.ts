/** Classes of the lower-case words beside a name, as bits: what stands before or after a person, an organization or a place. */

import { wordSet } from "../text/word-hash.js";

/** Verbs of speech; the name beside them speaks. */
export const SAYS = 1;
/** Verbs and adverbs that take a human subject. */
export const HUMAN_VERB = 2;
/** Verbs that take a company or an institution. */
export const BODY_VERB = 4;
/** Nouns that an organization's name stands before: shares, spokesman, troops. */
export const BODY_NOUN = 8;
/** Nouns that a person's name stands before: administration, family. */
export const HUMAN_NOUN = 16;
/** Prepositions of place. */
export const PLACE_PREPOSITION = 32;
/** Nouns of kinds of organization, before its name: carmaker, newspaper. */
export const BODY_KIND = 64;
/** Nouns of kinds of place, before or after its name: city, province. */
export const PLACE_KIND = 128;
export const ARTICLE = 256;
export const INDEFINITE = 512;
export const WHO = 1024;
export const COPULA = 2048;
/** Words of contests between two names. */
export const CONTEST = 4096;
/** Prepositions that take agents: by, against, between. */
export const AGENT_PREPOSITION = 8192;
export const CONJUNCTION = 16384;
/** Verbs with a human object, before the name: met, defeated, appointed. */
export const HUMAN_OBJECT_VERB = 32768;
/** Verbs with an organization as object, before the name: joined, acquired, left. */
export const BODY_OBJECT_VERB = 65536;
export const OF = 131072;
export const FOR = 262144;
export const IN = 524288;
export const AT = 1048576;
export const PRONOUN_POSSESSIVE = 2097152;
export const WHICH = 4194304;

const WORDS: readonly (readonly [bit: number, words: ReadonlySet<number>])[] = [
  [
    SAYS,
    wordSet(
      "said says say told tells added adds asked asks explained explains replied replies insisted insists argued argues noted notes warned warns claimed claims quipped recalled recalls joked admitted admits conceded declared declares stressed stresses commented comments remarked testified shouted cried whispered wrote writes tweeted concluded suggested observed predicted pledged vowed promised acknowledged confirmed denied predicted reiterated responded reckons lamented",
    ),
  ],
  [
    HUMAN_VERB,
    wordSet(
      "believes believed thinks thought hopes hoped wants wanted felt feels knew knows died resigned retired married born smiled laughed cried grew graduated studied testified pleaded scored shot threw batted bowled pitched homered singled doubled tripled birdied bogeyed headed volleyed kicked caught ran walked sat stood arrived flew visited met spoke talked lived lives worked works looked looks took takes came comes went goes got gets gave gives made makes called wore woke slept missed finished won lost beat led rode hit suffered fought served coached became replaced succeeded led succeeds retains hopes tried tries knows himself herself whose",
    ),
  ],
  [
    BODY_VERB,
    wordSet(
      "reported reports announced announces acquired acquires acquire bought buys launched launches unveiled posted posts issued issues operates operated employs employed owns owned manufactures produces makes sells sold listed merged plans planned expects expected agreed agrees owns raised cut reopened publishes published broadcast employs controls controlled runs approved rejected voted ruled claimed invested invests hired fined sued declined recalled forecast offers offered itself signed ratified",
    ),
  ],
  [
    BODY_NOUN,
    wordSet(
      "shares share stock stocks bonds unit units subsidiary division spokesman spokeswoman spokesperson spokespeople official officials executive executives chairman chairwoman chief director directors manager managers employees employee workers staff members member membership headquarters office offices report data index statement analyst analysts economist economists economists newspaper newspapers troops soldiers forces force fighters fighter rebels rebel militants militant guerrillas gunmen lawmakers lawmaker legislators MPs MP deputies deputy senators senator coach coaches striker goalkeeper midfielder defender forward captain skipper fans supporters plant plants factory party coalition candidate candidates leader leaders leadership leadership faction jets planes flight flights plane airliner products product customers users websites website platform app store stores researchers scientist professor correspondent reporter photographer reporters journalist journalists editor network television radio magazine investigators agents agent inspectors peacekeepers secretary-general ceo cfo boss co-founder founder teammate teammates player players team squad side board investors shareholders lawyers attorney sources source stronghold bloc delegation parliamentarian batsman bowler seamer spinner wicketkeeper quarterback linebacker receiver pitcher shortstop infielder outfielder hooker flanker prop winger fullback playmaker midfield defence defense bench congress candidate nominee incumbent politician politicians",
    ),
  ],
  [
    HUMAN_NOUN,
    wordSet(
      "administration campaign family supporters presidency era doctrine supporter's ally aide aides allies loyalists's loyalists government's estate brothers sisters cabinet biography's victory speech nomination trial verdict attorney lawyer case",
    ),
  ],
  [
    PLACE_PREPOSITION,
    wordSet(
      "in at from near to across throughout outside toward towards into around inside over through via between along off within north south east west northeast northwest southeast southwest northern southern eastern western central downtown suburban upstate",
    ),
  ],
  [
    BODY_KIND,
    wordSet(
      "company companies firm group agency newspaper newspapers bank party carmaker automaker airline airlines retailer chain brewer network broadcaster magazine daily weekly tabloid website site operator maker manufacturer developer publisher insurer brokerage startup conglomerate giant rival supplier club side team union organization organisation organisations organizations charity foundation institute university college school ministry department watchdog regulator movement militia faction coalition bloc league association body utility lender miner oilmaker drugmaker chipmaker steelmaker planemaker parent subsidiary unit champions bank's label studio band contractor exporter importer producer distributor wholesaler carmakers automakers planemakers chipmakers drugmakers oilmakers steelmakers miners lenders insurers retailers brokers brokerages rivals banks airlines brewer brewers chains newspapers broadcasters watchdogs utilities",
    ),
  ],
  [
    PLACE_KIND,
    wordSet(
      "city town village province region capital state county district suburb port island islands river valley mountain mountains area territory border coast airport street road resort peninsula lake neighbourhood neighborhood municipality prefecture republic country nation kingdom base camp prison stadium hospital hotel square bridge park beach desert hill hills villagers residents",
    ),
  ],
  [ARTICLE, wordSet("the")],
  [INDEFINITE, wordSet("a an another")],
  [WHO, wordSet("who whom whose")],
  [WHICH, wordSet("which that")],
  [COPULA, wordSet("is was are were has had have will would can could may might should be been did does do")],
  [CONTEST, wordSet("v vs versus beat beats def d bt lost defeated leads leading led drew")],
  [AGENT_PREPOSITION, wordSet("by against with between behind like than over under versus as without")],
  [CONJUNCTION, wordSet("and or but")],
  [
    HUMAN_OBJECT_VERB,
    wordSet(
      "met defeated beat beating appointed elected named arrested accused met killed married succeeded replaced replacing quoted thanked told asked praised blamed hired fired charged convicted sentenced nominated met meet signed called interviewed invited murdered assassinated sacked dropped overtook upset partnered including include included like starring featuring",
    ),
  ],
  [
    BODY_OBJECT_VERB,
    wordSet(
      "joined joining join acquired acquire acquiring bought buy buying left sued founded formed chaired chairs heads headed runs owns quit owned joined leads",
    ),
  ],
  [OF, wordSet("of")],
  [FOR, wordSet("for")],
  [IN, wordSet("in")],
  [AT, wordSet("at")],
  [PRONOUN_POSSESSIVE, wordSet("his her their its my our your")],
];

const CLASSES = new Map<number, number>();
for (const [bit, words] of WORDS) for (const word of words) CLASSES.set(word, (CLASSES.get(word) ?? 0) | bit);

/** The classes of a word by its first hash; 0 when it has none. */
export const classesOf = (hash: number): number => CLASSES.get(hash) ?? 0;
