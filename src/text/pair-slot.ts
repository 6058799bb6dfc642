/** How many slots there are for pairs of characters; pairs may share one. */
export const pairSlots = 1 << 16;

/** Where two characters that stand side by side are kept. */
export const pairSlot = (before: number, character: number): number => (Math.imul(before, 0x9e35) ^ character) & (pairSlots - 1);

/** The slot of the two characters of a word from `at` on. */
export const pairSlotIn = (word: string, at: number): number => pairSlot(word.charCodeAt(at), word.charCodeAt(at + 1));
