/** The table of what a perfect follower finds on the web of stories: the measuring stick of the following. */
import type { Expectation } from "./expectation";
import { ends } from "./expected-ends";
import { faults } from "./expected-faults";
import { linked } from "./expected-linked";
import { marks } from "./expected-marks";
import { unlinked } from "./expected-unlinked";

export type { Expectation, Status, Step } from "./expectation";

export const expected: Expectation[] = [...linked, ...unlinked, ...faults, ...marks, ...ends];
