import { getTranslations } from 'next-intl/server'
import type { SettingsRefusal } from './actions'

const refusals = [
  'unknown-classroom',
  'malformed',
  'name-malformed',
  'day-malformed',
  'day-past',
  'day-too-far',
] as const satisfies readonly SettingsRefusal[]

/** The words of the form, picked by the server in the language of the page. */
export async function settingsLabels() {
  const t = await getTranslations('ClassroomSettings')
  return {
    about: t('about'),
    name: t('name'),
    languages: t('languages'),
    languagesHint: t('languagesHint'),
    languageChoices: {
      'ar en': t('languageChoices.ar-en'),
      'en ar': t('languageChoices.en-ar'),
      ar: t('languageChoices.ar'),
      en: t('languageChoices.en'),
    },
    digits: t('digits'),
    digitsHint: t('digitsHint'),
    digitChoices: { latn: t('digitChoices.latn'), arab: t('digitChoices.arab') },
    lastDay: t('lastDay'),
    lastDayHint: t('lastDayHint'),
    save: t('save'),
    saved: t('saved'),
    problems: Object.fromEntries(refusals.map((reason) => [reason, t(`problems.${reason}`)])) as Record<
      SettingsRefusal,
      string
    >,
  }
}

export type SettingsLabels = Awaited<ReturnType<typeof settingsLabels>>
