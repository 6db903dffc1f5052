/** Words that say what somebody is. A few are also said with love or of a day; `!` guards stand in the rules. */
export const LABEL_ADJECTIVES =
  `selfish|insane|pathetic|lazy|stupid|cruel|heartless|childish|immature|toxic|narcissistic|useless|worthless|
disgusting|dumb|ridiculous|arrogant|ungrateful|manipulative|dishonest|unreliable|irresponsible|inconsiderate|thoughtless|insensitive|
jealous|needy|clingy|mean|evil|nuts|psycho|psychotic|spoiled|spoilt|entitled|hypocritical|two-faced|unbelievable|impossible|rude|
nasty|vile|vain|greedy|lying|cheating|cowardly|spineless|gutless|shameless|heartless|cold-hearted|self-centered|self-centred|
self-absorbed|egotistical|egoistic|sneaky|deceitful|hateful|bitchy|fake|petty|vindictive|spiteful|delusional|deranged|unhinged|bonkers|
mental|incapable|incompetent|clueless|hopeless|ignorant|dense|thick|weird|twisted|callous|ruthless|uncaring|unloving|moody|
bossy|stubborn|judgmental|judgemental|passive-aggressive|self-righteous|disrespectful|untrustworthy|disloyal|unfaithful|careless|
insecure|infuriating|annoying|exhausting|unbearable|insufferable|intolerable|lousy|rotten|slimy|creepy|boring|fat|ugly|old-fashioned|dramatic|
melodramatic|neurotic|bipolar|obsessed|obsessive|bitter|cheap|stingy|filthy|inhuman|soulless|messed|fucked|dishonourable`.replaceAll(
    "\n",
    "",
  );

export const LABEL_NOUNS =
  `liar|liars|coward|idiot|idiots|moron|fool|jerk|asshole|arsehole|dick|prick|bastard|bitch|pig|snake|rat|narcissist|psychopath|
sociopath|hypocrite|hypocrites|fraud|slut|whore|brat|bully|creep|cheater|cheat|loser|monster|weirdo|freak|failure|joke|mess|disgrace|
disappointment|baby|child|toddler|teenager|drunk|addict|alcoholic|nobody|parasite|leech|user|traitor|manipulator|nightmare|tyrant|
dictator|egoist|egomaniac|psycho|lunatic|witch|cow|dog|scumbag|wimp|clown|princess|diva|martyr|victim|stranger|robot|burden|slob|tool|
twat|cunt|shit|bullshitter|gaslighter|player|womaniser|womanizer|tramp|lowlife|sleaze|gambler|thief|crook|backstabber|two-timer`.replaceAll(
    "\n",
    "",
  );

/** "a terrible father": the label is in the first word. */
export const BAD =
  "terrible|awful|horrible|lousy|bad|rotten|crap|crappy|shit|shitty|pathetic|poor|useless|hopeless|rubbish|sorry|selfish|horrid|dreadful|lazy|worthless|mean|evil|cruel|toxic|weak|cold|sick|stupid|nasty|ungrateful|dishonest|unreliable|disgusting";
export const PERSON =
  "person|partner|husband|wife|father|mother|parent|man|woman|boyfriend|girlfriend|friend|listener|lover|human|son|daughter|cook|bitch|piece|excuse|influence|example|kisser";
