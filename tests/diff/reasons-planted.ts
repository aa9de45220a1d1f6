import { law, type Change } from "./plant.ts";

const medical = law("bases/medical");

/** Edits of the rows about a reason, a place and a plan. */
export const reasonsPlanted: readonly Change[] = [
  {
    of: "treatment that nobody called serious counts as a reason",
    file: medical,
    from: 'medSerious: is("yes"), medAvailableNearby: is("no") }',
    to: 'medAvailableNearby: is("no") }',
    named: "treatment-unavailable-nearby",
  },
  {
    of: "a worse chance nearby fails a patient",
    file: medical,
    from: 'medAvailableNearby: is("yes") }',
    to: 'medAvailableNearby: is("yes", "worse-chance") }',
    named: "treatment-available-nearby",
  },
  {
    of: "a donor whose match is unconfirmed counts as confirmed",
    file: medical,
    from: 'donorMatchConfirmed: is("yes"),',
    to: 'donorMatchConfirmed: is("yes", "not-yet"),',
    named: "confirmed-donor-for-us-patient",
  },
  {
    of: "a carer counts as the only one whoever else could care",
    file: law("bases/illness-and-death"),
    from: 'careSomeoneElse: is("no"),',
    to: "",
    named: "only-available-caregiver",
  },
  {
    of: "a pregnant person in custody is taken for a child",
    file: law("custody"),
    from: 'when: held("pregnant")',
    to: 'when: held("under-18")',
    named: "custody-pregnancy",
  },
  {
    of: "custody no longer goes before everything else",
    file: law("custody"),
    from: 'is("in-custody") }),\n    finds: "refers-first"',
    to: 'is("in-custody") }),\n    finds: "refers"',
    named: "immigration-custody",
  },
  {
    of: "a citizen seeks entry",
    file: law("location"),
    from: '"us-citizen") }),\n    finds: { fails:',
    to: '"us-citizen") }),\n    finds: { meets:',
    named: "us-citizen",
  },
  {
    of: "a child with another adult needs no lawyer",
    file: law("location"),
    from: 'is("other-adult", "alone", "not-sure")',
    to: 'is("alone", "not-sure")',
    named: "child-without-parent",
  },
  {
    of: "open removal proceedings no longer go first",
    file: law("location"),
    from: 'removalProceedingsNow: is("yes") }),\n    finds: "refers-first"',
    to: 'removalProceedingsNow: is("yes") }),\n    finds: "refers"',
    named: "removal-proceedings",
  },
  {
    of: "a plan to seek protection leaves nothing open",
    file: law("purpose"),
    from: 'is("seek-protection", "hopes-to-stay-no-path", "not-sure")',
    to: 'is("hopes-to-stay-no-path", "not-sure")',
    named: "plan-after-parole-unsettled",
  },
  {
    of: "a year is too long to have an end",
    file: law("purpose"),
    from: 'is("up-to-three-months", "up-to-one-year")',
    to: 'is("up-to-three-months")',
    named: "stay-with-an-end",
  },
  {
    of: "a special immigrant visa opens no path",
    file: law("purpose"),
    from: '  "siv",\n',
    to: "",
    named: "stay-with-an-end",
  },
];
