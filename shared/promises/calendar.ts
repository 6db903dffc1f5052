/** What a time zone says, handed in by whoever has its tables (the browser): shared code has no clock and no zones. Never throws. */
export interface Calendar {
  /** The day it is there at that moment. */
  dayAt(ms: number, zone: string): string;
  /**
   * When it is that time on that day there, in milliseconds since 1970. A time that the clocks leave out in
   * spring is the moment they jump to; one that they show twice in autumn is the later, in favour of whoever promised.
   */
  moment(day: string, time: string, zone: string): number;
}
