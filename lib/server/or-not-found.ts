import { notFound } from 'next/navigation'

type NotThere = 'unknown-learner' | 'unknown-assignment'

type Known<Result> = Result extends { ok: false; reason: infer Reason }
  ? [Exclude<Reason, NotThere>] extends [never]
    ? never
    : Omit<Result, 'reason'> & { reason: Exclude<Reason, NotThere> }
  : Result

/** A student or an assignment that is not this teacher's to change is a 404, as a page about it is. */
export function orNotFound<Result extends { ok: true } | { ok: false; reason: string }>(
  result: Result,
): Known<Result> {
  const isNotThere =
    !result.ok && (result.reason === 'unknown-learner' || result.reason === 'unknown-assignment')
  return isNotThere ? notFound() : (result as Known<Result>)
}
