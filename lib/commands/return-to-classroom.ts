import { forgetAttempts, recordAttempt } from '../store/attempts'
import { findClassroomByCode } from '../store/classrooms'
import { findStudent } from '../store/learners'
import { changeSitting, type Sitting } from '../store/sittings'
import { attemptKey } from './attempt-key'
import { verifySecret } from './hash-secret'
import { parseJoinCode } from './join-code'
import { parseNickname } from './parse-nickname'
import { parsePin } from './parse-pin'
import { readSeat, type Seat } from './seat'
import { hashToken, makeToken } from './token'
import type { World } from './world'

export type ReturnToClassroomResult =
  | ({ ok: true } & Seat)
  | { ok: false; reason: 'not-recognised' }
  | { ok: false; reason: 'paused'; until: Date }

/**
 * Who was in a classroom before goes on there, closed and full ones included. A wrong code, nickname or PIN look alike,
 * take alike long and are paused alike.
 */
export async function returnToClassroom(
  world: World,
  asked: { sitting: Pick<Sitting, 'tokenHash'>; code: string; nickname: string; pin: string },
): Promise<ReturnToClassroomResult> {
  const [joinCode, nickname, pin] = [
    parseJoinCode(asked.code),
    parseNickname(asked.nickname),
    parsePin(asked.pin),
  ]
  if (!joinCode || !nickname || !pin) return { ok: false, reason: 'not-recognised' }
  const classroom = await findClassroomByCode(world.store, joinCode)
  const key = attemptKey(world, 'pin', classroom?.id ?? joinCode, nickname.folded)
  const attempt = await recordAttempt(world.store, key, world.now())
  if (!attempt.isAllowed) return { ok: false, reason: 'paused', until: attempt.pausedUntil }
  const student = classroom && (await findStudent(world.store, classroom.id, nickname.folded))
  const isRight = await verifySecret(student?.pinHash ?? null, pin)
  if (!classroom || !student || !isRight) {
    if (attempt.pausedUntil) return { ok: false, reason: 'paused', until: attempt.pausedUntil }
    return { ok: false, reason: 'not-recognised' }
  }
  const token = makeToken()
  const seat = { tokenHash: asked.sitting.tokenHash, nextTokenHash: hashToken(token), now: world.now() }
  await changeSitting(world.store, seat, student.id)
  await forgetAttempts(world.store, key)
  return { ok: true, ...(await readSeat(world, token, classroom)) }
}
