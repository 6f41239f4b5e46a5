/** First names and their short forms. */
import { F } from "../lexicon/flags.js";
import { lexicon } from "../lexicon/table.js";
import { hashesOf } from "../text/word-hash.js";

const PAIRS =
  "abe:abraham al:albert,alan,alfred,alexander alex:alexander,alexandra,alejandro andy:andrew,andreas art:arthur barb:barbara ben:benjamin bernie:bernard bert:albert,robert beth:elizabeth betty:elizabeth bill:william billy:william bob:robert bobby:robert brad:bradley cathy:catherine charlie:charles chris:christopher,christian,christine,christina chuck:charles cindy:cynthia dan:daniel danny:daniel dave:david deb:deborah debbie:deborah dick:richard don:donald doug:douglas ed:edward,edwin,edgar eddie:edward fran:frances,francis frank:francis,franklin fred:frederick gabe:gabriel gene:eugene geoff:geoffrey gerry:gerald,gerard ginny:virginia greg:gregory hal:harold hank:henry harry:harold,henry jack:john jake:jacob jamie:james jeff:jeffrey,geoffrey jen:jennifer jenny:jennifer jerry:gerald,jerome,jeremiah jim:james jimmy:james jo:joanna,josephine joe:joseph joey:joseph johnny:john jon:jonathan josh:joshua judy:judith kate:katherine,catherine kathy:katherine,kathleen katie:katherine ken:kenneth kim:kimberly larry:lawrence leo:leonard,leonardo les:leslie liz:elizabeth lou:louis,louise maggie:margaret mandy:amanda marty:martin matt:matthew max:maximilian,maxwell meg:margaret mick:michael mickey:michael mike:michael,mikhail mitch:mitchell nancy:anne nat:nathan,nathaniel nate:nathan,nathaniel ned:edward nick:nicholas,nicolas,nikolai norm:norman pat:patrick,patricia patty:patricia peg:margaret peggy:margaret pete:peter phil:philip,phillip rafa:rafael ray:raymond rich:richard rick:richard,frederick ricky:richard rob:robert robbie:robert ron:ronald sam:samuel,samantha sandy:sandra,alexander sasha:alexander,alexandra sergio:serge sid:sidney stan:stanley steve:steven,stephen stu:stuart sue:susan ted:edward,theodore teddy:edward,theodore terry:terence,theresa theo:theodore tim:timothy toby:tobias tom:thomas tommy:thomas tony:anthony,antonio vic:victor vin:vincent vince:vincent vladi:vladimir volodya:vladimir walt:walter wes:wesley will:william willie:william zach:zachary";

const SHORT_FOR = new Map<string, ReadonlySet<string>>(
  PAIRS.split(" ").map((pair) => {
    const [short, long] = pair.split(":") as [string, string];
    return [short, new Set(long.split(","))];
  }),
);

const FIRST = F.FIRST.mask | F.FIRST_MALE.mask | F.FIRST_FEMALE.mask;

/** Line of the list of nicknames that a first name stands on, or 0. */
export function nameFamily(word: string): number {
  const table = lexicon();
  const { a, b } = hashesOf(word);
  const entry = table.find(a, b);
  return entry >= 0 && table.low(entry) & FIRST ? table.alias(entry) : 0;
}

/** True for a word that the lexicon holds as a first name. */
export function isFirstName(word: string): boolean {
  const { a, b } = hashesOf(word);
  const entry = lexicon().find(a, b);
  return entry >= 0 && (lexicon().low(entry) & FIRST) !== 0;
}

/** True when two first names are the same or one is short for the other. */
export function sameFirstName(a: string, b: string): boolean {
  if (a === b || SHORT_FOR.get(a)?.has(b) || SHORT_FOR.get(b)?.has(a)) return true;
  const line = nameFamily(a);
  return line > 0 && line === nameFamily(b);
}
