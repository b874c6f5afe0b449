/** Calls between the extension's parts → plain messages, and back; whatever is not exactly such a message is refused. */

/** What a part of the extension can be asked, as an interface of functions. */
export type Callable<P> = { [K in keyof P]: (...args: never[]) => unknown };

/** For each function, whether these are arguments it takes. */
export type Guards<P> = { [K in keyof P]: (args: readonly unknown[]) => boolean };

/** An exception where the call was served, as a value: `details` is for the reader to copy and send. */
export interface Broken {
  failed: "error";
  details: string;
}

export interface Request {
  to: string;
  call: string;
  args: unknown[];
}

export type Caller<P extends Callable<P>> = {
  [K in keyof P]: (...args: Parameters<P[K]>) => Promise<Awaited<ReturnType<P[K]>> | Broken>;
};

/** What serves the calls; `From` is told of each call where it came from. */
export type Handlers<P extends Callable<P>, From> = {
  [K in keyof P]: (from: From, ...args: Parameters<P[K]>) => ReturnType<P[K]> | Promise<ReturnType<P[K]>>;
};

export const broken = (error: unknown): Broken => ({
  failed: "error",
  details: error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error),
});

export const isBroken = (value: unknown): value is Broken =>
  typeof value === "object" && value !== null && (value as Partial<Broken>).failed === "error";

/** Makes of a way to send messages the functions of the part at its other end. None of them ever throws. */
export function caller<P extends Callable<P>>(
  to: string,
  guards: Guards<P>,
  send: (request: Request) => Promise<unknown>,
): Caller<P> {
  const call = async (name: string, args: unknown[]) => {
    try {
      const reply = await send({ to, call: name, args });
      return isReply(reply) ? reply.value : broken(new Error(`No answer from ${to} to ${name}`));
    } catch (error) {
      return broken(error);
    }
  };
  const functions = Object.keys(guards).map((name) => [name, (...args: unknown[]) => call(name, args)]);
  return Object.fromEntries(functions) as Caller<P>;
}

/** @returns the reply to a message that is one of these calls, or undefined where it is none of them. */
export function serve<P extends Callable<P>, From>(
  to: string,
  guards: Guards<P>,
  handlers: Handlers<P, From>,
  message: unknown,
  from: From,
): Promise<{ value: unknown }> | undefined {
  if (!isRequest(message) || message.to !== to || !Object.hasOwn(guards, message.call)) return undefined;
  const name = message.call as keyof P;
  if (!guards[name](message.args)) return undefined;
  const handler = handlers[name] as (from: From, ...args: unknown[]) => unknown;
  return Promise.resolve()
    .then(() => handler(from, ...message.args))
    .then(
      (value) => ({ value }),
      (error) => ({ value: broken(error) }),
    );
}

function isRequest(message: unknown): message is Request {
  if (typeof message !== "object" || message === null) return false;
  const { to, call, args } = message as Partial<Request>;
  return typeof to === "string" && typeof call === "string" && Array.isArray(args);
}

const isReply = (reply: unknown): reply is { value: unknown } =>
  typeof reply === "object" && reply !== null && Object.hasOwn(reply, "value");
