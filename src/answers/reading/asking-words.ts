/**
 * Plain verbs and adjectives of questions about ideas, which name nothing that an idea is about.
 *
 * They are looked up by nobody: "ideas combining eBPF and Go", "the complete list", "which projects submitted ideas".
 * What a document could be about ("testing", "migration", "cache") is no part of this. Folded.
 */
const LIST = `
  able accept accepting accepts alike allowed alone alongside appealing appropriate ask asked asking asks attend attractive
  available background basically begin beginner begins belong belonging belongs bring brings brought browse browsed browsing
  came carries carry certain challenging check checked checking checks combine combined combines combining come comes common
  compare compared compares comparing complete completed completely concern concerned concerning concerns contain contained
  containing contains cool count counted counting counts curious current currently deal dealing deals decent demand demanded
  demanding demands differ different differs difficult directly display displays earlier easy enrol enroll enthusiast entire
  enumerate exact exciting exclusively exist existing exists expect expected expecting expects explicitly famous fan fancy
  favorite favourite final find finding finds finish finishes finishing first fit fits fitting focus focused focuses
  focusing fond former forthcoming found full future generally get gets getting give given gives giving got handle handles
  handling happen happens hard heavily held hire hires hiring holding hope hopes hoping hot hunt hunting impossible include
  includes including initial interest interesting interests invite invites inviting involve involved involves involving
  itemise itemize join joined joining joins keen keep keeps kept known last later latest leave leaves left looking lover
  lovers mainly match matched matches matching mention mentioned mentioning mentions miss missed missing mix mixed mixes
  mixing mostly need needed needing needs newbie newest next offer offered offering offers oldest ongoing opening openings
  ordered organise organised organising organize organized organizing original overlap overlapping overlaps participate
  participated participates participating particular passion past point pointing points popular position positions possible
  precise previous primarily print prints prior promising proper propose proposes proposing provide provided provides
  providing purely raise raised raises ran rank ranked ranking ranks reach reaches ready recent recently recruit recruiting
  recruits regard regarding regards register registering registers relate related relates relating remain remains require
  required requires requiring role roles running runs seat seats seek seeking seeks several similar simple single skillset
  slot slots solely sort sorted sorts sought specific specifically spot spots stage stages starting strongly submit submits
  submitted submitting suit suitable suited suits sum summarise summarize together total totals touch touched touches
  touching tough true typically unable unknown upcoming vacancies vacancy various viewed viewing want wanted wanting wants
  welcome welcomes whole willing
`;

/** Dropped from a question, unless the catalog knows it as a name. */
export const ASKING_WORDS: ReadonlySet<string> = new Set(LIST.split(/\s+/).filter((word) => word !== ''));
