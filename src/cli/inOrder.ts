/** Works on `lanes` items at a time; gives the results in the order of the items, each as soon as those before it are there. */
export async function* inOrder<Item, Answer>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const waiting = items.map(() => deferred<Answer>());
  let next = 0;
  let isStopped = false;
  const lane = async () => {
    for (let index = next++; index < items.length && !isStopped; index = next++) {
      await work(items[index] as Item).then(waiting[index]?.give, waiting[index]?.fail);
    }
  };
  const running = Promise.all(Array.from({ length: lanes }, lane));
  try {
    for (const { answer } of waiting) yield await answer;
  } finally {
    isStopped = true;
  }
  await running;
}

function deferred<Answer>() {
  let give: (answer: Answer) => void = () => undefined;
  let fail: (failure: unknown) => void = () => undefined;
  const answer = new Promise<Answer>((resolve, reject) => {
    give = resolve;
    fail = reject;
  });
  answer.catch(() => undefined); // whoever awaits it still gets the failure
  return { answer, give, fail };
}
