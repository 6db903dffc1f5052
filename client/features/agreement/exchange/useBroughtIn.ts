import { useState } from "react";
import { bringIn } from "../../../../shared/agreement/exchange/bringIn.ts";
import type { BroughtIn } from "../../../../shared/agreement/exchange/broughtIn.ts";
import type { TopicId } from "../../../../shared/agreement/topics.ts";
import { otherSlot, type Slot } from "../../../../shared/base/ids.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { browserRandom } from "../../../platform/browser/browserRandom.ts";
import { useDesk } from "../desk/Desk.tsx";
import { addBrought, type ChosenPoint, whoHere } from "./addBrought.ts";
import type { Refusal } from "./BringInProblemWords.tsx";
import { readTextFile } from "./readTextFile.ts";

/** One line of the list. */
export interface Candidate extends ChosenPoint {
  readonly isChosen: boolean;
  /** The same words stand on the page already. */
  readonly isHere: boolean;
  /** It says what the other one does; theirs to bring in, though it may be done. */
  readonly isOthers: boolean;
}

export interface Bringing {
  readonly text: string;
  readonly problem: Refusal | null;
  /** Null while there is nothing to choose from yet. */
  readonly candidates: readonly Candidate[] | null;
  /** The names in a file, and which of them I am; null where nobody's seat matters. */
  readonly seats: { readonly names: BroughtIn["people"]; readonly mine: Slot } | null;
  readonly write: (text: string) => void;
  readonly open: (file: File) => void;
  readonly look: () => void;
  readonly back: () => void;
  readonly sit: (seat: Slot) => void;
  readonly choose: (place: number, isChosen: boolean) => void;
  readonly chooseTopic: (place: number, topic: TopicId) => void;
  /** How many were added; null when there was no room, which is then said. */
  readonly add: () => number | null;
}

interface Found {
  readonly from: BroughtIn;
  readonly seat: Slot;
  /** What was chosen otherwise than proposed. */
  readonly choices: ReadonlyMap<number, boolean>;
  readonly topics: ReadonlyMap<number, TopicId>;
}

/** From words to points, step by step; nothing is added before the last, and a refusal changes nothing. */
export function useBroughtIn(): Bringing {
  const { mine, shared, writes, me } = useDesk();
  const { view } = useSpace();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<Refusal | null>(null);
  const [found, setFound] = useState<Found | null>(null);

  const look = (words: string): void => {
    const read = bringIn(words);
    setProblem(read.ok ? null : read.problem);
    if (!read.ok) return;
    const { people } = read.value;
    const name = view.me.name;
    const seat = people === null || name === null || people[otherSlot(me)] !== name ? me : otherSlot(me);
    setFound({ from: read.value, seat, choices: new Map(), topics: new Map() });
  };
  const candidates = (): readonly Candidate[] | null => {
    if (found === null) return null;
    const here = new Set(
      [mine, shared].flatMap((sheet) =>
        [...(sheet?.agreement.view().clauses.values() ?? [])].map(({ paragraphs }) => paragraphs.join("\n").trim()),
      ),
    );
    return found.from.points.map((point, place) => {
      const isHere = here.has(point.paragraphs.join("\n").trim());
      const isOthers = whoHere(point, found.seat !== me) === otherSlot(me);
      const isChosen = found.choices.get(place) ?? (!isHere && !isOthers);
      return { point, place, topic: found.topics.get(place) ?? point.topic, isChosen, isHere, isOthers };
    });
  };
  const shown = candidates();
  const hasSeats = found?.from.points.some(({ who }) => who !== null && who !== "both") === true;
  return {
    text,
    problem,
    candidates: shown,
    seats: found !== null && hasSeats ? { names: found.from.people, mine: found.seat } : null,
    write(words) {
      setText(words);
      setProblem(null);
    },
    open(file) {
      void readTextFile(file).then((read) => {
        if (read.ok) {
          setText(read.value);
          look(read.value);
        } else setProblem(read.problem);
      });
    },
    look: () => look(text),
    back: () => {
      setFound(null);
      setProblem(null);
    },
    sit: (seat) => setFound(found && { ...found, seat, choices: new Map() }),
    choose: (place, isChosen) => setFound(found && { ...found, choices: new Map(found.choices).set(place, isChosen) }),
    chooseTopic: (place, topic) => setFound(found && { ...found, topics: new Map(found.topics).set(place, topic) }),
    add() {
      if (writes === null || shown === null || found === null) return null;
      const chosen = shown.filter(({ isChosen }) => isChosen);
      const added = addBrought(writes.agreement, chosen, { me, isOtherSeat: found.seat !== me }, browserRandom);
      setProblem(added.ok ? null : "no-room");
      if (!added.ok) return null;
      writes.flush();
      setText("");
      setFound(null);
      return added.value;
    },
  };
}
