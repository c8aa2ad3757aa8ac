// The rules that need types, which the formatter's linter does not have; everything else is its business.
import tseslint from 'typescript-eslint';

const powers = [
  {
    selector: "BinaryExpression[operator='**'] > :not(Literal[raw=/^\\d+$/], UnaryExpression[operator='-'][argument.raw=/^\\d+$/]).right",
    message: 'Powers with fractional or unknown exponents differ between versions of Node: write Math.exp(b * Math.log(a)).',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='pow'] > :not(Literal[raw=/^\\d+$/]).arguments:nth-child(2)",
    message: 'Powers with fractional or unknown exponents differ between versions of Node: write Math.exp(b * Math.log(a)).',
  },
];

const surroundings = [
  {
    selector: "MemberExpression[object.name=/^(process|console|performance)$/]",
    message: 'Nothing below run/ knows the host, the clock or the terminal.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now'], NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Nothing below run/ knows the time: the anchor date is part of the spec.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Chance has an address: rng.at(…).',
  },
];

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', 'node_modules/**', '**/*.mjs', 'eslint.config.js'] },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts', 'examples/**/*.ts'],
    languageOptions: { parser: tseslint.parser, parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  { files: ['src/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...powers] } },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/run/**', 'src/cli/**', 'src/api/**', 'src/index.ts'],
    rules: { 'no-restricted-syntax': ['error', ...powers, ...surroundings] },
  },
);
