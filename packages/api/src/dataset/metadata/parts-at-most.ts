/** How many variables or indicators of one dataset are described at most. */
export const partsAtMost = 200
