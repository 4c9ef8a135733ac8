import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import type { Answer } from '../question/answer'
import { confidences } from '../question/confidence'
import type { Correction } from '../question/correction'
import type { Verdict } from '../question/grade-answer'
import type { Locale } from '../question/text'

const moment = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** One row is a person who may make classrooms and see their learners' work. (better-auth: user) */
export const teachers = sqliteTable('teachers', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: integer('email_verified', { mode: 'boolean' }).notNull().default(false),
  image: text('image'),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
})

/** One row is a browser in which a teacher is signed in. (better-auth: session) */
export const teacherSessions = sqliteTable(
  'teacher_sessions',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull().unique(),
    userId: text('teacher_id')
      .notNull()
      .references(() => teachers.id, { onDelete: 'cascade' }),
    // better-auth insists on these two; always empty.
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    expiresAt: moment('expires_at').notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    index('teacher_sessions_by_teacher').on(table.userId),
    check('no_address', sql`coalesce(${table.ipAddress}, '') = '' and coalesce(${table.userAgent}, '') = ''`),
  ],
)

/** One row is a way for a teacher to prove who they are: a password, later a school's single sign-on. (better-auth: account) */
export const teacherAccounts = sqliteTable(
  'teacher_accounts',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('teacher_id')
      .notNull()
      .references(() => teachers.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: moment('access_token_expires_at'),
    refreshTokenExpiresAt: moment('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [uniqueIndex('one_account_per_provider').on(table.userId, table.providerId)],
)

/** One row is a proof better-auth waits for; nothing uses it yet. (better-auth: verification) */
export const verifications = sqliteTable(
  'verifications',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: moment('expires_at').notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [index('verifications_by_identifier').on(table.identifier)],
)

/** One row is a link that works once: to become a teacher, to set a new password, or to look after a classroom too. */
export const invitations = sqliteTable('invitations', {
  /** SHA-256 of the token in the link. */
  tokenHash: text('token_hash').primaryKey(),
  purpose: text('purpose', { enum: ['invite', 'reset', 'classroom'] }).notNull(),
  /** `invite`, `classroom`: who invites, null from the command line; `reset`: whose password. */
  teacherId: text('teacher_id').references(() => teachers.id, { onDelete: 'cascade' }),
  /** `classroom`: what whoever follows the link will look after too. */
  classroomId: text('classroom_id').references(() => classrooms.id, { onDelete: 'cascade' }),
  expiresAt: moment('expires_at').notNull(),
  usedAt: moment('used_at'),
})

/** One row is a group of students, with the teacher who made it. */
export const classrooms = sqliteTable(
  'classrooms',
  {
    id: text('id').primaryKey(),
    teacherId: text('teacher_id')
      .notNull()
      .references(() => teachers.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    joinCode: text('join_code').notNull().unique(),
    joining: text('joining', { enum: ['open', 'closed'] })
      .notNull()
      .default('open'),
    capacity: integer('capacity').notNull().default(60),
    /** The languages its lessons are read in; the first is the one its pages begin with. */
    languages: text('languages', { mode: 'json' }).$type<readonly Locale[]>().notNull().default(['ar', 'en']),
    /** `arab`: ١٢٣, `latn`: 123. */
    digits: text('digits', { enum: ['latn', 'arab'] })
      .notNull()
      .default('latn'),
    createdAt: moment('created_at').notNull(),
    /** Put away: nobody joins or answers in it, everything stays readable. */
    archivedAt: moment('archived_at'),
    /** Thirty days later its students and all they did are deleted. */
    endsAt: moment('ends_at').notNull(),
  },
  (table) => [
    index('classrooms_by_teacher').on(table.teacherId),
    index('classrooms_by_end').on(table.endsAt),
  ],
)

/** One row is a teacher who looks after a classroom that somebody else made. */
export const classroomTeachers = sqliteTable(
  'classroom_teachers',
  {
    classroomId: text('classroom_id')
      .notNull()
      .references(() => classrooms.id, { onDelete: 'cascade' }),
    teacherId: text('teacher_id')
      .notNull()
      .references(() => teachers.id, { onDelete: 'cascade' }),
    since: moment('since').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.classroomId, table.teacherId] }),
    index('classroom_teachers_by_teacher').on(table.teacherId),
  ],
)

