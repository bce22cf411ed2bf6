/** Checks do not wait for anything by themselves; between two of them requests and cancellations get their turn. */
export function letMessagesIn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
