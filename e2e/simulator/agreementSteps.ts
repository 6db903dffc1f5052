import { addPoint } from "../../client/features/agreement/document/addPoint.ts";
import {
  bringBackPoint,
  chooseDay,
  chooseWho,
  removePoint,
  typeDetail,
  writePoint,
} from "../../client/features/agreement/document/changePoint.ts";
import { movePoint } from "../../client/features/agreement/document/movePoint.ts";
import { settleInPoint } from "../../client/features/agreement/suggestions/settleInPoint.ts";
import { type Clause, textOf, whoChoices, whoSeenFrom } from "../../shared/agreement/clause.ts";
import { DETAILS } from "../../shared/agreement/clauseDetails.ts";
import { flipRequest } from "../../shared/agreement/flipRequest.ts";
import { mayChange, ownerOf } from "../../shared/agreement/ownership.ts";
import { suggestionsIn } from "../../shared/agreement/suggestions.ts";
import { addDays } from "../../shared/base/day.ts";
import { type CommentId, newId } from "../../shared/base/ids.ts";
import { type AgreementDesk, contentOf } from "./agreementDesk.ts";
import { isIn } from "./agreementRules.ts";
import type { Device, World } from "./world.ts";

/** One thing that somebody does with a point that they see. */
type Act = (world: World, desk: AgreementDesk, clause: Clause) => string;

const SENTENCES = [
  "I will call at six.",
  "I will write on Sundays.",
  "We each keep an evening.",
  "Would you call at six?",
  "If it gets loud, I will leave.",
  "I offer to show you my messages.",
];
const TODAY = "2027-01-01";

const write: Act = ({ random, agreement }, desk, clause) => {
  // Letter for letter its own: where it is found later nobody else can have put it.
  const word = `w${random.upTo(1e9)}`;
  const text = textOf(clause.paragraphs);
  const at = random.upTo(text.length + 1);
  const words = `${text.slice(0, at)} ${word}${text.slice(at + random.upTo(3))}`;
  const isSuggested = !mayChange(clause, desk.slot);
  if (isSuggested) agreement.suggested.set(word, clause.id);
  writePoint(desk.agreement, clause.id, words.split("\n"), desk.slot);
  const after = desk.agreement.view().clauses.get(clause.id);
  if (isSuggested && after !== undefined && textOf(after.paragraphs) !== text)
    throw new Error(`${desk.slot} changed the words of ${clause.id}, which is the other's`);
  return `${isSuggested ? "suggests" : "writes"} "${word}" at ${at}`;
};

const settle: Act = ({ random, agreement }, desk, clause) => {
  const open = suggestionsIn(clause.runs);
  const one = open[random.upTo(Math.max(1, open.length))];
  if (one === undefined) return "finds no suggestion";
  const isOwn = one.by === desk.slot;
  if (!isOwn && !mayChange(clause, desk.slot)) return "may not settle it";
  const how = isOwn ? "leave" : random.upTo(2) === 0 ? "take" : "leave";
  if (settleInPoint(desk.agreement, clause.id, [one], how) === 0) return "finds it gone";
  // Also a part of a word, where somebody wrote into its middle; its first letters may be taken for those of the next,
  // and its last one for a letter that it takes the place of.
  const inserted = one.inserted.trim();
  for (const [word, id] of agreement.suggested)
    if (id === clause.id && (isIn(word.slice(4), inserted) || isIn(inserted, word))) agreement.settled.add(word);
  return `${how}s what ${one.by} suggested`;
};

const detail: Act = ({ random }, desk, clause) => {
  const name = DETAILS[random.upTo(DETAILS.length)] ?? "why";
  if (!mayChange(clause, desk.slot)) return "may not say more about it";
  typeDetail(desk.agreement, clause.id, name, `${clause.details[name]}d${random.upTo(10)}`);
  return `says more about it: ${name}`;
};

const date: Act = ({ random }, desk, clause) => {
  if (!mayChange(clause, desk.slot)) return "may not date it";
  const name = (["start", "review", "end"] as const)[random.upTo(3)] ?? "end";
  const day = random.upTo(4) === 0 ? null : addDays(TODAY, random.upTo(120));
  chooseDay(desk.agreement, clause, name, day, TODAY);
  return `sets its ${name} to ${day ?? "nothing"}`;
};

