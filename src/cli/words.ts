// What a command is told when it is registered.

/** Takes the exit code of a command when it has run. */
export type SetCode = (code: number) => void;
