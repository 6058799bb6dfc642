/**
 * Remembers what was read from an immutable object for as long as the object lives. Lines are kept from one parse to the
 * next while they are unchanged, so what is read from them is kept as well: a keystroke reads one line again, not the text.
 */
export function memo<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, { readonly value: Value }>();
  return key => {
    const known = kept.get(key);
    if (known) return known.value;
    const value = read(key);
    kept.set(key, { value });
    return value;
  };
}
