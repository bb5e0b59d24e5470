"use strict";
// Holds the conversations of conversations.txt with a skill at a URL, through virtual-alexa and our generated model.
// node talk.js URL MODEL CONVERSATIONS
const fs = require("fs");
const { VirtualAlexa } = require("virtual-alexa");

const [url, model, conversations] = process.argv.slice(2);
const SKILL_ID = "amzn1.ask.skill.local";

function sessions(text) {
  const read = [];
  let turns = [];
  text.split("\n").concat("").forEach((line, at) => {
    if (line.startsWith("#")) {
      return;
    }
    if (line.startsWith("U: ")) {
      turns.push({ line: at + 1, said: line.slice(3), expected: [] });
    } else if (line.startsWith("A: ")) {
      turns[turns.length - 1].expected.push(...line.slice(3).split(" + "));
    } else if (line.trim() === "") {
      if (turns.length > 0) {
        read.push(turns);
      }
      turns = [];
    } else {
      throw new Error(`${conversations}:${at + 1}: neither U: nor A:`);
    }
  });
  return read;
}

function problems(answer, turn) {
  const response = answer.response || {};
  const speech = ((response.outputSpeech || {}).ssml || "").replace(/<[^>]*>/g, "");
  const found = turn.expected.filter((words) => !speech.includes(words))
    .map((words) => `expected "${words}" in "${speech}"`);
  if (answer.version !== "1.0") {
    found.push(`version ${answer.version}`);
  }
  if (typeof response.shouldEndSession !== "boolean") {
    found.push("shouldEndSession is not set");
  }
  if (response.shouldEndSession === false && !(response.reprompt || {}).outputSpeech) {
    found.push("stays open without a reprompt");
  }
  return found;
}

async function hold(turns) {
  const alexa = VirtualAlexa.Builder().applicationID(SKILL_ID).interactionModelFile(model).skillURL(url)
    .locale("en-US").create();
  const found = [];
  for (const turn of turns) {
    const answer = turn.said === "launch" ? await alexa.launch() : await alexa.utter(turn.said);
    found.push(...problems(answer, turn).map((problem) => `line ${turn.line}, "${turn.said}": ${problem}`));
  }
  return found;
}

(async () => {
  const all = sessions(fs.readFileSync(conversations, "utf8"));
  const found = [];
  for (const turns of all) {
    found.push(...await hold(turns));
  }
  found.forEach((problem) => console.error(problem));
  console.log(`${all.length} conversations, ${all.flat().length} turns, ${found.length} problems`);
  process.exit(found.length === 0 ? 0 : 1);
})().catch((problem) => {
  console.error(problem);
  process.exit(1);
});
