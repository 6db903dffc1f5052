/**
 * A messenger's built-in browser has a storage of its own that the person's real browser never sees:
 * joining there spends the link and hides the space. These are the names such browsers give themselves;
 * an Android web view says "; wv)", an iPhone one has no "Safari/" at the end.
 */
const NAMES =
  /FBAN|FBAV|FB_IAB|Instagram|Line\/|MicroMessenger|Snapchat|Twitter|TikTok|musical_ly|BytedanceWebview|LinkedInApp|Pinterest|Telegram|WhatsApp/i;
const ANDROID_WEB_VIEW = /; wv\)/;
const IPHONE_WEB_VIEW = /\((?:iPhone|iPad|iPod)[^)]*\) AppleWebKit\/\S+ \(KHTML, like Gecko\)(?!.*Safari\/)/;

export function isInAppBrowser(userAgent: string): boolean {
  return NAMES.test(userAgent) || ANDROID_WEB_VIEW.test(userAgent) || IPHONE_WEB_VIEW.test(userAgent);
}
