// Admission to the gateway, shared by all parallel calls of one client: a bound on requests under way, and one cool-down that
// a 429 or 503 of any call imposes on all of them.

/** Admits callers and lets them wait. */
export interface Gate {
  /** Waits for a free place and for the end of the cool-down; the returned function frees the place. */
  enter(signal: AbortSignal): Promise<() => void>;
  /** Blocks all requests for that many milliseconds. A longer cool-down that is already running stays. */
  coolDown(milliseconds: number): void;
}

/** Makes a gate for at most `limit` requests at once. */
export function createGate(limit: number): Gate {
  let under = 0;
  let coolUntil = 0;
  const waiting: (() => void)[] = [];

  const leave = (): void => {
    const next = waiting.shift();
    // The place is handed over, so that nobody overtakes those who wait.
    if (next) next();
    else under -= 1;
  };

  return {
    async enter(signal) {
      signal.throwIfAborted();
      if (under < limit) under += 1;
      else await nextPlace(waiting, signal);
      try {
        while (Date.now() < coolUntil) await sleep(coolUntil - Date.now(), signal);
      } catch (error) {
        leave();
        throw error;
      }
      return leave;
    },
    coolDown(milliseconds) {
      coolUntil = Math.max(coolUntil, Date.now() + milliseconds);
    },
  };
}

function nextPlace(waiting: (() => void)[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const wake = (): void => {
      signal.removeEventListener("abort", giveUp);
      resolve();
    };
    const giveUp = (): void => {
      waiting.splice(waiting.indexOf(wake), 1);
      reject(signal.reason);
    };
    waiting.push(wake);
    signal.addEventListener("abort", giveUp, { once: true });
  });
}

/** Resolves after that many milliseconds, or rejects with the signal's reason. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const giveUp = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", giveUp);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", giveUp, { once: true });
  });
}
