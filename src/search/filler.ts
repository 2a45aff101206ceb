/**
 * Words that carry no wish, and words that carry only a hint.
 *
 * People write sentences: "is there something in rust for a newcomer?". What is left of it should be "rust".
 * Filler is dropped. A hint is too general to leave an idea out for ("improve", "tool", "beginner"): it counts
 * in the order alone. A word that names a kind of work (testing, documentation, security) is neither.
 */

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

/** Dropped wherever they stand outside quotes. Folded, without apostrophes. */
export const FILLER = words(`
  a an the this that these those there here it its i im ive id ill me my mine myself we us our you your they them
  their he she his her one ones who whom whose what which where when why how whats wheres hows
  is are was were be been being am do does did done doing has have having had can could should would will wont
  may might must shall let lets get gets getting got give gives given take takes taking make makes want wants wanted
  wanna need needs needed like likes liked love loves enjoy prefer preferably interested interest interests
  interesting interestingly look looks looking looked find finds finding found search searching show shows showing
  list lists listing see seeing tell please pls plz kindly thanks thank thx hi hello hey dear sir madam maam hola team
  folks guys everyone everybody anyone anybody someone somebody any anything some something somewhere thing things
  stuff all every each both either neither else also too as at about above across after again against along
  among and around because before behind below between but by down during for from if in inside into near of off on
  onto or nor out outside over per since so some than then though through to toward towards under until up upon via
  when where while with within without yet just only even still already really actually basically simply maybe
  perhaps possibly probably very quite much many more most lot lots bit little few several such other others another
  same own now currently today soon later recently ever never always sometimes usually often
  work works working worked job jobs project projects idea ideas mentorship mentorships mentee mentees mentoring mentored
  internship internships intern interns opportunity opportunities opening openings position positions role roles
  task tasks issue issues topic topics area areas field fields domain domains subject subjects category
  contribute contributes contributing contribution contributions contributor contributors participate participating join
  joining apply applying application applicants applicant candidate candidates eligible suitable suited suits suit fit fits
  recommend recommended recommendation suggest suggested suggestion suggestions option options choice available
  exist exists existing offer offers offered offering have include includes included including involve involves involved involving
  use uses using used require requires required requiring requirement requirements ask asks asking asked deal deals dealing
  related relate relates relating relevant regarding concerning based focused focus focusing oriented centric
  know knows knowing known knowledge familiar familiarity experience experiences experienced skill skills skilled skillset
  background expertise expert proficient proficiency comfortable good great best nice cool fun strong solid
  basic basics fundamental fundamentals understand understanding learn learning learned learnt study studying studied
  university college degree undergrad undergraduate graduate grad major semester bachelor masters phd
  year years month months week weeks summer time part full hours
  am pm ok okay yes yeah yep hmm etc eg ie vs kind kinds sort sorts type types way ways
  program programs programme term terms round season cohort lf foundation linux-foundation
  come comes coming going goes gone went start starts starting started begin beginning try trying tried
  hope hoping wish wondering wonder curious think thinking thought feel believe say says said
  start pick picks choose choosing select selecting explore exploring dive diving deep deeper
  mostly mainly primarily especially particularly specifically ideally rather well able capable
  currently person people student students
  help helping
  world real hands hand next
  gonna gotta lemme gimme
  first timer timers based
  whether however whatever whichever whenever
  heard hear played playing tinkered tinkering dabbled dabbling hack hacking hacked nerd geek fan fascinated curious
  plain right left prior previous previously everything nobody itself himself herself yourself yourselves themselves
  sure matter necessarily clear mind afraid hesitate
  sophomore freshman undergraduates highschool school schooler uni cs bootcamp career careers resume cv portfolio
  aspiring passionate passion excited eager keen motivated enthusiastic enthusiast happy glad grateful appreciate
  guidance switching transition transitioning move moving
  decent decently fluent fluently professional professionally hobby freelance freelancer freelancing taught
  recently graduated enrolled evening morning afternoon weekend weekends spare free
  speak speaking paid stipend remotely unpaid newest latest
  dig digging minded inclined savvy dev devs folk guy
  contact email dm mentor mentors mentored mentoring maintainers maintainer
  m s t d ll re ve
  de la el en un una und der die das
`);

/** Said of the person or the work in general: they order, they leave nothing out. */
export const HINTS = words(`
  beginner beginners newcomer newcomers novice newbie newbies noob starter starters junior fresher freshers
  firsttimer entry level easy easier easiest simple small medium large hard harder difficult difficulty advanced intermediate senior
  friendly welcoming level levels
  improve improves improved improving improvement improvements enhance enhances enhanced enhancing enhancement enhancements
  build builds building built create creates creating creation develop develops developing developer developers development dev
  design designs designed implement implements implementing implementation implementations write writes writing written
  add adds adding added support supports supporting supported enable enables enabling provide provides providing
  extend extending extension new newer better faster easily modern
  code coding coder programming programmer software engineer engineers engineering
  tool tools tooling feature features functionality system systems platform platforms solution solutions application applications
  app apps service services technology technologies tech technical stack framework frameworks library libraries
  integrate integrates integrating integration integrations
  run runs running ran handle handles handling handled
  change changes changing big bigger open
  update updates updated updating upgrade upgrades upgraded upgrading fix fixes fixing fixed solve solving resolve resolving
  modernise modernize modernising modernizing read reading
  side layer part parts end ends level thing
  using across different various multiple
  research explore investigate
  heavy light low high grow growing growth
  visualize visualizing visualise visualising visual
  team community ecosystem company
  computer science user users customer customers researcher old older nicer nice codebase codebases repo repos repository repositories
  engineer coders programmers
`);

/** What LFX and GSoC documents do not record; asked for, it is said that it cannot be known. */
export const LEVEL = words(`
  beginner beginners newcomer newcomers novice newbie newbies noob starter starters junior fresher freshers timer timers
  firsttimer easy easier easiest difficult difficulty advanced intermediate senior
`);

/** What a candidate who does not program says; not a thing to leave ideas out for. */
export const PROGRAMMING = words('code coding coder programming programmer programme technical development developer');

/** What there is to do without programming, by its names in the vocabulary. */
export const WITHOUT_PROGRAMMING = ['documentation', 'technical writing', 'UI design', 'community management'];

/** A query that begins with one of these names a task. */
export const TASK_VERBS = words(`
  write build add create develop implement design improve enhance extend integrate support make update upgrade fix redesign
  migrate port convert
`);

/** Words that turn the next thing into one that is not wanted. */
export const NEGATORS = words(
  'no not without except excluding exclude avoid avoiding minus dont doesnt isnt arent nothing never nor non hate hates dislike cant cannot',
);

/** After these a negator speaks of something else ("no experience", "not only"). */
export const NEGATION_ENDS = words(
  'experience idea sure only just matter problem prior necessarily much many yet clear important limited required needed knowledge preference find see mind afraid hesitate previous',
);
