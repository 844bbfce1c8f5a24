import { expect, it } from 'vitest'
import { OS_SUPPORT } from '../../../../src/domain/operating-system/support.ts'
import { EXTENDABLE_IDS } from '../../../../src/domain/operating-system/support-ends.ts'
import { EXTENDABLE_WORDS, FAIL_ON_WORDS, OS_SUPPORT_WORDS } from '../../../../src/domain/policy/words.ts'
import { FAIL_ON } from '../../../../src/domain/scan/verdict.ts'

it('the words of a policy file are those of the rules', () => {
  expect(FAIL_ON_WORDS).toEqual(FAIL_ON)
  expect(OS_SUPPORT_WORDS).toEqual(OS_SUPPORT)
  expect(EXTENDABLE_WORDS.toSorted()).toEqual(EXTENDABLE_IDS.toSorted())
})
