/**
 * What can have things remembered of it for as long as it lives, in itself: far cheaper than a map of all such objects. Neither
 * a copy nor a comparison sees them.
 */
export class Remembering {
  #values: unknown[] | undefined;

  static get(key: Remembering, reader: number): unknown {
    return key.#values?.[reader];
  }

  static set(key: Remembering, reader: number, value: unknown): void {
    key.#values ??= new Array<unknown>(readers);
    key.#values[reader] = value;
  }
}

/** Every reader has its place in all that remember: it is made once, with its module, never for a line. */
let readers = 0;

/** A place to keep something with immutable objects for as long as they live. */
export interface Keep<Value> {
  get(key: object): Value | undefined;
  set(key: object, value: Value): void;
}

export function keep<Value>(): Keep<Value> {
  const reader = readers++;
  const others = new WeakMap<object, Value>();
  return {
    get: key => (key instanceof Remembering ? (Remembering.get(key, reader) as Value | undefined) : others.get(key)),
    set: (key, value) => {
      if (key instanceof Remembering) Remembering.set(key, reader, value);
      else others.set(key, value);
    },
  };
}

/** As `memo`, for what is read from an object beside another one; only the last other one of each is remembered. */
export function memoBeside<Key extends object, Other, Value>(
  read: (key: Key, other: Other) => Value,
): (key: Key, other: Other) => Value {
  const kept = keep<{ readonly other: Other; readonly value: Value }>();
  return (key, other) => {
    const known = kept.get(key);
    if (known?.other === other) return known.value;
    const value = read(key, other);
    kept.set(key, { other, value });
    return value;
  };
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
