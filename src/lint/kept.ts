/** The items that are kept, in order; the same list where all are. */
export function kept<Item>(items: readonly Item[], isKept: (item: Item, before: Item | undefined) => boolean): readonly Item[] {
  let found: Item[] | undefined;
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Item;
    const isOne = isKept(item, items[index - 1]);
    if (!isOne) found ??= items.slice(0, index);
    else found?.push(item);
  }
  return found ?? items;
}
