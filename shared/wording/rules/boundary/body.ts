import { gap } from "../lines/gap.ts";
import { lineRule, words } from "../lines/lineRule.ts";
import { bindsOther, sceneOf, setsFree } from "./scene.ts";

const CLOTHES =
  "wear|wearing|wears|dress|dresses|dressed|dressing|clothes|clothing|outfits?|skirts?|heels|bikinis?|lingerie|shorts|jeans|leggings|crop tops?|tops|neckline|cleavage|make up|makeup|lipstick|perfume|nails|nail polish|" +
  "hair|haircut|hairstyle|beard|shave|shaves|shaving|wax|tattoos?|piercings?|swimsuit|tights|jewelry|blouse|blouses|sleeves|high heels|underwear|bra|hijab|headscarf|veil|cover up|cover your|shirt|suits?";
const WEIGHT =
  "weight|weigh|weighs|kilos?|pounds|kg|lbs|diet|diets|thin|slim|skinny|calories|carbs|body|surgery|botox|your figure|figure|dress size|size|scales?|fit|in shape|appearance|look sexy|look good|pretty|attractive|gym|work out|workout|exercise|sugar|sweets|dessert|fatty|fast food|junk food|eat less|eating|portions|breasts|lips|belly|stomach";
const FOOD = `eat (?:only|less|what i|nothing|no|not|just|salad|healthy|once|as i)|eats? ${gap(3)}(?:i (?:cook|put|give|say|choose))|not eat|no (?:sweets|sugar|carbs|chocolate|dessert|snacks|bread|meat|eating|alcohol for you)`;
const HARMLESS =
  / (?:what (?:you|we|they|each|i) (?:like|likes|want|wants|wear|wears)|helmet|seat ?belt|rings?|pajamas|headphones|glasses|sunscreen|mask|hair ?dryer|your own (?:clothes|style)|body language|say no|money|lose (?:track|interest|patience)|weight of|in good shape) /;

export const BODY_RULES = [
  lineRule("B-06", "red", [words(`(?:${CLOTHES}|${WEIGHT})`), words(FOOD)], (around) => {
    const { doer, clause } = sceneOf(around);
    const line = around.line.text;
    if (HARMLESS.test(line) || setsFree(around) || doer === "ask") return true;
    if (
      /^(?:fit|size|body|stomach|exercise|suits?|shirt|tops|eating|pounds|scales?|sugar|figure)$/.test(around.hit) &&
      !/ your | must | keep | lose | stay /.test(line)
    )
      return true;
    if (/^(?:pounds|kilos?)$/.test(around.hit) && !/ (?:lose|weigh|weight|under|drop|gain|below|over) /.test(line))
      return true;
    if (doer === "me")
      return (
        !/ i (?:will |get to |always |alone )*(?:decide|choose|approve|pick|check|say|control|buy) (?:on |about )?(?:what|how|your|which|if)/.test(
          clause.text + line,
        ) ||
        / i (?:will |do )*(?:not|never) /.test(line) ||
        / (?:i|my) (?:wear|dress|eat|look|hair|clothes|weight) /.test(around.line.text)
      );
    return !bindsOther(doer);
  }),
  /** Written of oneself it is the same rule: nobody promises to be thin out of a free wish. */
  lineRule(
    "B-06",
    "red",
    [
      words(
        `i (?:will |am going to |promise to |promise |agree to |have to |must |do |may |can )*(?:not|never|only|no longer|stop|always) (?:to )?(?:wear|wearing|dress|dressing|put on|cut my hair|dye|color|use make up|wear make up|show) ${gap(3)}[^ ]+`,
      ),
      words(
        "i (?:will |promise to |have to |must |am going to |agree to |should )*(?:lose|drop) (?:at least |about |some |[^ ]+ )?(?:\\d+ |ten |five |twenty |some )?(?:weight|kilos?|pounds|kg|lbs)",
      ),
      words(
        "i (?:will |promise to |have to |must |agree to )*(?:keep (?:my|to my) (?:weight|figure|diet)|stay (?:thin|slim|fit|skinny|in shape)|weigh (?:myself|less|under|no more)|stick to (?:my|the|a|your) diet|cover (?:up|my)|go on a diet)",
      ),
    ],
    (around) =>
      HARMLESS.test(around.line.text) ||
      / (?:my phone|at home|for (?:work|sport)|when i run) /.test(around.line.text) ||
      /show (?!my (?:legs|skin|cleavage|body|shoulders))/.test(around.hit),
  ),
];
