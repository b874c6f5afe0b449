/** A worker thread of the command line: a job comes in, its line goes out. */
import { parentPort } from "node:worker_threads";
import { done, type Job } from "./job";

parentPort?.on("message", (job: Job) => parentPort?.postMessage(done(job)));
