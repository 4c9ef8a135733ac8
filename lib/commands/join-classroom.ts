import { insertStudent } from '../store/insert-student'
import type { Sitting } from '../store/sittings'
import { checkClassCode } from './check-class-code'
import { hashSecret } from './hash-secret'
import { parseJoinCode } from './join-code'
import { parseNickname } from './parse-nickname'
import { parsePin } from './parse-pin'
import { readSeat, type Seat } from './seat'
import { suggestNicknames } from './suggest-nicknames'
import { hashToken, makeToken } from './token'
import type { World } from './world'

export type JoinClassroomResult =
  | ({ ok: true } & Seat)
  | { ok: false; reason: 'ask-your-teacher' | 'nickname-malformed' | 'pin-malformed' }
  | { ok: false; reason: 'nickname-taken'; suggestions: readonly string[] }

/** Somebody new takes a place in a classroom, under a nickname and a PIN of their choice. */
export async function joinClassroom(
  world: World,
  asked: { sitting: Pick<Sitting, 'tokenHash'>; code: string; nickname: string; pin: string },
): Promise<JoinClassroomResult> {
  const joinCode = parseJoinCode(asked.code)
  const checked = await checkClassCode(world, asked)
  if (!checked.ok || !joinCode) return { ok: false, reason: 'ask-your-teacher' }
  const nickname = parseNickname(asked.nickname)
  if (!nickname) return { ok: false, reason: 'nickname-malformed' }
  const pin = parsePin(asked.pin)
  if (!pin) return { ok: false, reason: 'pin-malformed' }
  const token = makeToken()
  const inserted = await insertStudent(world.store, {
    joinCode,
    nickname: nickname.shown,
    nicknameFolded: nickname.folded,
    pinHash: await hashSecret(pin),
    tokenHash: asked.sitting.tokenHash,
    nextTokenHash: hashToken(token),
    now: world.now(),
  })
  if (inserted === 'no-place') return { ok: false, reason: 'ask-your-teacher' }
  if (inserted === 'nickname-taken') {
    const suggestions = await suggestNicknames(world.store, checked.classroom.id, nickname)
    return { ok: false, reason: 'nickname-taken', suggestions }
  }
  return { ok: true, ...(await readSeat(world, token, checked.classroom)) }
}
