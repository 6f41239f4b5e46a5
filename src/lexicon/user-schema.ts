/** The schema of the user's lexicon, for who imports the library: the command makes it only when there is a lexicon. */
import { type UserLexicon as Lexicon, userLexiconSchema } from "./user.js";

/** What `--lexicon` reads, `extract` takes as an option, and package.json can hold under "news-entities". */
export const UserLexicon = userLexiconSchema();
export type UserLexicon = Lexicon;
