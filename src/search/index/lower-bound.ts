/** Where the first entry of an ascending list stands that is not before a value; its length if none. */
export function firstFrom<Value extends number | string>(
  value: Value,
  list: readonly Value[],
): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
