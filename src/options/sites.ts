/** The sites the reader has allowed, as the options page reads and changes them. */

export interface Sites {
  /** Null stands for all sites. */
  list(): Promise<string[] | null>;
  /** Must be called in a click. @param site null for all. @returns whether it is allowed now. */
  allow(site: string | null): Promise<boolean>;
  takeBack(site: string | null): Promise<void>;
  /** Calls back whenever a site was allowed or taken back, wherever. */
  watch(changed: () => void, signal: AbortSignal): void;
}
