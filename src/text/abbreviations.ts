/** Abbreviations: their point belongs to the word, and does not end a sentence by itself. In lower case, without the point. */

const words = (list: string): readonly string[] => list.split(" ");

/** Stand before a name: a sentence never ends here. */
const BEFORE_NAMES = words(
  "mr mrs ms messrs mme mlle dr prof rev hon fr st ste sen sens rep reps gov govs gen lt col maj capt cpt sgt cpl pvt adm cmdr cdr brig insp supt det atty pres sec amb vs v mt ft",
);
/** Stand before a number. */
const BEFORE_NUMBERS = words("no nos");
/** Stand anywhere. */
const ANYWHERE = words(
  "jr sr esq inc corp co cos ltd bros assn dept univ ave blvd rd jan feb mar apr aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que sask alta approx est def",
);

/** Every abbreviation whose point the tokenizer keeps with the word. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([...BEFORE_NAMES, ...BEFORE_NUMBERS, ...ANYWHERE]);
