/** Works on the next items while earlier results are used; results come in order, at most `width` under way. */
export async function* ahead<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const underWay: Promise<R>[] = [];
  let next = 0;
  const start = () => {
    while (next < items.length && underWay.length < width) {
      const item = items[next++] as T;
      const result = work(item);
      // A failure is heard where the result is awaited, which may be a while later.
      result.catch(() => {});
      underWay.push(result);
    }
  };
  start();
  for (let first = underWay.shift(); first !== undefined; first = underWay.shift()) {
    const result = await first;
    start();
    yield result;
  }
}
