/**
 * Words of plain English that name no skill, no project and no kind of work.
 *
 * In a question they are courtesy, manner, time or the person who asks: nothing is looked up by them, and none of them
 * is a slip of a name. Words that a document could be about ("policy", "cache", "testing", "message") are no part of
 * this, however common they are. Folded, without apostrophes.
 */
const LIST = `
  timezone timezones
  absolutely abroad rn atm tbh imo btw cuz bc coz any1 some1 sth smth ar n nd fr rly actual additional address afaik afternoon again ago agree ah aha all allowed almost alone already
  alright also although altogether amazing another answer answers anyhow anymore anyway anywhere apart apologies
  apologize apologise appreciate appreciated argh around asap aside aspiring assist assistance attend attending aware
  away awesome bad beautiful because beforehand besides bet better bit bored bother brief briefly bring brother busy bye
  called calling care career careful carefully case certain certainly cheers clarify clear clearly clue come completely
  concerned confused confusion consider considered considering correct correctly could couple curious currently date day
  days dear decent decide decided definitely different difficulty distinct doubt doubts dude dunno during each eager
  early earlier ease easily easiest else end enough entire entirely especially etc evening eventually everybody everyday
  exact exactly excellent excited exciting excuse explain extremely fairly fantastic far farther feel feeling fewer
  final finally finish finished first forgot forward free frankly friend friends fully further furthermore gentle
  gentleman genuinely glad going gone goodbye grateful greetings guess guy guys haha half happen happened happening
  happens happy hardly hear heard heck help helped helpful hence hm hmm hmmm honest honestly honestly hopefully hour
  hours huge humble hurry id idk imagine imho immediately important indeed info inform information initially instance
  instead interested intro introduce introduction involved junk just keen kind kindly knew lack lady large last late
  lately later latest lately latter lead least leave left less letting lol long longer lost luck lucky maam madam main
  manner matter matters maybe mean meaning means meant meanwhile mention mentioned meet mind minute minutes moment
  monday tuesday wednesday thursday friday saturday sunday morning moreover mr mrs ms msg name named namely names near
  nearly necessarily necessary never new nice night noon nope normal normally nothing notice noticed nowadays number
  numerous obvious obviously occasionally ofc often oh ok okay old once ones onwards oops otherwise ought ourselves
  overall own pardon particular particularly passed past people perfect perfectly perhaps person personal personally
  phew planned planning pleasant please pleased pleasure plus possible possibly ppl practically precise precisely
  present presently pretty previous previously prior probable probably properly provided put questions quick quickly
  quit quite random rarely rather read reading ready realise realize really reasonably recent recently refer regard
  regards relevant remain remaining remaining reply respect respectfully respond rest right rough roughly sad said sake
  same saw say saying says second secondly see seem seemed seems seen send sense sent separate seriously short shorter
  shortest shortly should shouldnt sick similar similarly simply sincerely single sir sister sit sleep slightly slow
  slowly smart sometime somehow somewhat soon sooner sorry sort spare specific specifically spend spent stay sth step
  steps stick still stop straight stuck student students stupid successful such suddenly super suppose supposed sure
  surely surprised swear sweet taken talk talking tbh tell telling ten thank thankful thanks that thats their therefore
  theyre thing third thorough thoroughly thrilled throughout thus thx till tip tips tired today together told tomorrow
  tonight too took total totally towards tried truly try tuesday twice ty tysm ugh uh um umm unable unclear
  unfortunately unless unlike unsure until upcoming updated upon upto usual usually various via vs wait waiting walk wan
  wanna warm was ways weekday weekend welcome well went were whatever whats wherever whichever while whoever whole whom
  whos whose willing wise wish wished wishes within wonder wonderful wondering worried worry worse worst worth would wow
  wrong yeah yep yes yesterday yet yo young yours yourself yup rain rainy sunny snow weather won win winner dinner lunch
  breakfast coffee tea hungry movie music football cricket
  january february march april may june july august september october november december
`;

/** Dropped from a question; never taken for a slip of something else. */
export const EVERYDAY: ReadonlySet<string> = new Set(LIST.split(/\s+/).filter((word) => word !== ''));
