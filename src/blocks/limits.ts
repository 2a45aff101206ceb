/**
 * Every limit of Slack that a message or a view of ours can meet, in one constant.
 *
 * Lengths are Unicode code points, as Slack counts them, unless a name says otherwise. Sources: the reference
 * pages of docs.slack.dev for Block Kit and the Web API, the doc comments of `@slack/types`, and, where Slack says
 * nothing, what refused messages have shown others.
 */
export const LIMITS = {
  /** reference/block-kit/blocks */
  blocksInMessage: 50,
  blocksInView: 100,
  blockId: 255,
  sectionText: 3000,
  headerText: 150,
  contextElements: 10,
  actionsElements: 25,

  /** reference/block-kit/block-elements */
  actionId: 255,
  buttonText: 75,
  buttonValue: 2000,
  url: 3000,

  /** reference/block-kit/composition-objects/text-object; also kept for one text element of rich_text, which has no number. */
  textObject: 3000,

  /** `indent` of a rich_text_list: deeper ones are refused. */
  listIndent: 8,

  /** reference/views */
  viewTitle: 24,
  viewButton: 24,
  callbackId: 255,
  privateMetadata: 3000,
  viewBytes: 250_000,

  /** chat.update and chat.postEphemeral refuse a longer `text`; it is counted in UTF-8 bytes. */
  messageTextBytes: 4000,

  /**
   * All text of a message's blocks together, escaped. Undocumented: refused as `msg_blocks_too_long` from about
   * 13,200, once from 11,341; a header weighs about a hundred more than its text.
   */
  messageText: 10_000,
  headerWeight: 100,
} as const;
