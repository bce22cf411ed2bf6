import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken, Connection } from 'vscode-languageserver';

type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R> | R;

/**
 * The one edge where errors end: a handler that throws is logged with its name and answered with `fallback`,
 * and a request that was cancelled meanwhile is answered as cancelled.
 */
export function guard<P, R>(connection: Connection, name: string, fallback: R, handler: Handler<P, R>): Handler<P, R> {
  return async (params, token) => {
    try {
      throwIfCancelled(token);
      const answer = await handler(params, token);
      throwIfCancelled(token);
      return answer;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      logError(connection, name, error);
      return fallback;
    }
  };
}

/** As {@link guard}, for what has no answer. */
export function guardNotification<P>(connection: Connection, name: string, handler: (params: P) => Promise<void> | void): (params: P) => Promise<void> {
  return async (params) => {
    try {
      await handler(params);
    } catch (error) {
      logError(connection, name, error);
    }
  };
}

/** Ends a request that nobody waits for; {@link guard} answers it as cancelled. */
export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/** Into the output channel, with the name of what failed. */
export function logError(connection: Connection, name: string, error: unknown): void {
  connection.console.error(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}
