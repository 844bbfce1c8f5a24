import type { SecretPlaces } from '../../domain/bootstrap/request.ts'
import type { InputForm } from '../form.ts'

type RenewalName = 'rotate' | 'rotate-before' | 'robot-duration' | 'github-variable' | 'kubernetes-secret'

/** `rotate-before`: days, or undefined when it was not given. */
export function readRenewal(
  form: InputForm<RenewalName>,
  robot: { readonly rotate: boolean; readonly lifetimeDays: number | 'never'; readonly places: SecretPlaces },
): number | undefined {
  const text = form.text('rotate-before')
  if (text === '') return undefined
  const days = Number(/^(\d{1,4})d?$/.exec(text)?.[1] ?? 0)
  const problem = (message: string): void => form.problem('rotate-before', message)
  if (days < 1) problem(`"${text}" is not a number of days, as in 14`)
  if (robot.rotate) {
    problem('and "rotate" are both given; "rotate" changes the secret at once, also under jobs that run')
  }
  const { lifetimeDays, places } = robot
  if (lifetimeDays === 'never') problem('needs a robot that ends, and "robot-duration" is "never"')
  // Else the robot before the present one would still be valid, and in use, when its name is needed again.
  else if (lifetimeDays < 2 * days) {
    problem(`is ${days} days, so "robot-duration" has to be at least ${2 * days}, and is ${lifetimeDays}`)
  }
  if (places.kubernetes !== undefined) {
    problem(
      'works with "github-secret" alone: pods take the Secret of "kubernetes-secret" as it is; use "rotate" there',
    )
  }
  if ((places.github?.variable ?? '') === '') {
    problem('needs "github-variable" and "github-secret": the name of the robot changes with its secret')
  }
  return days
}
