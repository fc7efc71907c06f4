export type Severity = "error" | "warning" | "information" | "hint";
export interface ClaimServiceOptions {
    /** Where relative paths count from; the working folder where it is absent. */
    readonly folder?: string;
    /** Source documents: files, folders or globs; absent for none. */
    readonly sources?: readonly string[];
    /** By check: its severity, "off", or both severity and options. Checks not named keep their own. */
    readonly checks?: Readonly<Record<string, CheckSetting>>;
    /** Figures and names at which nothing is reported. */
    readonly accepted?: readonly AcceptedFigure[];
    /** Other names of entities by the name that stands for all of them. */
    readonly aliases?: Readonly<Record<string, readonly string[]>>;
    /** Figures that must be right wherever they appear. */
    readonly canonical?: readonly CanonicalValue[];
    /** False where nothing that was read of sources is kept on disk; true where it is absent. */
    readonly cache?: boolean;
    /** Instead of the usual folder of what is kept. */
    readonly cacheFolder?: string;
    /** Hears of what went wrong inside while the rest goes on; nobody does where it is absent. */
    readonly log?: (message: string) => void;
}
export type CheckSetting = Severity | "off" | {
    readonly severity?: Severity | "off";
    readonly options?: Readonly<Record<string, number | boolean | readonly string[]>>;
};
export interface AcceptedFigure {
    /** As written; `*` stands for any characters and `?` for one. */
    readonly figure: string;
    /** The checks that are quiet about it; absent where all are. */
    readonly checks?: readonly string[];
    readonly reason?: string;
}
/** It has a measure or a pattern. */
export interface CanonicalValue {
    readonly measure?: string;
    readonly subject?: string;
    /** With `#` where the figure stands. */
    readonly pattern?: string;
    readonly value: number;
    readonly unit?: string;
    readonly reason?: string;
}
/** UTF-16 offsets into the text, `[start, end)`. */
export type Span = readonly [number, number];
/** Line and character count from 0, as in the Language Server Protocol. */
export interface Range {
    readonly start: {
        readonly line: number;
        readonly character: number;
    };
    readonly end: {
        readonly line: number;
        readonly character: number;
    };
}
/** A text to look at. Its path says the format (Markdown, MDX or plain text) and what results call it; it need not exist. */
export interface TextDocument {
    readonly path: string;
    readonly text: string;
}
export interface LoadedSources {
    /** How many there are. */
    readonly sources: number;
    /** What could not be read, and what was done instead. */
    readonly problems: readonly {
        readonly path: string;
        readonly message: string;
    }[];
}
/** As in `tickmark lint --format json`. */
export interface LintedFile {
    readonly path: string;
    readonly claims: number;
    readonly compared: number;
    readonly masked: number;
    readonly diagnostics: readonly Diagnostic[];
    /** How many findings comments and accepted figures keep back. */
    readonly ignored: number;
}
export interface Diagnostic {
    /** The check's id. */
    readonly code: string;
    readonly severity: Severity;
    readonly message: string;
    readonly span: Span;
    readonly range: Range;
    readonly text: string;
    readonly related: readonly {
        readonly path: string;
        readonly span: Span;
        readonly range: Range;
        readonly text: string;
        readonly message: string;
    }[];
    readonly fixes: readonly {
        readonly title: string;
        readonly edits: readonly {
            readonly span: Span;
            readonly newText: string;
        }[];
    }[];
    /** The same for the same finding wherever its sentence moves. */
    readonly fingerprint: string;
}
/** As in `tickmark extract --format json`. */
export interface ExtractedFile {
    readonly path: string;
    readonly claims: readonly Claim[];
    readonly entities: readonly Entity[];
}
export interface Claim {
    readonly span: Span;
    readonly range: Range;
    readonly text: string;
    readonly figure: {
        readonly span: Span;
        readonly text: string;
    };
    /** `null` for an open range. */
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly bound: string;
    readonly dimension: string;
    readonly unit: string | null;
    readonly per: string | null;
    readonly measure: string | null;
    readonly measureLemma: readonly string[];
    readonly subject: string | null;
    readonly whole: string | null;
    readonly time: {
        readonly text: string;
        readonly start: string | null;
        readonly end: string | null;
    } | null;
    readonly modality: "stated" | "projected" | "quoted";
    readonly attribution: string | null;
    readonly direction: "up" | "down" | null;
}
export interface Entity {
    readonly span: Span;
    readonly range: Range;
    readonly text: string;
    readonly type: "person" | "organization" | "place" | "product" | "event" | "work";
    readonly name: string;
    readonly role: string | null;
}
/** As in `tickmark compare --format json`. */
export interface ComparedFile {
    readonly path: string;
    readonly claims: readonly ComparedClaim[];
}
export interface ComparedClaim {
    readonly span: Span;
    readonly range: Range;
    readonly text: string;
    readonly verdict: "supported" | "conflicting" | "mixed" | "not-found";
    readonly comparisons: readonly {
        readonly relation: "same" | "consistent" | "conflict" | "derived" | "superseded";
        /** 0 to 1. */
        readonly confidence: number;
        readonly why: string;
        readonly source: {
            readonly path: string;
            readonly title: string | null;
            readonly publisher: string | null;
            readonly date: string | null;
            readonly url: string | null;
            readonly span: Span;
            readonly range: Range;
            readonly quote: string;
        };
    }[];
}
export interface ClaimService {
    /** Reads the sources, and later again what changed of them. Until then texts are checked against themselves alone. */
    loadSources(): Promise<LoadedSources>;
    lint(document: TextDocument): LintedFile;
    extract(document: TextDocument): ExtractedFile;
    compare(document: TextDocument): ComparedFile;
    /** Lets go of files and threads; the service is of no use afterwards. */
    close(): void;
}
/** The same service that the editor and the command line stand on. It reads no configuration file and writes only its cache. */
export declare function createClaimService(options?: ClaimServiceOptions): ClaimService;
