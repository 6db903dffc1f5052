import type * as Y from "yjs";
import type { AgendaPoint } from "../../../../shared/week/agenda.ts";
import { useMine } from "../../../platform/mine/useMine.ts";
import { useObserved } from "../../../platform/mine/useObserved.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { ownAgendaOf, readOwnAgenda } from "../document/ownAgenda.ts";

const readA = (own: Y.Map<unknown> | null): readonly AgendaPoint[] => readOwnAgenda(own, "a");
const readB = (own: Y.Map<unknown> | null): readonly AgendaPoint[] => readOwnAgenda(own, "b");

/** What I noted for a meeting and put on no agenda yet. */
export function useOwnAgenda(): readonly AgendaPoint[] {
  const { me } = useNames();
  const mine = useMine();
  return useObserved(mine === null ? null : ownAgendaOf(mine), me === "a" ? readA : readB);
}
