type Waiting<Item, Result> = {
  item: Item;
  done: (result: Result) => void;
  fail: (reason: unknown) => void;
};

/**
 * Does for many at once what is asked for one at a time: what comes while the event loop reads its sockets, or while
 * the last group is at work, makes one group of at most so many. Where a group fails, each of it is tried alone, so
 * that none fails because of another.
 */
export const together = <Item, Result>(
  most: number,
  act: (items: readonly Item[]) => Promise<readonly Result[]>,
): ((item: Item) => Promise<Result>) => {
  const waiting: Waiting<Item, Result>[] = [];
  let isAtWork = false;

  const perform = async (group: readonly Waiting<Item, Result>[]): Promise<void> => {
    try {
      const results = await act(group.map(({ item }) => item));
      for (const [at, { done }] of group.entries()) done(results[at]!);
    } catch (reason) {
      if (group.length === 1) group[0]!.fail(reason);
      else await Promise.all(group.map((one) => perform([one])));
    }
  };
  const goOn = async (): Promise<void> => {
    await perform(waiting.splice(0, most));
    isAtWork = waiting.length > 0;
    if (isAtWork) setImmediate(() => void goOn());
  };

  return (item) =>
    new Promise((done, fail) => {
      waiting.push({ item, done, fail });
      if (isAtWork) return;
      isAtWork = true;
      setImmediate(() => void goOn());
    });
};
