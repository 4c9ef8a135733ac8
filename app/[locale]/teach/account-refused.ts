import type { ResetPasswordResult } from '@/lib/commands/reset-password'
import type { SignInTeacherResult } from '@/lib/commands/sign-in-teacher'
import type { SignUpTeacherResult } from '@/lib/commands/sign-up-teacher'

export type AccountRefusal = Extract<
  SignUpTeacherResult | SignInTeacherResult | ResetPasswordResult,
  { ok: false }
>['reason']

/** What a form that was refused shows again: never the password. */
export interface AccountRefused {
  reason: AccountRefusal
  email: string
}
