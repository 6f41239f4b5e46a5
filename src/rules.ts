/** Every rule, refiner and sieve of the five rooms, as one list. */
import { countriesRoom } from "./countries/index.js";
import type { Step } from "./extractor.js";
import { organizationsRoom } from "./organizations/index.js";
import { peopleRoom } from "./people/index.js";

/** All steps, in the order of the kinds. */
export const allSteps: readonly Step[] = [peopleRoom, countriesRoom, organizationsRoom].flatMap((room) => [
  ...room.rules,
  ...room.refiners,
]);
