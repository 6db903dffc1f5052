import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";

/**
 * What the list of help lines says in words: its names of countries and what a line is for, by their English. Names that a
 * line gives itself ("Refuge", "Samaritans") are not here and stay as they are.
 */
export const HELP_WORDS: Readonly<Record<string, MessageDescriptor>> = {
  "United States": msg`United States`,
  "United Kingdom": msg`United Kingdom`,
  Ireland: msg`Ireland`,
  Australia: msg`Australia`,
  "New Zealand": msg`New Zealand`,
  Canada: msg`Canada`,
  "Europe, not yet everywhere": msg`Europe, not yet everywhere`,
  Germany: msg`Germany`,
  France: msg`France`,
  Spain: msg`Spain`,
  Italy: msg`Italy`,
  Austria: msg`Austria`,
  Netherlands: msg`Netherlands`,
  Belgium: msg`Belgium`,
  Portugal: msg`Portugal`,
  Poland: msg`Poland`,
  Sweden: msg`Sweden`,
  India: msg`India`,
  "South Africa": msg`South Africa`,
  Brazil: msg`Brazil`,
  Argentina: msg`Argentina`,
  Kenya: msg`Kenya`,
  Japan: msg`Japan`,
  Singapore: msg`Singapore`,
  Europe: msg`Europe`,
  "United States and Canada": msg`United States and Canada`,
  "The same, by text: START to": msg`The same, by text: START to`,
  "The same, TTY": msg`The same, TTY`,
  "Suicide and crisis line": msg`Suicide and crisis line`,
  "Refuge, day and night": msg`Refuge, day and night`,
  Scotland: msg`Scotland`,
  Wales: msg`Wales`,
  "Respect, about your own behaviour": msg`Respect, about your own behaviour`,
  "Emergency, when you cannot speak: 999, then": msg`Emergency, when you cannot speak: 999, then`,
  "Women's Aid, day and night": msg`Women's Aid, day and night`,
  "1800RESPECT, by text": msg`1800RESPECT, by text`,
  "Men's Referral Service, about your own behaviour": msg`Men's Referral Service, about your own behaviour`,
  "No single number: sheltersafe.ca, or": msg`No single number: sheltersafe.ca, or`,
  "Common number": msg`Common number`,
  "Hilfetelefon, older number": msg`Hilfetelefon, older number`,
  "National line": msg`National line`,
  "French-speaking": msg`French-speaking`,
  Flemish: msg`Flemish`,
};

export function useHelpWord(): (english: string) => string {
  const { i18n } = useLingui();
  return (english) => {
    const word = Object.hasOwn(HELP_WORDS, english) ? HELP_WORDS[english] : undefined;
    return word === undefined ? english : i18n._(word);
  };
}