/** One row is work given to a classroom, or to some of its students: a lesson, some of its sections, or a set of questions. */
export const assignments = sqliteTable(
  'assignments',
  {
    id: text('id').primaryKey(),
    classroomId: text('classroom_id')
      .notNull()
      .references(() => classrooms.id, { onDelete: 'cascade' }),
    lessonId: text('lesson_id').notNull(),
    /** Null: all of them. */
    sections: text('sections', { mode: 'json' }).$type<readonly string[]>(),
    /** A practice set; null: every question of the sections. */
    questions: text('questions', { mode: 'json' }).$type<readonly string[]>(),
    /** For some students only, named in `assignment_learners`. */
    isForSome: integer('is_for_some', { mode: 'boolean' }).notNull().default(false),
    opensAt: moment('opens_at').notNull(),
    /** Work that comes later is kept and called late; null: no end. */
    dueAt: moment('due_at'),
    languages: text('languages', { mode: 'json' }).$type<readonly Locale[]>().notNull(),
    /** The questions of a section are locked until it has been read. */
    isGated: integer('is_gated', { mode: 'boolean' }).notNull().default(false),
    feedback: text('feedback', { enum: ['at-once', 'after-due'] })
      .notNull()
      .default('at-once'),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    index('assignments_by_classroom').on(table.classroomId),
    check('feedback_has_due', sql`${table.feedback} = 'at-once' or ${table.dueAt} is not null`),
  ],
)

/** One row is a student to whom an assignment for some is given. */
export const assignmentLearners = sqliteTable(
  'assignment_learners',
  {
    assignmentId: text('assignment_id')
      .notNull()
      .references(() => assignments.id, { onDelete: 'cascade' }),
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.assignmentId, table.learnerId] }),
    index('assignment_learners_by_learner').on(table.learnerId),
  ],
)

/** One row is somebody who answers, known by nothing but a pseudonym. */
export const learners = sqliteTable(
  'learners',
  {
    id: text('id').primaryKey(),
    kind: text('kind', { enum: ['guest', 'student', 'preview'] }).notNull(),
    classroomId: text('classroom_id').references(() => classrooms.id, { onDelete: 'cascade' }),
    /** The teacher who tries a lesson out: such a learner is in no statistic. */
    teacherId: text('teacher_id').references(() => teachers.id, { onDelete: 'cascade' }),
    nickname: text('nickname'),
    nicknameFolded: text('nickname_folded'),
    pinHash: text('pin_hash'),
    createdAt: moment('created_at').notNull(),
    revision: integer('revision').notNull(),
  },
  (table) => [
    uniqueIndex('one_nickname_per_classroom').on(table.classroomId, table.nicknameFolded),
    uniqueIndex('one_preview_per_teacher').on(table.teacherId),
    check('student_has_classroom', sql`(${table.kind} = 'student') = (${table.classroomId} is not null)`),
    check('preview_has_teacher', sql`(${table.kind} = 'preview') = (${table.teacherId} is not null)`),
  ],
)

/** One row is a learner at a browser, until they leave. */
export const sittings = sqliteTable(
  'sittings',
  {
    /** SHA-256 of the token in the cookie. */
    tokenHash: text('token_hash').primaryKey(),
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id, { onDelete: 'cascade' }),
    /** The guest of this browser whose answers the student has not yet been asked about. */
    guestId: text('guest_id').references(() => learners.id, { onDelete: 'set null' }),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [
    index('sittings_by_learner').on(table.learnerId),
    index('sittings_by_guest').on(table.guestId),
    index('sittings_by_expiry').on(table.expiresAt),
  ],
)

/** One row is a guest who is gone because a student claimed what they had answered: erased together, in old backups too. */
export const claims = sqliteTable(
  'claims',
  {
    guestId: text('guest_id').primaryKey(),
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id, { onDelete: 'cascade' }),
  },
  (table) => [index('claims_by_learner').on(table.learnerId)],
)

/** One row is one submission to one question. Rows are added, never changed; only a claim gives a guest's rows to a student. */
export const answers = sqliteTable(
  'answers',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    /** Made by the browser: the same id twice is the same submission. */
    id: text('id').notNull().unique(),
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id, { onDelete: 'cascade' }),
    lessonId: text('lesson_id').notNull(),
    lessonVersion: text('lesson_version').notNull(),
    questionId: text('question_id').notNull(),
    questionVersion: text('question_version').notNull(),
    /** From 1, per learner and question version. */
    try: integer('try').notNull(),
    answer: text('answer', { mode: 'json' }).$type<Answer>().notNull(),
    verdict: text('verdict').$type<Verdict>().notNull(),
    points: real('points').notNull(),
    possible: real('possible').notNull(),
    locale: text('locale').$type<Locale>().notNull(),
    /** As said before the verdict; null when not said. */
    confidence: text('confidence', { enum: confidences }),
    /** The hint was taken before. */
    hinted: integer('hinted', { mode: 'boolean' }).notNull().default(false),
    /** Given in a review, not in the lesson. */
    inReview: integer('in_review', { mode: 'boolean' }).notNull().default(false),
    clientTime: moment('client_time'),
    serverTime: moment('server_time').notNull(),
  },
  (table) => [
    uniqueIndex('one_answer_per_try').on(
      table.learnerId,
      table.lessonId,
      table.questionId,
      table.questionVersion,
      table.try,
    ),
    // Counting first tries reads this index alone.
    index('first_tries')
      .on(table.learnerId, table.lessonId, table.questionId, table.questionVersion, table.answer, table.try)
      .where(sql`"try" = 1`),
  ],
)