const who: Act = ({ random }, desk, clause) => {
  const choice = whoChoices(desk.slot)[random.upTo(3)];
  if (choice === undefined || !mayChange(clause, desk.slot)) return "may not say whose it is";
  chooseWho(desk.agreement, clause.id, choice);
  return `says who does it: ${choice}`;
};

/** Also what is the other's, as a program of one's own could: that must count for nothing. */
const remove: Act = ({ agreement }, desk, clause) => {
  if (mayChange(clause, desk.slot)) agreement.removed.add(clause.id);
  removePoint(desk.agreement, clause);
  return "deletes it";
};

const bringBack: Act = (_world, desk, clause) => {
  bringBackPoint(desk.agreement, clause.id);
  return "brings it back";
};

const move: Act = ({ random }, desk, clause) => {
  movePoint(desk.agreement, clause.id, random.upTo(2) === 0 ? "up" : "down", random);
  return "moves it";
};

const press: Act = ({ random, agreement }, desk, clause) => {
  const mark = random.upTo(4) === 0 ? "talk" : "comfortable";
  if (mark === "comfortable") agreement.pressed[desk.slot].add(contentOf(clause));
  desk.marks.press(clause, mark);
  return `presses ${mark}`;
};

const answer: Act = ({ random }, desk, clause) => {
  if (whoSeenFrom(clause.who, desk.slot) !== "ask-me") return "is asked nothing there";
  const text = flipRequest(textOf(clause.paragraphs));
  addPoint(desk.agreement, { topic: clause.topic, by: desk.slot, text, answers: clause.id }, random);
  return "answers it";
};

const comment: Act = ({ random, agreement }, desk, clause) => {
  const threads = desk.comments.threadsOf(clause.id);
  const thread = random.upTo(2) === 0 ? (threads[random.upTo(Math.max(1, threads.length))] ?? null) : null;
  const text = `c${random.upTo(1e9)}`;
  const draft = { id: newId<CommentId>(random), kind: "comment", text, anchor: null } as const;
  if (desk.comments.share(clause, draft, thread, TODAY).ok) agreement.said.set(text, clause.id);
  return `${thread === null ? "comments" : "answers a comment"}: ${text}`;
};

const settleThread: Act = ({ random, agreement }, desk, clause) => {
  const threads = desk.comments.threadsOf(clause.id);
  const thread = threads[random.upTo(Math.max(1, threads.length))];
  if (thread === undefined) return "finds no comment";
  const own = thread.comments.find(({ author }) => author === desk.slot);
  if (own === undefined || random.upTo(3) > 0) {
    desk.comments.settle(thread, thread.isSettled ? "open" : "settled");
    return "settles a thread, or opens it again";
  }
  agreement.takenBack.add(own.text);
  desk.comments.takeBack(own);
  return `takes ${own.text} back`;
};

/** What is done often stands there often. */
const ACTS: readonly Act[] = [
  [write, write, write, write, settle, settle, detail, detail, date, date, who, move],
  [press, press, press, comment, comment, settleThread, answer, remove, bringBack],
].flat();
/** More would lie so far apart that nobody ever meets in one. */
const MOST_POINTS = 4;

export function agreementStep(world: World, device: Device): string {
  const { random } = world;
  const desk = world.deskOf(device);
  const clauses = [...desk.agreement.view().clauses.values()];
  if (clauses.length < 2 || (clauses.length < MOST_POINTS && random.upTo(5) === 0)) {
    const text = SENTENCES[random.upTo(SENTENCES.length)] ?? "";
    addPoint(desk.agreement, { topic: "money", by: desk.slot, text }, random);
    return `adds "${text}"`;
  }
  const act = ACTS[random.upTo(ACTS.length)];
  // Few points have anything to settle or to answer: an act that needs one goes where it is.
  const fitting = act === settle ? clauses.filter(({ runs }) => suggestionsIn(runs).length > 0) : clauses;
  const among = fitting.length > 0 ? fitting : clauses;
  const clause = among[random.upTo(among.length)];
  if (clause === undefined || act === undefined) throw new Error("there are points and acts");
  const whose = ownerOf(clause) ?? "both";
  return `in ${clause.id.slice(0, 4)} (${whose}) ${act(world, desk, clause)}`;
}
