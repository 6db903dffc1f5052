import { houseFiles, readHouse } from "./houseFiles.ts";
import { quotedRules } from "./quotedRules.ts";

/** npm run spec: which rules of SPEC.md no test quotes, and which ids tests quote that are no rule. 1 if there are any. */
const { rules, unquoted, unknown } = quotedRules(readHouse("SPEC.md"), houseFiles());
for (const rule of unquoted) console.log(`${rule}: no test quotes this rule`);
for (const id of unknown) console.log(`${id}: a test quotes it, and SPEC.md has no such rule`);
console.log(`${rules.length} rules, ${unquoted.length} without a test; ${unknown.length} ids without a rule.`);
process.exit(unquoted.length + unknown.length === 0 ? 0 : 1);
