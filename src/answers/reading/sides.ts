/** The sides of what is compared or shared: "the cache idea and the proxy one". */
export function sidesOf(words: string): readonly string[] {
  return words
    .split(/\s+(?:and|vs\.?|versus|with|to|or|from)\s+|\s*[,;:]\s*/)
    .map((side) =>
      side.replace(/\b(?:they|them|it|each other|one another|better|which|is|are|for me)\b|[?!.]+$/g, ' ').trim(),
    )
    .filter((side) => /[\p{L}\p{N}]/u.test(side));
}
