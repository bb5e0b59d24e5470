// What scripts/deploy.sh remembers of a stage: infrastructure/state/<stage>.json, and ask-cli's own .ask/ask-states.json.
// usage: node scripts/deploy-state.js skill-id|account|cli-config|restore|keep STAGE [SKILL_ID]  |  distinct
const fs = require("fs");

const [, , command, stage, givenSkillId] = process.argv;
const ASK_STATES = ".ask/ask-states.json";
const DEPLOYER = "@ask-cli/cfn-deployer";

const read = (file) => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : undefined);
const committed = (name) => `infrastructure/state/${name}.json`;
const write = (file, content) => fs.writeFileSync(file, JSON.stringify(content, null, 2) + "\n");

// What is committed counts; what ask-cli left behind only where nothing is.
const known = (name) => read(committed(name)) || read(ASK_STATES)?.profiles?.[name];
const regions = (state) => state?.skillInfrastructure?.[DEPLOYER]?.deployState || {};

// Only what stays the same from one deployment to the next.
function lasting(state) {
  const kept = {};
  for (const [region, { s3, stackId }] of Object.entries(regions(state))) {
    kept[region] = { s3, stackId };
  }
  return { skillId: state.skillId, skillInfrastructure: { [DEPLOYER]: { deployState: kept } } };
}

const commands = {
  "skill-id": () => console.log(known(stage)?.skillId || ""),

  account: () => {
    const stack = Object.values(regions(known(stage))).find((region) => region?.stackId);
    console.log(stack ? stack.stackId.split(":")[4] : "");
  },

  distinct: () => {
    const ids = ["staging", "production"].map((name) => read(committed(name))?.skillId).filter(Boolean);
    process.exit(new Set(ids).size === ids.length ? 0 : 1);
  },

  // ask-cli sees this stage only, so that the stages' states never mix.
  restore: () => {
    const state = known(stage) || (givenSkillId ? { skillId: givenSkillId } : undefined);
    fs.mkdirSync(".ask", { recursive: true });
    if (state) {
      write(ASK_STATES, { askcliStatesVersion: "2020-03-31", profiles: { [stage]: state } });
    } else {
      fs.rmSync(ASK_STATES, { force: true });
    }
  },

  keep: () => {
    const state = read(ASK_STATES)?.profiles?.[stage];
    if (!state?.skillId) {
      return;
    }
    const before = JSON.stringify(read(committed(stage)));
    const now = lasting(state);
    if (before !== JSON.stringify(now)) {
      fs.mkdirSync("infrastructure/state", { recursive: true });
      write(committed(stage), now);
      console.error(`deploy: ${committed(stage)} is new or has changed; commit it, or the next deployment cannot find its way`);
    }
  },

  "cli-config": () => {
    const token = {
      access_token: "", refresh_token: process.env.ASK_REFRESH_TOKEN, token_type: "bearer",
      expires_in: 3600, expires_at: "1970-01-01T00:00:00.000Z",
    };
    const profile = {
      aws_profile: "__AWS_CREDENTIALS_IN_ENVIRONMENT_VARIABLE__", vendor_id: process.env.ASK_VENDOR_ID, token,
    };
    console.log(JSON.stringify({ profiles: { [stage]: profile }, share_usage: false }));
  },
};

if (!commands[command]) {
  console.error("usage: node scripts/deploy-state.js skill-id|account|cli-config|restore|keep STAGE [SKILL_ID] | distinct");
  process.exit(2);
}
commands[command]();
