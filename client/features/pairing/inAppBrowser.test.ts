import { describe, expect, it } from "vitest";
import { isInAppBrowser } from "./inAppBrowser.ts";

const IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";
const ANDROID = "Mozilla/5.0 (Linux; Android 15; Pixel 9";

describe("a messenger's built-in browser", () => {
  it.each([
    [`${IPHONE} Mobile/15E148`],
    [`${IPHONE} Mobile/15E148 Instagram 350.0.0`],
    [`${ANDROID}; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/131.0 Mobile Safari/537.36`],
    [`${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/490]`],
  ])("P5: Bo is warned before he spends the link in %s", (userAgent) => {
    expect(isInAppBrowser(userAgent)).toBe(true);
  });

  it.each([
    [`${IPHONE} Version/18.1 Mobile/15E148 Safari/604.1`],
    [`${IPHONE} CriOS/131.0 Mobile/15E148 Safari/604.1`],
    [`${ANDROID}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Mobile Safari/537.36`],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"],
  ])("P5: and not in %s", (userAgent) => {
    expect(isInAppBrowser(userAgent)).toBe(false);
  });
});
