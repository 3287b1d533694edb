// Reads the exported skill package and writes models.ts for the TypeScript compiler; holds the CX agent to Google's protocol.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

// Alexa.
const models = readdirSync('export-alexa/skill-package/interactionModels/custom');
if (models.length < 5) throw new Error(`only ${models.length} interaction models`);
const typed = (name, type, value) => `export const ${name}: ${type} = ${JSON.stringify(value)};`;
writeFileSync('models.ts', [
  "import { v1 } from 'ask-smapi-model';",
  ...models.map((file) => typed(
    `model_${file.replace(/\W/g, '_')}`,
    'v1.skill.interactionModel.InteractionModelData',
    json(`export-alexa/skill-package/interactionModels/custom/${file}`),
  )),
  typed('manifest', 'v1.skill.Manifest.SkillManifestEnvelope', json('export-alexa/skill-package/skill.json')),
  typed('linking', 'v1.skill.accountLinking.AccountLinkingRequest', json('export-alexa/account-linking.json')),
].join('\n'));

// Dialogflow CX: what its package holds are the API's own messages, by display names instead of resource names.
const protobuf = require('protobufjs');
const root = protobuf.Root.fromJSON(require('@google-cloud/dialogflow-cx/build/protos/protos.json'));
const judge = (name, value, beside = []) => {
  const type = root.lookupType(`google.cloud.dialogflow.cx.v3.${name}`);
  const unknown = Object.keys(value).filter((key) => !type.fields[key] && !beside.includes(key));
  if (unknown.length > 0) throw new Error(`${name} has no ${unknown}`);
  const problem = type.verify(value);
  if (problem) throw new Error(`${name}: ${problem} in ${JSON.stringify(value)}`);
};
const agent = 'export-dialogflow-cx';
let judged = 0;
for (const name of readdirSync(`${agent}/intents`)) {
  const folder = `${agent}/intents/${name}`;
  for (const language of readdirSync(`${folder}/trainingPhrases`)) {
    const { trainingPhrases } = json(`${folder}/trainingPhrases/${language}`);
    // A phrase of the package says its language; the message is asked for by language.
    const phrases = trainingPhrases.map(({ languageCode, ...phrase }) => phrase);
    const intent = json(`${folder}/${name}.json`);
    judge('Intent', { ...intent, trainingPhrases: phrases });
    const known = new Set((intent.parameters ?? []).map((parameter) => parameter.id));
    for (const part of phrases.flatMap((phrase) => phrase.parts)) {
      if (part.parameterId && !known.has(part.parameterId)) throw new Error(`${name} has no ${part.parameterId}`);
    }
    judged += 1;
  }
}
for (const name of readdirSync(`${agent}/entityTypes`)) {
  const { kind, autoExpansionMode, ...type } = json(`${agent}/entityTypes/${name}/${name}.json`);
  const enums = root.lookupType('google.cloud.dialogflow.cx.v3.EntityType');
  if (!(kind in enums.lookupEnum('Kind').values)) throw new Error(`no kind ${kind}`);
  if (autoExpansionMode && !(autoExpansionMode in enums.lookupEnum('AutoExpansionMode').values)) throw new Error('no such mode');
  for (const language of readdirSync(`${agent}/entityTypes/${name}/entities`)) {
    const { entities } = json(`${agent}/entityTypes/${name}/entities/${language}`);
    judge('EntityType', { ...type, entities: entities.map(({ languageCode, ...entity }) => entity) });
    judged += 1;
  }
}
const flow = json(`${agent}/flows/Default Start Flow/Default Start Flow.json`);
const { nluSettings, ...rest } = flow;
judge('Flow', rest);
judge('Agent', json(`${agent}/agent.json`));
const { timeout, ...webhook } = json(`${agent}/webhooks/saldo.json`);
judge('Webhook', webhook);
// The judge must be able to fail.
let asleep = true;
try { judge('Intent', { displayName: 7 }); } catch { asleep = false; }
if (asleep) throw new Error('the judge sleeps');
console.log(`${models.length} interaction models, ${judged} parts of the CX agent without a complaint`);
