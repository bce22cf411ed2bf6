import type { Worker } from 'node:worker_threads';
import type { WorkerThread } from './io.ts';

/** A thread of Node's; one that ends unasked has failed, whether or not it tells why. */
export function workerThread(worker: Worker): WorkerThread {
  return {
    // The rule is about windows.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    post: (message) => worker.postMessage(message),
    onMessage: (take) => void worker.on('message', take),
    onFailure: (take) => {
      for (const event of ['error', 'messageerror'] as const) worker.on(event, take);
      worker.on('exit', (status) => take(new Error(`it ended with status ${status}`)));
    },
    stop: async () => void (await worker.terminate()),
  };
}
