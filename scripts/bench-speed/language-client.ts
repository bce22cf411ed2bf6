import { spawn, type ChildProcess } from 'node:child_process';
import { memoryOf } from './whole-process.ts';

export interface ServerCommand {
  readonly name: string;
  readonly command: string;
  readonly argv: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Diagnostics are asked for after each change, as VS Code does; else they are awaited. */
  readonly pulls: boolean;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly items?: readonly unknown[]; readonly diagnostics?: readonly unknown[] };
  readonly result?: unknown;
  readonly error?: unknown;
}

/** Without items nothing has changed since the result that was known. */
interface Report {
  readonly resultId?: string;
  readonly items?: readonly unknown[];
}

/** An editor that does nothing but measure: messages over the real standard input and output of a language server. */
export class LanguageClient {
  /** When the process was started, and when the last message came, by `performance.now()`. */
  readonly started = performance.now();
  lastMessage = 0;
  readonly #child: ChildProcess;
  readonly #answers = new Map<number, { readonly take: (result: unknown) => void; readonly fail: (error: Error) => void }>();
  readonly #pulls: boolean;
  #published: ((count: number) => void) | undefined;
  #buffered: Buffer = Buffer.alloc(0);
  #nextId = 0;
  /** The last report, which is named when the next one is asked for, as VS Code does. */
  #known: { readonly resultId: string | undefined; readonly count: number } = { resultId: undefined, count: 0 };

  constructor({ command, argv, env, pulls }: ServerCommand, cwd: string) {
    this.#pulls = pulls;
    this.#child = spawn(command, argv, { cwd, stdio: ['pipe', 'pipe', 'ignore'], env: { ...process.env, ...env } });
    this.#child.stdin!.on('error', () => {});
    this.#child.stdout!.on('data', (bytes: Buffer) => this.#take(bytes));
    this.#child.on('exit', () => {
      for (const { fail } of this.#answers.values()) fail(new Error(`${command} has ended`));
    });
  }

  async initialize(folder: string): Promise<void> {
    await this.request('initialize', {
      processId: process.pid,
      rootUri: folder,
      workspaceFolders: [{ uri: folder, name: 'bench' }],
      capabilities: {
        textDocument: { synchronization: {}, publishDiagnostics: { versionSupport: true }, ...(this.#pulls && { diagnostic: {} }) },
        workspace: { workspaceFolders: true, diagnostics: { refreshSupport: true } },
      },
    });
    this.notify('initialized', {});
  }

  open(uri: string, text: string): Promise<number> {
    return this.#diagnosticsAfter(uri, 'textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  }

  /** Resolves, with the number of diagnostics, once those of this version are there. */
  change(uri: string, version: number, change: object): Promise<number> {
    return this.#diagnosticsAfter(uri, 'textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] });
  }

  async #diagnosticsAfter(uri: string, method: string, params: object): Promise<number> {
    if (this.#pulls) {
      this.notify(method, params);
      const { resultId, items } = (await this.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId: this.#known.resultId })) as Report;
      if (items !== undefined) this.#known = { resultId, count: items.length };
      return this.#known.count;
    }
    const published = new Promise<number>((take) => (this.#published = take));
    this.notify(method, params);
    return published;
  }

  request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#nextId;
    return new Promise((take, fail) => {
      this.#answers.set(id, { take, fail });
      this.#send({ id, method, params });
    });
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  /** Resolves once nothing has come for so many milliseconds. */
  async quiet(milliseconds: number): Promise<void> {
    this.lastMessage = performance.now();
    while (performance.now() - this.lastMessage < milliseconds) await pause(milliseconds / 4);
  }

  get megabytes(): number {
    return memoryOf(this.#child.pid!)?.now ?? Number.NaN;
  }

  async stop(): Promise<void> {
    const ended = new Promise((done) => this.#child.once('exit', done));
    const deadline = setTimeout(() => this.#child.kill('SIGKILL'), 2000);
    await Promise.race([this.request('shutdown', null).catch(() => {}), ended]);
    this.notify('exit', null);
    await ended;
    clearTimeout(deadline);
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#child.stdin!.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #take(bytes: Buffer): void {
    this.lastMessage = performance.now();
    this.#buffered = this.#buffered.length === 0 ? bytes : Buffer.concat([this.#buffered, bytes]);
    for (;;) {
      const end = this.#buffered.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/content-length:\s*(\d+)/i.exec(this.#buffered.toString('latin1', 0, end))?.[1]);
      if (this.#buffered.length < end + 4 + length) return;
      const message = JSON.parse(this.#buffered.toString('utf8', end + 4, end + 4 + length)) as Message;
      this.#buffered = this.#buffered.subarray(end + 4 + length);
      this.#receive(message);
    }
  }

  #receive({ id, method, params, result, error }: Message): void {
    if (method === undefined) {
      const answer = this.#answers.get(id!);
      this.#answers.delete(id!);
      if (error === undefined) answer?.take(result);
      else answer?.fail(new Error(JSON.stringify(error)));
    } else if (id !== undefined) {
      this.#send({ id, result: method === 'workspace/configuration' ? params!.items!.map(() => null) : null });
    } else if (method === 'textDocument/publishDiagnostics') {
      this.#published?.(params!.diagnostics!.length);
    }
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
