import * as z from "zod/mini";

/** One thing that a thread did, as Chromium's own trace tells it; times in microseconds. */
const eventSchema = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  dur: z.optional(z.number()),
  tdur: z.optional(z.number()),
  args: z.optional(z.record(z.string(), z.unknown())),
});
type TraceEvent = z.infer<typeof eventSchema>;

export const TRACE_CATEGORIES = ["toplevel", "devtools.timeline"];

/**
 * What the page's main thread did between two marks that the bench itself set (`console.timeStamp`), in the thread's
 * own time: what else the machine does meanwhile is not counted.
 */
export interface Work {
  /** In tasks that dispatched a key or the input that it makes: what stands between the key and the letter. */
  readonly keyMs: number;
  /** In tasks that drew: style, layout, paint. */
  readonly drawMs: number;
  /** In everything else, such as sealing and keeping what was written. */
  readonly laterMs: number;
  readonly longestMs: number;
}

const KEYS = new Set(["keydown", "keypress", "beforeinput", "textInput", "input", "keyup"]);
const DRAWING = new Set(["UpdateLayoutTree", "Layout", "PrePaint", "Paint", "Layerize", "Commit"]);

export function readTrace(json: string): readonly TraceEvent[] {
  // reason: a trace is whatever the browser wrote; each event is checked below, and strange ones are left out.
  const { traceEvents } = JSON.parse(json) as { readonly traceEvents?: readonly unknown[] };
  return (traceEvents ?? []).flatMap((event) => {
    const parsed = eventSchema.safeParse(event);
    return parsed.success ? [parsed.data] : [];
  });
}

/** The time stamps of this name, and the thread that they were set on. */
function stampsOf(events: readonly TraceEvent[], name: string): readonly TraceEvent[] {
  return events.filter((event) => event.name === "TimeStamp" && dataOf(event)["message"] === name);
}

function dataOf(event: TraceEvent): Readonly<Record<string, unknown>> {
  const data = event.args?.["data"];
  return typeof data === "object" && data !== null ? { ...data } : {};
}

/** The work after each stamp, up to the next one. */
export function workAfter(events: readonly TraceEvent[], stamp: string): readonly Work[] {
  const stamps = stampsOf(events, stamp);
  const [first] = stamps;
  if (first === undefined) return [];
  const onMain = events.filter(({ pid, tid, ph }) => pid === first.pid && tid === first.tid && ph === "X");
  const tasks = onMain.filter(({ name }) => name === "ThreadControllerImpl::RunTask");
  const keys = onMain.filter((event) => event.name === "EventDispatch" && KEYS.has(String(dataOf(event)["type"])));
  const drawings = onMain.filter(({ name }) => DRAWING.has(name));
  const holds = (task: TraceEvent, some: readonly TraceEvent[]): boolean =>
    some.some(({ ts }) => ts >= task.ts && ts < task.ts + (task.dur ?? 0));
  return stamps.slice(0, -1).map(({ ts }, at) => {
    const until = stamps[at + 1]?.ts ?? Infinity;
    const here = tasks.filter((task) => task.ts >= ts && task.ts < until);
    const spent = { keyMs: 0, drawMs: 0, laterMs: 0, longestMs: 0 };
    for (const task of here) {
      const ms = (task.tdur ?? task.dur ?? 0) / 1_000;
      spent[holds(task, keys) ? "keyMs" : holds(task, drawings) ? "drawMs" : "laterMs"] += ms;
      spent.longestMs = Math.max(spent.longestMs, ms);
    }
    return spent;
  });
}
