import { sheet } from "./sheet.ts";

/** Fear, force and despair in ordinary words: each opens the way to help. */
export const SEVENTH_D = [
  sheet(
    "S-01",
    "speaker",
    `
    I feel trapped in this house.
    I am scared of you.
    You hit me on Sunday.
    I feel forced to say yes.
    I felt threatened last night.
    I'm afraid of you when you drink.
    You locked me in the bedroom.
    You grabbed my arm and it hurt.
    I want to kill myself.
    I don't want to live anymore.
    I feel abused.
    You slapped me in front of the kids.
    I am terrified of you.
    You threw a plate at me on Friday.
    You choked me.
    I feel unsafe with you.
    I've been thinking about ending my life.
    You held me down and I could not leave.
    I hurt myself last night.
    You won't let me leave the house.
    You forced me to sleep with you.
    I felt controlled when you took my bank card.
    You threatened to hurt me.
    You said you would kill me.
    I feel like you control me.
    You shoved me against the wall.
    I'm frightened of what you will do when you come home.
    I think everyone would be better off without me.
    You have been hitting me for years.
    I was afraid you would hit me.
    I'm scared of your temper.
    You pinned me against the door.
    I am afraid of my husband.
    You kicked me.
    He hit me again last night.
    I feel intimidated by you.
    You don't let me leave the flat.
    I feel like a prisoner here.
    I am scared to come home.
    You broke my phone and pushed me out of the car.
    I'd rather be dead.
    I cut myself again.
    You forced me to have sex.
    You spat in my face.
    You pulled my hair.
    I don't feel safe at home.
    I feel coerced into this.
    You threatened me with a knife.
    I was so afraid of you that I hid in the bathroom.
    Sometimes I wish I was dead.
    You slapped me.
    I am afraid of you at night.
    I'm scared you will hit me again.
    You grabbed me by the throat.
    I feel trapped with you.
    I've thought about killing myself.
    You punched the wall next to my head.
    You wouldn't let me out of the room.
    I was forced to sign it.
    You forced yourself on me.
    `,
    "",
  ),
] as const;
