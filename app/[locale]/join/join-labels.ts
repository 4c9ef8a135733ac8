import { getTranslations } from 'next-intl/server'
import type { JoinRefused } from './parse-join-form'

const reasons = [
  'ask-your-teacher',
  'nickname-malformed',
  'pin-malformed',
  'nickname-taken',
  'not-recognised',
  'paused',
] as const

/** The words of the two forms, picked by the server in the language of the page. */
export async function joinLabels() {
  const t = await getTranslations('Join')
  return {
    new: t('new'),
    before: t('before'),
    nickname: t('nickname'),
    nicknameHint: t('nicknameHint'),
    ideas: t('ideas'),
    pin: t('pin'),
    pinHint: t('pinHint'),
    joinNew: t('joinNew'),
    comeBack: t('comeBack'),
    suggestions: t('suggestions'),
    problems: Object.fromEntries(reasons.map((reason) => [reason, t(`problems.${reason}`)])) as Record<
      JoinRefused['reason'],
      string
    >,
  }
}

export type JoinLabels = Awaited<ReturnType<typeof joinLabels>>
