import { type TopicId, TOPICS } from "../topics.ts";

/**
 * Words that tell which topic a heading, or a sentence without a heading, belongs to. They only propose: the
 * topic stands beside each point before anything is added, one tap from being another. A heading in
 * a language that is not here leaves its points where nothing else was found.
 */
const WORDS: Readonly<Record<TopicId, RegExp>> = {
  "third-person": /third (?:person|part(?:y|ies))|affairs?|lover|ex|other (?:wo)?man|no[- ]contact|contact with/,
  phones:
    /(?:cell ?|mobile )?phones?|social media|pass(?:words?|codes?)|devices?|screens?|online|apps?|internet|e-?mails?/,
  money: /money|financ\w*|spend\w*|debts?|budgets?|accounts?|purchases?|bills?|savings?|loans?/,
  closeness: /closeness|close(?:r)?|intima\w*|sex\w*|physical|affection|touch\w*|bed(?:room)?|sleep\w*/,
  "social-situations":
    /social (?:situations?|life|events?)|friend(?:s|ships?)?|part(?:y|ies)|going out|alcohol|drink\w*/,
  "when-crossed": /cross(?:ed|ing)?|broken|breach\w*|repair\w*|slip\w*|not (?:kept|keep)|when .* goes wrong/,
  "own-time": /time apart|own time|alone|apart|therap\w*|support of|hobb(?:y|ies)|space for/,
  family: /child(?:ren)?|kids?|famil(?:y|ies)|parents?|in-laws|who knows/,
  reassurance: /reassur\w*|appreciat\w*|doubts?/,
  "help-and-review": /help|reviews?|check[- ]?ins?|look(?:ing)? at (?:this|it) again|professional|adviser|counsell?ing/,
  "how-we-talk": /talks?|talking|communicat\w*|argu(?:e|ing|ments?)|fight\w*|conflicts?|listen\w*|insults?|shout\w*/,
  "daily-life": /daily|every ?day|openness|transparen\w*|honest\w*|plans?|late|schedules?|routines?|home/,
};

const WORDS_ES: Readonly<Record<TopicId, RegExp>> = {
  "third-person": /tercera persona|terceros|aventuras?|amantes?|infidelidad|sin contacto|contacto con/u,
  phones:
    /teléfonos?|móvil(?:es)?|celular(?:es)?|redes sociales|contraseñas?|claves?|pantallas?|aplicaciones|internet|correos?/u,
  money: /dinero|gast\p{L}*|deudas?|presupuestos?|cuentas?|compras?|facturas?|ahorros?|préstamos?/u,
  closeness:
    /cercanía|íntim\p{L}*|intimidad|sexo|sexual\p{L}*|físic\p{L}*|afecto|cariño|caricias?|cama|dormitorio|dormir/u,
  "social-situations":
    /situaciones sociales|vida social|amig\p{L}*|amistad(?:es)?|fiestas?|salidas?|salir|alcohol|beb\p{L}*/u,
  "when-crossed": /cruz\p{L}*|límites? cruzados?|romp\p{L}*|repar\p{L}*|tropiez\p{L}*|no se cumpl\p{L}*/u,
  "own-time": /tiempo (?:propio|aparte|a solas)|a solas|terap\p{L}*|aficiones|pasatiempos?|espacio propio/u,
  family: /hij[oa]s?|niñ[oa]s?|familias?|padres|suegr[oa]s?|quién sabe/u,
  reassurance: /tranquili\p{L}*|calma|aprecio|dudas?/u,
  "help-and-review": /ayuda|revis\p{L}*|profesional(?:es)?|consejer\p{L}*|mirarlo otra vez/u,
  "how-we-talk":
    /hablar|hablamos|conversar|conversaciones|comunica\p{L}*|discut\p{L}*|discusiones|pele\p{L}*|conflictos?|escuchar|insultos?|gritos?/u,
  "daily-life": /diari[oa]s?|día a día|apertura|transparen\p{L}*|hones\p{L}*|planes|tarde|horarios?|rutinas?|casa/u,
};

const COUNTED = TOPICS.map((topic) => {
  const words = `${WORDS[topic].source}|${WORDS_ES[topic].source}`;
  return [topic, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, "gu")] as const;
});

/** Longer than any heading; the topic of a sentence shows at its beginning. */
const READ = 400;

/** The topic that most words speak for; null when none does. */
export function topicOfWords(text: string): TopicId | null {
  const words = text.slice(0, READ).normalize("NFKC").toLowerCase();
  let best: TopicId | null = null;
  let most = 0;
  for (const [topic, pattern] of COUNTED) {
    const count = words.match(pattern)?.length ?? 0;
    if (count > most) [best, most] = [topic, count];
  }
  return best;
}
