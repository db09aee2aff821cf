/** What a validator has against one file. */
export interface Finding {
  /** Which of the validator's standards the file breaks: `PDF/UA-1`. */
  readonly standard: string;
  /** The rule and how it is broken, the same for every file that breaks it alike. */
  readonly message: string;
  /** Where in the file, as the validator says it; empty where it does not. */
  readonly place: string;
}

/**
 * What a validator found in files, by the path it was given. A file that is not in it was not judged: a
 * validator that passes over a file says nothing, which must not be taken for "no fault".
 */
export type Judgement = ReadonlyMap<string, readonly Finding[]>;

/** A folder of files of which a validator must find faults, or it is not believed. */
export interface Sample {
  /** What stands in it, by name. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** What has to be said, by the name of the file: each pattern by a finding of its own. */
  readonly expected: Readonly<Record<string, readonly RegExp[]>>;
}

/** A program that judges files by published standards and that nobody of this project has written. */
export interface Validator {
  readonly name: string;
  /** As it is installed. */
  readonly version: string;
  /** All standards it judges by. */
  readonly standards: readonly string[];
  /** The standards that a file of a site has to keep, by its path; none where it is not for this validator. */
  readonly standardsOf: (path: string) => readonly string[];
  /** Whether what is found in a file depends on nothing but its bytes and the validator. */
  readonly bytesAlone: boolean;
  readonly sample: Sample;
  /** Judges files, given by absolute paths. */
  readonly judge: (files: readonly string[]) => Promise<Judgement>;
}
