/** Multiplies in the field of 256 elements that QR codes are computed in. Source: ISO/IEC 18004, 7.5. */
export function multiply(one: number, other: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d);
    product ^= ((other >>> bit) & 1) * one;
  }
  return product;
}

/** Reed-Solomon: so many codewords that let a reader restore the others. */
export function correctionOf(data: readonly number[], count: number): number[] {
  const generator = generatorOf(count);
  const rest = new Array<number>(count).fill(0);
  for (const codeword of data) {
    const factor = codeword ^ rest.shift()!;
    rest.push(0);
    generator.forEach((coefficient, at) => (rest[at]! ^= multiply(coefficient, factor)));
  }
  return rest;
}

/** Coefficients of (x - 2⁰)(x - 2¹)…, the highest, which is 1, left out. */
function generatorOf(degree: number): number[] {
  const coefficients = [...new Array<number>(degree - 1).fill(0), 1];
  let root = 1;
  for (let factor = 0; factor < degree; factor += 1) {
    for (let at = 0; at < degree; at += 1) {
      coefficients[at] = multiply(coefficients[at]!, root) ^ (coefficients[at + 1] ?? 0);
    }
    root = multiply(root, 2);
  }
  return coefficients;
}
