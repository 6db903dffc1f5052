import { controllingPartner } from "./controllingPartner.ts";
import { curiousHost } from "./curiousHost.ts";
import { openHouse } from "./house.ts";
import { maliciousHost } from "./maliciousHost.ts";
import { stranger } from "./stranger.ts";
import "../stockProviders.ts";

/**
 * npm run redteam: four attackers play against a real server and real devices, and each prints what it tried and
 * what it learned. Ends with 1 when anybody learned what THREAT_MODEL.md does not allow.
 */
const house = await openHouse();
let broken = 0;
for (const { name, attack } of [curiousHost, stranger, controllingPartner, maliciousHost]) {
  console.log(`\n${name}`);
  for (const { tried, learned, isPromised } of await attack(house)) {
    if (!isPromised) broken++;
    console.log(`  ${isPromised ? "as promised" : "BROKEN     "}  ${tried}\n               learned: ${learned}`);
  }
}
await house.end();
console.log(`\n${broken === 0 ? "Nobody learned what they must not." : `${broken} promises are broken.`}`);
// What an attack left open must not hold the end.
process.exit(broken === 0 ? 0 : 1);
