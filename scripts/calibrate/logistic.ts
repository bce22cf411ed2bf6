/** What a logistic regression learns: the chance is `1 / (1 + exp(-(bias + weights · x)))`. */
export interface Model {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** How much the weights of standardised columns are held back: a standard deviation of about one third is expected of them. */
const penalty = 10;
const rounds = 2000;

/**
 * Logistic regression with an L2 penalty on standardised columns, by gradient descent from zero, so that the same rows give the same model.
 *
 * @param rows Equally long.
 * @param right Of each row, whether what it describes holds.
 */
export function fitLogistic(rows: readonly (readonly number[])[], right: readonly boolean[]): Model {
  const columns = rows[0]!.map((_, at) => rows.map((row) => row[at]!));
  const means = columns.map(mean);
  const spreads = columns.map((column, at) => Math.sqrt(mean(column.map((value) => (value - means[at]!) ** 2))) || 1);
  const scaled = rows.map((row) => row.map((value, at) => (value - means[at]!) / spreads[at]!));
  const weights = means.map(() => 0);
  let bias = 0;
  const step = 4 / (rows.length + 4 * penalty);
  for (let round = 0; round < rounds; round++) {
    const errors = scaled.map((row, at) => chance({ bias, weights }, row) - Number(right[at]!));
    bias -= step * sum(errors);
    for (const [at, weight] of weights.entries()) weights[at] = weight - (step / 4) * (sum(errors.map((error, row) => error * scaled[row]![at]!)) + penalty * weight);
  }
  const own = weights.map((weight, at) => weight / spreads[at]!);
  return { bias: bias - sum(own.map((weight, at) => weight * means[at]!)), weights: own };
}

/** From 0 to 1. */
export function chance({ bias, weights }: Model, row: readonly number[]): number {
  return 1 / (1 + Math.exp(-row.reduce((total, value, at) => total + value * weights[at]!, bias)));
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
