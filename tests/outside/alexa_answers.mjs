// Reads answers.jsonl; checks each SSML with ssml-check, and writes answers.ts for the TypeScript compiler.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const ssmlCheck = createRequire(import.meta.url)('ssml-check');
const answers = readFileSync('answers.jsonl', 'utf8').trim().split('\n').map((line) => JSON.parse(line));
if (answers.length < 50) throw new Error(`only ${answers.length} answers`);

let checked = 0;
for (const answer of answers) {
  const { outputSpeech, reprompt } = answer.response;
  for (const speech of [outputSpeech, reprompt?.outputSpeech]) {
    if (!speech?.ssml) continue;
    const problems = await ssmlCheck.check(speech.ssml, { platform: 'amazon' });
    if (problems) throw new Error(`${JSON.stringify(problems)} in ${speech.ssml}`);
    checked += 1;
  }
}
// The checker must be able to fail.
if (!(await ssmlCheck.check('<speak>a & b <audio></speak>', { platform: 'amazon' }))) throw new Error('the checker sleeps');

const lines = answers.map((answer) => `  ${JSON.stringify(answer)},`);
writeFileSync(
  'answers.ts',
  `import { ResponseEnvelope } from 'ask-sdk-model';\nexport const answers: ResponseEnvelope[] = [\n${lines.join('\n')}\n];\n`,
);
console.log(`${answers.length} answers, ${checked} pieces of SSML without a complaint`);
