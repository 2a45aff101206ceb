/** Whether a sentence is in another language than English. */

/** Common words of other languages that are none of English, and no part of people's names. */
const WORDS = new Set(
  `hola quiero proyecto proyectos ayuda gracias para cuál cuáles cómo qué hay tengo puedo una por con donde dónde cuando
  que bonjour je voudrais projet projets merci quel quels quelle quelles est sont dans avec pour cherche français les des
  ich suche gibt welche projekt projekte und danke für mit ist sind nicht eine wie kann deutsch auf
  mujhe kaise kya hai hain chahiye karna karu batao bhai mein
  quero preciso obrigado vorrei progetti progetto ciao como são tem não em um uma você posso qual quais onde precisa linguagem linguagens projeto mentores ideias para esse essa
  wann endet wer wo welcher welches bewerben bewerbung bewerbungsfrist ideen gibt quand combien où peut postuler cuándo cuando quién
  quien fecha plazo termina puedo aplicar quando quem prazo até candidatar
  jestem szukam czy jak gdzie merhaba nasıl proje var mı для есть как`.split(/\s+/),
);

/** Two words of another language are no chance; nor are letters that are mostly no Latin ones. */
export function isOtherLanguage(sentence: string): boolean {
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0;
  const latin = sentence.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const foreign = (sentence.match(/[\p{L}\p{M}']+/gu) ?? []).filter((word) => WORDS.has(word));
  const isAccented = /[^\p{ASCII}\p{P}\p{S}\p{Z}]/u.test(sentence);
  return (letters > 1 && latin * 2 < letters) || new Set(foreign).size >= (isAccented ? 1 : 2) || /[¿¡]/.test(sentence);
}
