import { expect, test } from 'vitest'
import { type SourceFile, sourceFiles } from './source-files'

const desk = 'app/[locale]/teach'
const classroom = `${desk}/[classroom]/`

/** Whoever comes to these is not signed in yet. */
const openToAll = ['signUpAction', 'signInAction', 'resetPasswordAction']
/** It asks for a student, wherever they are: the command finds only those of the teacher’s classrooms. */
const withoutClassroom = ['resetPinAction']

test('every page of a classroom is opened by the teacher who looks after it', () => {
  const pages = sourceFiles([desk], /\/page\.tsx$/).filter(({ path }) => path.startsWith(classroom))
  expect(pages.length).toBeGreaterThan(10)
  const isOpened = ({ text }: SourceFile) => /await open(Classroom|Present)\(/.test(text)
  expect(pages.filter((page) => !isOpened(page)).map(({ path }) => path)).toEqual([])
})

test('every action of a teacher asks who they are, and in a classroom whether it is theirs', () => {
  const actions = sourceFiles([desk], /\.ts$/).filter(isOfActions).flatMap(actionsIn)
  expect(actions.length).toBeGreaterThan(20)
  const isGuarded = ({ name, path, calls }: Action) =>
    openToAll.includes(name) ||
    calls.includes('openClassroom(') ||
    (calls.includes('requireTeacher(') && (!path.startsWith(classroom) || withoutClassroom.includes(name)))
  const named = (action: Action) => `${action.path}: ${action.name}`
  expect(actions.filter((action) => !isGuarded(action)).map(named)).toEqual([])
})

interface Action {
  path: string
  name: string
  /** What it says, and what the functions of its file that it calls say. */
  calls: string
}

function isOfActions({ text }: SourceFile): boolean {
  return text.startsWith("'use server'")
}

function actionsIn({ path, text }: SourceFile): Action[] {
  const functions = [...text.matchAll(/^(export )?async function (\w+)\([\s\S]*?^}/gm)].map(
    ([body, exported, name = '']) => ({ body, name, isAction: exported !== undefined }),
  )
  const helpers = functions.filter(({ isAction }) => !isAction)
  return functions
    .filter(({ isAction }) => isAction)
    .map(({ body, name }) => {
      const called = helpers.filter((helper) => body.includes(`${helper.name}(`))
      return { path, name, calls: [body, ...called.map((helper) => helper.body)].join('\n') }
    })
}
