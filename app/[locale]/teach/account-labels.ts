import { getTranslations } from 'next-intl/server'
import { MIN_PASSWORD_LENGTH } from '@/lib/commands/check-password'
import type { AccountRefusal } from './account-refused'

const refusals = [
  'email-malformed',
  'email-taken',
  'password-too-short',
  'password-too-long',
  'invitation-needed',
  'invitation-unusable',
  'not-recognised',
  'paused',
  'link-unusable',
] as const satisfies readonly AccountRefusal[]

/** The words of the account forms, picked by the server in the language of the page. */
export async function accountLabels() {
  const t = await getTranslations('TeacherAccount')
  return {
    email: t('email'),
    password: t('password'),
    newPassword: t('newPassword'),
    passwordHint: t('passwordHint', { length: MIN_PASSWORD_LENGTH }),
    submit: { 'sign-in': t('signIn'), 'sign-up': t('signUp'), reset: t('reset') },
    problems: Object.fromEntries(
      refusals.map((reason) => [reason, t(`problems.${reason}`, { length: MIN_PASSWORD_LENGTH })]),
    ) as Record<AccountRefusal, string>,
  }
}

export type AccountLabels = Awaited<ReturnType<typeof accountLabels>>
