/** What is to be done when a signal is aborted; knows nothing of calls. */

/** Everything that waits for a signal, and its one listener: Node.js takes more than ten for a leak, and warns. */
interface Waiting {
  readonly actions: Set<() => void>;
  readonly listener: () => void;
}

const waiting = new WeakMap<AbortSignal, Waiting>();

/** Does something when the signal is aborted, unless what comes back is called before. */
export function onAbort(signal: AbortSignal | null | undefined, action: () => void): () => void {
  if (!signal) return () => {};
  const { actions, listener } = waiting.get(signal) ?? opened(signal);
  actions.add(action);
  return () => {
    if (!actions.delete(action) || actions.size) return;
    signal.removeEventListener("abort", listener);
    waiting.delete(signal);
  };
}

function opened(signal: AbortSignal): Waiting {
  const actions = new Set<() => void>();
  const found = { actions, listener: () => [...actions].forEach((each) => each()) };
  waiting.set(signal, found);
  signal.addEventListener("abort", found.listener);
  return found;
}
