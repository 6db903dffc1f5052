import { phraseRule } from "../../reading/rule.ts";

/**
 * Force or fear in what should be a limit: "You will not hit me again" needs no other grammar, it needs
 * help. The help card, and no word about the sentence.
 */
const FORCE =
  "hit|hits|hitting|push|pushes|pushed|shove|shoved|slap|slapped|slaps|kick|kicked|punch|punched|choke|choked|chokes|strangle|strangled|grab|grabbed|beat|beats|hurt|threaten|threatened|threatens|lock|locked|trap|trapped|restrain|restrained|rape|raped|corner|cornered|burn|burned|bite|bit|spit|spat|stalk|stalked|blackmail|blackmailed|attack|attacked|drag|dragged|pin|pinned|shake|shook|smack|smacked";
const BODILY = FORCE.split("|")
  .filter((word) => !["hurt", "push", "pushes", "pushed", "shake", "shook", "bit"].includes(word))
  .join("|");

export const FORCE_RULES = [
  phraseRule("S-01", "support", [
    `you|he|she {adv}* can|could|will|would|do|did|may|must|have|has|had|are|is? not|never? {adv}* ${BODILY} me|us|the my?`,
    "you|he|she {adv}* will|would|do|did|may|have|has|had? not|never? {adv}* push|pushes|pushed|shake|shook|bit|bite me $c",
    "you|he|she {adv}* will|would|do|did|may|have|has|had? not|never? {adv}* push|pushes|pushed|shook|shake me !to|for|about|too|into|away|so|hard",
    "you|he|she will|would|do|did|have|has? not|never? hurt me physically|again",
    `you|he|she {adv}* ${BODILY}|twisted|pulled|push|pushed my arm|arms|wrist|wrists|hair|throat|neck|face|hand|hands|head|shoulder`,
    "not|never be|get hit|beaten|slapped|pushed|choked|locked",
    "afraid|scared|frightened|terrified|fearful of you|him|her $c",
    "afraid|scared|frightened|terrified|fearful of you|him|her when|because|and|if|so|right|since|now|at",
    "afraid|scared|frightened|terrified of ..2 what you|he|she {aux}? ..2 do|say|does",
    "afraid|scared|frightened|terrified of your temper|anger|rage|reaction|moods|fists|violence",
    "afraid|scared|frightened|terrified you|he|she will|would|might|could ..2 hurt|hit|kill|punish me",
    "you|he|she scare|scares|frighten|frightens|terrify|terrifies|intimidate|intimidates me",
    "i {be} {adv}* being controlled|threatened|abused|forced|stalked|blackmailed",
    "fear for|of my life|safety",
    "you|he|she {adv}* abuse|abused|abuses|abusing me",
    "because|since i be|am afraid|scared|frightened of you|him|her|what",
    "threatened|threaten|threatens to hurt|kill|hit|harm me|us|the|my",
    "{be} violent|abusive with|to|towards me",
    "hands ..2 my throat|neck",
    "stop|stops|stopped hitting|beating|choking|hurting|threatening|stalking|slapping me",
    "you|he|she {adv}* force|forced|forces|forcing me",
    "i {adv}* feel|felt|am|was {adv}* controlled|trapped|threatened|abused|coerced|forced|imprisoned|stalked",
    "<!when|if|whenever i {adv}* feel|felt|am|was {adv}* watched|cornered|powerless",
  ]),
];
