import { describe, expect, it } from "vitest";
import { kindOf } from "./clauseKind.ts";

describe("the kind of a point follows from its words", () => {
  it.each([
    "If it gets loud, I will leave.",
    "When I am overwhelmed, I take twenty minutes.",
    "Whenever you raise your voice, I will end the call.",
    "If you shout, I will tell you to stop, and leave.",
    "If I feel unsafe, I will say stop and go to my sister.",
    "If I need it, I will ask for a break.",
    "If I am afraid, I will call a friend.",
    "As soon as there are insults, I’ll stop talking.",
  ])("A26: %j is a limit of one's own", (text) => expect(kindOf("a", text)).toBe("own-limit"));

  it.each([
    "I will call.",
    "If I am late, I call.",
    "If I am going to be more than half an hour late, I will message before I would have been home.",
    "If a plan changes, I will say so when I know it.",
    "If contact happens anyway, I’ll tell you the same day.",
  ])("A26: %j is promised to the other", (text) => expect(kindOf("b", text)).toBe("commitment"));

  it.each([
    "Si sube el tono, voy a salir.",
    "Cuando me agobio, me tomo veinte minutos.",
    "Si gritas, voy a decirte que pares, y me voy.",
    "Si lo necesito, voy a pedirte una pausa.",
    "Si tengo miedo, voy a llamar a una amiga.",
  ])("F9: %j is a limit of one's own", (text) => expect(kindOf("a", text)).toBe("own-limit"));

  it.each([
    "Voy a llamarte.",
    "Si llego tarde, te aviso.",
    "Si cambia un plan, voy a decirlo cuando lo sepa.",
    "Si de todos modos hay contacto, voy a decírtelo el mismo día.",
  ])("F9: %j is promised to the other", (text) => expect(kindOf("b", text)).toBe("commitment"));

  it("A26: what both do, what is asked and what is shown are kinds of their own", () => {
    expect(kindOf("both", "If it gets loud, we pause.")).toBe("shared-practice");
    expect(kindOf("ask-a", "If it gets loud, I will leave.")).toBe("request");
    expect(kindOf("a", "If you like, I will show you my messages.")).toBe("transparency-offer");
    expect(kindOf("a", "Si quieres, te enseño mis mensajes.")).toBe("transparency-offer");
  });
});
