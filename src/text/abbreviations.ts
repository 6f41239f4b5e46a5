/** Abbreviations: their point belongs to the word, and does not end a sentence by itself. In lower case, without the point. */

const words = (list: string): readonly string[] => list.split(" ");

/** Titles and the like: stand before a name, so a sentence never ends here. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  words(
    "mr mrs ms messrs mme mlle dr drs prof profs rev revs hon msgr sen sens rep reps gov govs gen gens lt lieut col maj capt cpt sgt cpl pvt pte pfc spc adm cmdr comdr cdr brig " +
      "insp supt det atty pres amb asst dep const cllr vs mt jos chr eq",
  ),
);

/** Stand before a number. */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(words("no nos op vol vols fig figs pp art sec"));

/** Count as abbreviations in lower case too; the others need a capital ("sat." ends a sentence, "Sat." may not). */
export const OFTEN_LOWER: ReadonlySet<string> = new Set(words("vs v approx est etc al ca pp op vol a.m p.m"));

/** Stand anywhere: a sentence may go on behind them or not. */
const ANYWHERE = words(
  "jr sr esq fr st ste ft v inc corp co cos ltd bros pty bhd sdn assn dept dist univ ave blvd hwy rd jan feb mar apr aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que sask alta approx est etc al ca def",
);

/** Every abbreviation whose point the tokenizer keeps with the word. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([...BEFORE_NAMES, ...BEFORE_NUMBERS, ...ANYWHERE]);
