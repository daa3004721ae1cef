// From calls to a stream: what is put in comes out, in order, to one reader.

/** What is put in waits until it is read; nothing is lost. */
export interface Channel<T> {
  readonly put: (item: T) => void;
  /** Nothing more is put in: the reader ends after what is there. */
  readonly end: () => void;
  read(): AsyncGenerator<T, void>;
}

/** A channel with nothing in it. */
export function createChannel<T>(): Channel<T> {
  const waiting: T[] = [];
  let isEnded = false;
  let wake: () => void = () => undefined;
  return {
    put(item) {
      waiting.push(item);
      wake();
    },
    end() {
      isEnded = true;
      wake();
    },
    async *read() {
      for (;;) {
        yield* waiting.splice(0);
        if (waiting.length > 0) continue;
        if (isEnded) return;
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
  };
}
