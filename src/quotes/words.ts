/** Closed classes of English words, as far as reporting clauses need them. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const AUXILIARIES = set(
  "is are was were be been being am has have had having do does did will would shall should can could may might must has'nt didn't doesn't don't won't wouldn't hasn't haven't hadn't isn't wasn't weren't couldn't can't cannot shouldn't 'd 'll 've",
);
export const BE = set("is are was were be been being am isn't wasn't weren't aren't gets got getting");
export const HAVE = set("has have had having hasn't haven't hadn't");
export const MODALS = set(
  "will would shall should can could may might must do does did to didn't doesn't don't won't wouldn't couldn't can't cannot let help",
);
/** Adverbs and particles that stand between a subject and its verb. */
export const ADVERBS = set(
  "also then later not never just only even still again once often always now soon earlier already too further instead however therefore thus indeed perhaps sometimes finally recently simply yesterday today tonight both himself herself itself themselves all each ever long quite twice almost yet once repeatedly here there nonetheless nevertheless meanwhile though merely much more so far famously variously afterward afterwards publicly",
);
export const PREPOSITIONS = set(
  "in on at during of for from with by to about after before since until till into onto over under through throughout against among amid between behind beyond beside besides near outside inside within without across along around via per despite unlike like following regarding concerning toward towards upon off out up down as than aboard above below beneath including alongside according",
);
export const SUBORDINATORS = set(
  "that because when while if although though whereas as whether unless until since after before where how why what so than lest",
);
export const CONJUNCTIONS = set("and but or nor yet plus &");
export const DETERMINERS = set(
  "the a an this that these those his her its their my our your some any many most several few no every each another both all one two three four five six seven eight nine ten dozens hundreds thousands other various certain such what which",
);
export const PRONOUNS = set(
  "he she they it i we you him her them one everyone everybody someone somebody many others some nobody anyone most few both another neither",
);
export const SUBJECT_PRONOUNS = set("he she they it i we you");
export const POSSESSIVES = set("his her its their my our your whose");
export const RELATIVES = set("who which whom whose that");
export const TIME_WORDS = set(
  "monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow week month year night morning afternoon evening day january february march april may june july august september october november december weekend earlier later ago recently summer winter spring autumn fall noon midnight jan feb mar apr jun jul aug sept sep oct nov dec time moment",
);
/** Past forms that are no cue verbs and yet may stand before a quotation's verb: frequent verbs that close a subject. */
export const FINITE = set(
  "went came took made got gave found left kept became began ran stood sat met won lost led held brought bought paid sent spent fell rose grew broke spoke drew drove flew hit hurt let put set cut is are was were has have had will would could should may might must can did does do seems seemed looks looked appears appeared",
);
