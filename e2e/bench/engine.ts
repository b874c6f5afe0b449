/** What the benchmark runs in Node: a text → its trace. */
export { plain } from "../../src/cli/plain";
export { trace } from "../../src/find";
export { knowledgeOf } from "../../src/find/register";
