/** A row of a wording table: what is wrong, what is right, and the words around it that excuse it. */
export interface Row {
  /** The words themselves… */
  readonly wrong?: string;
  /** …or an expression over the line; the group `mark`, if there is one, is what is wrong. Looked for only where `anchor`, or one of them, stands. */
  readonly pattern?: string;
  readonly anchor?: string | readonly string[];
  /** Another word that stands wherever the expression matches, or some of which one does: without it the expression, which takes longer, is not tried. */
  readonly beside?: string | readonly string[];
  /** What it should be: one, several, or none where only the writer can tell. `''` deletes it. */
  readonly right?: string | readonly string[];
  /** Expressions for what stands right before and right after. */
  readonly unlessBefore?: string;
  readonly unlessAfter?: string;
  readonly onlyBefore?: string;
  readonly onlyAfter?: string;
  /** Certain enough to be corrected unasked. */
  readonly fix?: boolean;
  readonly severity?: 'error' | 'warning' | 'information';
  readonly why?: string;
}

/** The rules that are tables. */
export type TableRule = 'typo' | 'standard-wording' | 'collocation';

export type Tables = Readonly<Record<TableRule, readonly Row[]>>;

/** The columns of a packed row. */
export const columns = [
  'right',
  'wrong',
  'fix',
  'pattern',
  'anchor',
  'unlessAfter',
  'unlessBefore',
  'why',
  'onlyAfter',
  'onlyBefore',
  'severity',
  'beside',
] as const satisfies readonly (keyof Row)[];

/** A row without the names of its columns, which are a fifth of a table: null where it has nothing, and nothing behind its last value. */
export type PackedRow = readonly (string | readonly string[] | boolean | null)[];

export const unpacked = (rows: readonly PackedRow[]): readonly Row[] =>
  rows.map(values => Object.fromEntries(values.flatMap((value, column) => (value === null ? [] : [[columns[column], value]]))));