/** One row is a learner who asked for the key of a question. */
export const reveals = sqliteTable(
  'reveals',
  {
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id, { onDelete: 'cascade' }),
    lessonId: text('lesson_id').notNull(),
    questionId: text('question_id').notNull(),
    questionVersion: text('question_version').notNull(),
    revealedAt: moment('revealed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.lessonId, table.questionId, table.questionVersion] }),
  ],
)

/** One row is a learner who took the hint of a question. */
export const hints = sqliteTable(
  'hints',
  {
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id, { onDelete: 'cascade' }),
    lessonId: text('lesson_id').notNull(),
    questionId: text('question_id').notNull(),
    takenAt: moment('taken_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.learnerId, table.lessonId, table.questionId] })],
)

/** One row is a learner who has said that they have read a section. */
export const readings = sqliteTable(
  'readings',
  {
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id, { onDelete: 'cascade' }),
    lessonId: text('lesson_id').notNull(),
    sectionId: text('section_id').notNull(),
    readAt: moment('read_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.learnerId, table.lessonId, table.sectionId] })],
)

/** One row is a teacher's judgement of an open answer; judging again takes its place. */
export const marks = sqliteTable('marks', {
  answerId: text('answer_id')
    .primaryKey()
    .references(() => answers.id, { onDelete: 'cascade' }),
  /** The level of the rubric that was reached. */
  level: text('level', { enum: ['full', 'partial', 'none'] }).notNull(),
  teacherId: text('teacher_id').references(() => teachers.id, { onDelete: 'set null' }),
  markedAt: moment('marked_at').notNull(),
})

/** One row is a question corrected for one classroom: another key, or void. Undone, the row stays and says by whom. */
export const corrections = sqliteTable(
  'corrections',
  {
    id: text('id').primaryKey(),
    classroomId: text('classroom_id')
      .notNull()
      .references(() => classrooms.id, { onDelete: 'cascade' }),
    lessonId: text('lesson_id').notNull(),
    questionId: text('question_id').notNull(),
    questionVersion: text('question_version').notNull(),
    correction: text('correction', { mode: 'json' }).$type<Correction>().notNull(),
    madeBy: text('made_by').references(() => teachers.id, { onDelete: 'set null' }),
    madeAt: moment('made_at').notNull(),
    undoneBy: text('undone_by').references(() => teachers.id, { onDelete: 'set null' }),
    undoneAt: moment('undone_at'),
  },
  (table) => [
    index('corrections_by_classroom').on(table.classroomId, table.lessonId),
    // One correction of a question holds at a time.
    uniqueIndex('one_correction_holds')
      .on(table.classroomId, table.lessonId, table.questionId, table.questionVersion)
      .where(sql`undone_at is null`),
  ],
)

/** One row is what one learner has done in one section: folded from the answers, can be made again from them. */
export const progress = sqliteTable(
  'progress',
  {
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id, { onDelete: 'cascade' }),
    lessonId: text('lesson_id').notNull(),
    sectionId: text('section_id').notNull(),
    /** The lesson version whose questions were counted. */
    lessonVersion: text('lesson_version').notNull(),
    answered: integer('answered').notNull(),
    /** Of first tries. */
    points: real('points').notNull(),
    possible: real('possible').notNull(),
    tries: integer('tries').notNull(),
    lastAnsweredAt: moment('last_answered_at'),
    /** The question of the last answer. */
    latestQuestion: text('latest_question'),
    /** Wrong answers to that question with no right one since. */
    wrongInARow: integer('wrong_in_a_row').notNull().default(0),
    revision: integer('revision').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.lessonId, table.sectionId] }),
    index('progress_by_version').on(table.lessonId, table.lessonVersion),
  ],
)

/** One row is a version of a lesson that was served to somebody, with everything in it. */
export const lessonVersions = sqliteTable(
  'lesson_versions',
  {
    lessonId: text('lesson_id').notNull(),
    version: text('version').notNull(),
    content: text('content').notNull(),
    firstServedAt: moment('first_served_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.lessonId, table.version] })],
)

/** One row is a secret somebody tries to guess: how often without success, and until when nobody may try. */
export const attempts = sqliteTable(
  'attempts',
  {
    /** A hash: the row does not say whose secret it is. */
    key: text('key').primaryKey(),
    count: integer('count').notNull(),
    pausedUntil: moment('paused_until'),
    lastTriedAt: moment('last_tried_at').notNull(),
  },
  (table) => [index('attempts_by_time').on(table.lastTriedAt)],
)

/** The one row counts the changes to learners and progress: a reader who knows the number knows what is new. */
export const revisions = sqliteTable('revisions', {
  id: integer('id').primaryKey(),
  latest: integer('latest').notNull(),
})
