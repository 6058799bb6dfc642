/** Something that has a name and a value. */
export interface Namesake<Item> {
  readonly value: string;
  readonly line: number;
  readonly item: Item;
}

/** Items by name; it knows which names have items of different values. */
export class Namesakes<Item> {
  /** By name, in no order. */
  readonly #items = new Map<string, Namesake<Item>[]>();
  readonly #varied = new Set<string>();

  add(name: string, value: string, line: number, item: Item): void {
    const items = this.#items.get(name);
    if (!items) this.#items.set(name, [{ value, line, item }]);
    else {
      if (items[0]?.value !== value) this.#varied.add(name);
      items.push({ value, line, item });
    }
  }

  /** Takes one of the items of the name in a line away: when a line goes, all of them go. */
  remove(name: string, line: number): void {
    const items = this.#items.get(name) ?? [];
    items.splice(
      items.findIndex(item => item.line === line),
      1,
    );
    if (items.length === 0) this.#items.delete(name);
    if (this.#varied.has(name) && items.every(({ value }) => value === items[0]?.value)) this.#varied.delete(name);
  }

  /** The items of each name that has different values, in the order of lines, and of adding in a line. */
  *varied(): Generator<readonly Namesake<Item>[]> {
    for (const name of this.#varied) yield (this.#items.get(name) ?? []).toSorted((a, b) => a.line - b.line);
  }
}
