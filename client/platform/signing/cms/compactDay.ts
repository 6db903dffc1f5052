/** "20261122": how ASN.1 and PDF both begin a time. A file says the day and no hour. */
export function compactDay(day: string): string {
  return day.replaceAll("-", "");
}
