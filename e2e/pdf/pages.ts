import { toBase64url } from "../../shared/base/base64url.ts";
import { addDays } from "../../shared/base/day.ts";
import { type ClauseId, newId, type Slot, type VersionId } from "../../shared/base/ids.ts";
import { seededRandom } from "../../shared/seal/testing/seededRandom.ts";
import { type AgreementPage, PAGE_FORMAT, type PagePoint } from "../../shared/signing/agreementPage.ts";

/** Pages to draw: what two people may have written, from one sentence to sixty, and in many letters. */
const TODAY = "2026-11-22";
type Said = Pick<PagePoint, "text"> & Partial<Omit<PagePoint, "id">>;

interface Content {
  readonly title?: string;
  readonly names?: Readonly<Record<Slot, string>>;
  readonly sections?: readonly (readonly [title: string, ...points: Said[]])[];
  readonly limits?: Readonly<Partial<Record<Slot, readonly string[]>>>;
  readonly stillOpen?: readonly (readonly [title: string, ...texts: string[]])[];
  readonly follows?: boolean;
}

export function pageOf(content: Content): AgreementPage {
  const random = seededRandom("page");
  const point = ({ doer = "both", ...said }: Said): PagePoint => {
    const kind = doer === "both" ? "shared-practice" : "commitment";
    return { id: newId<ClauseId>(random), doer, kind, ...said };
  };
  const limitsOf = (slot: Slot): PagePoint[] =>
    (content.limits?.[slot] ?? []).map((text) => point({ doer: slot, kind: "own-limit", text }));
  const topicOf = (title: string): string =>
    title
      .toLowerCase()
      .replace(/[^a-z]+/g, "-")
      .replace(/^-|-$/g, "");
  const { a, b } = content.names ?? { a: "Ada", b: "Bo" };
  return {
    format: PAGE_FORMAT,
    formatVersion: 1,
    renderer: 1,
    lang: "en",
    version: newId<VersionId>(random),
    supersedes: content.follows === true ? newId<VersionId>(random) : null,
    space: toBase64url(random.bytes(32)),
    title: content.title ?? "What we ask of ourselves",
    proposedOn: TODAY,
    reviewOn: addDays(TODAY, 28),
    partners: {
      a: { name: a, root: toBase64url(random.bytes(32)) },
      b: { name: b, root: toBase64url(random.bytes(32)) },
    },
    sections: (content.sections ?? []).map(([title, ...points]) => ({
      topic: topicOf(title),
      title,
      points: points.map(point),
    })),
    limits: { a: limitsOf("a"), b: limitsOf("b") },
    stillOpen: (content.stillOpen ?? []).map(([title, ...texts]) => ({
      topic: topicOf(title),
      title,
      points: texts.map((text) => ({ id: newId<ClauseId>(random), text })),
    })),
  };
}

export const ONE_POINT = pageOf({
  sections: [["Openness about daily life", { doer: "b", text: "I will write when I am more than half an hour late." }]],
});

/** Everything that a page can say, in few words. */
export const EVERY_PART = pageOf({
  follows: true,
  names: { a: "Ada & Co <a@b>", b: "Bo" },
  sections: [
    [
      "Openness about daily life",
      {
        doer: "b",
        text: "I will write when I am more than half an hour late.",
        fallback: "I say so the same evening, before I am asked.",
        scope: "On working days",
        start: "2026-11-23",
        review: "2026-12-20",
      },
      { text: "We each tell the other on Sunday what the week will look like." },
    ],
    [
      "Phones and social media",
      {
        doer: "a",
        kind: "transparency-offer",
        text: "I offer to show you my calendar, together, on Sunday evening.",
        start: "2026-11-22",
        end: "2027-01-15",
      },
    ],
    [
      "How we talk and fight",
      { text: "Either of us may call a time-out.\nIf the children are near, we stop at once – always." },
    ],
  ],
  limits: {
    a: ["If a talk gets loud, I will leave the room for half an hour."],
    b: ["When I have had a drink, I will not talk about Friday."],
  },
  stillOpen: [
    ["Money", "I will show the statement of the joint account once a month."],
    ["Time apart, own support", "Tuesday evenings are mine.", "We each keep one friend who may know everything."],
  ],
});

export const LETTERS = {
  hebrew: "אני אשלח הודעה כשאני מאחר ביותר מ-30 דקות (או אתקשר), גם ל-Bo.",
  pointedHebrew: "שָׁלוֹם",
  arabic: "سأخبرك قبل أن أخرج، وسأعود قبل الساعة 22:30 (إن شاء الله).",
  greek: "Θα σου στείλω μήνυμα όταν αργώ. Ἐν ἀρχῇ ἦν ὁ λόγος.",
  vietnamese: "Tôi sẽ nhắn tin khi về trễ hơn ba mươi phút.",
  cyrillic: "Каждый из нас говорит в воскресенье. Їжак, ґанок, ўсё.",
  devanagari: "मैं तीस मिनट से ज़्यादा देर होने पर संदेश भेजूँगी। क्षमा और प्रार्थना।",
  latin: "Zażółć gęślą jaźń; příliš žluťoučký kůň; İstanbul; smørrebrød; ½ cup – 5 €, “quoted”…",
} as const;

export const EVERY_SCRIPT = pageOf({
  title: "מה אנחנו מבקשים מעצמנו",
  names: { a: "שרה כהן", b: "Nguyễn Thị Ελένη" },
  sections: [["Openness about daily life", ...Object.values(LETTERS).map((text) => ({ text }))]],
});

const TOPICS =
  "Openness about daily life|Social situations|Contact with the third person|Pace of closeness|Phones and social media|Money|How we talk and fight|Time apart, own support|Reassurance|Children, family, who knows|If a boundary is crossed|Help and review";

export const SIXTY_POINTS = pageOf({
  sections: TOPICS.split("|").map((title, topic) => [
    title,
    { doer: "a", text: `I will write when I am late, and say how long it will be (${topic}).`, fallback: "I say so." },
    {
      text: `We each say on Sunday which appointments the week has, and with whom they are, as far as we know (${topic}).`,
    },
    { doer: "b", text: `I will leave a party when I notice that I hide something (${topic}).`, start: "2026-12-01" },
    {
      text: `Either of us may slow down at any time (${topic}).\nWhat felt right last week need not feel right today.`,
    },
    {
      doer: "a",
      text: `I will not talk about our trouble when the children can hear it (${topic}).`,
      scope: "At home",
    },
  ]),
  limits: { a: ["If a talk gets loud, I will leave the room."] },
  stillOpen: [["Money", "I will show the statement of the joint account once a month."]],
});
