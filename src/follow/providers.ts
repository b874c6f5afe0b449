/** Every provider, in the order in which they are asked. The folder is the register. */
import type { Provider } from "./provider";

export const providers: Provider[] = Object.values(
  import.meta.glob<Provider>("./providers/*.ts", { eager: true, import: "default" }),
).sort((a, b) => a.order - b.order);
