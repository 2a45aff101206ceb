/** How the program ends, for the shell that started it. */
export const EXIT = {
  done: 0,
  /** Done, and something was found that a person should look at. */
  problems: 1,
  /** The command line asks for something there is not. */
  usage: 2,
  /** Settings or sources do not work, as in sysexits.h. */
  configuration: 78,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
