/** What was read from an object, by the number of the reader: a hidden slot of the object, far cheaper than a map of them all. */
const slots = Symbol('memo');

interface Slotted {
  [slots]?: unknown[];
}

let readers = 0;

/** A place to keep something with immutable objects for as long as they live. */
export interface Keep<Value> {
  get(key: object): Value | undefined;
  set(key: object, value: Value): void;
}

export function keep<Value>(): Keep<Value> {
  const reader = readers++;
  return {
    get: key => (key as Slotted)[slots]?.[reader] as Value | undefined,
    set: (key, value) => {
      const slotted = key as Slotted;
      if (slotted[slots]) slotted[slots][reader] = value;
      else Object.defineProperty(slotted, slots, { value: placed(reader, value), enumerable: false });
    },
  };
}

function placed(reader: number, value: unknown): unknown[] {
  const values: unknown[] = [];
  values[reader] = value;
  return values;
}

const nothing = Symbol('nothing');

/**
 * Remembers what was read from an immutable object for as long as the object lives. Lines are kept from one parse to the
 * next while they are unchanged, so what is read from them is kept as well: a keystroke reads one line again, not the text.
 */
export function memo<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const kept = keep<Value | typeof nothing>();
  return key => {
    const known = kept.get(key);
    if (known !== undefined) return known === nothing ? (undefined as Value) : known;
    const value = read(key);
    kept.set(key, value === undefined ? nothing : value);
    return value;
  };
}
