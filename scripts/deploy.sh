#!/usr/bin/env bash
# Deploys the commit that is checked out to one stage; for people and for CI.
# usage: scripts/deploy.sh staging|production [--new-skill | --skill-id ID] [--check]
#   --new-skill   the stage's very first deployment: lets Amazon make the skill
#   --skill-id    the stage's very first deployment, onto a skill that exists
#   --check       only says whether it would refuse
#
# It refuses (exit 2, nothing done) without the stage's skill id, from a dirty tree, with another account's credentials, and
# to production from a commit that staging has not run. See docs/operations.md.
#
# Where Alexa's and AWS's addresses are both on this machine (AWS_ENDPOINT_URL, ASK_SMAPI_SERVER_BASE_URL) it is a rehearsal:
# nothing real can be reached, so a missing skill id and a folder that is no git checkout are only mentioned.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$project"

say() { echo "deploy: $*" >&2; }
refuse() { say "$*"; exit 2; }
usage() { refuse "usage: scripts/deploy.sh staging|production [--new-skill | --skill-id ID] [--check]"; }

stage=${1:-}
case "$stage" in staging | production) shift ;; *) usage ;; esac
new_skill= skill_id= check_only=
while [ $# -gt 0 ]; do
  case "$1" in
    --new-skill) new_skill=yes; shift ;;
    --skill-id) skill_id=${2:?deploy: --skill-id needs an id}; shift 2 ;;
    --check) check_only=yes; shift ;;
    *) usage ;;
  esac
done

on_this_machine() { [[ $1 =~ ^https?://(127\.0\.0\.1|localhost)(:|/|$) ]]; }
rehearsal=
if on_this_machine "${AWS_ENDPOINT_URL:-}" && on_this_machine "${ASK_SMAPI_SERVER_BASE_URL:-}"; then
  rehearsal=yes
fi
refuse_unless_rehearsal() { [ -n "$rehearsal" ] && say "rehearsal, so no matter: $*" || refuse "$*"; }

command -v node >/dev/null || refuse "needs node, as ask-cli does"
state() { node scripts/deploy-state.js "$@"; }

# ---- what is deployed: a commit, whole
commit=
if [ "$(git rev-parse --show-toplevel 2>/dev/null)" = "$project" ]; then
  commit=$(git rev-parse HEAD)
  changes=$(git status --porcelain)
  [ -z "$changes" ] || refuse "the tree has changes that no commit has; commit or remove them:"$'\n'"$changes"
else
  refuse_unless_rehearsal "this is no git checkout, so nobody could tell later what was deployed"
fi

ran_on_staging() {
  git rev-parse -q --verify "refs/tags/ran-on-staging/$commit" >/dev/null ||
    git ls-remote --exit-code --tags origin "refs/tags/ran-on-staging/$commit" >/dev/null 2>&1
}
if [ "$stage" = production ] && [ -n "$commit" ]; then
  ran_on_staging || refuse "staging has not run ${commit:0:12}; deploy it there first: scripts/deploy.sh staging"
fi

# ---- onto what: the stage's own skill, stack and account
known=$(state skill-id "$stage")
if [ -n "$known" ]; then
  [ -z "$new_skill" ] || refuse "$stage has a skill already ($known); --new-skill would make a second one"
  [ -z "$skill_id" ] || [ "$skill_id" = "$known" ] || refuse "$stage is the skill $known, not $skill_id"
elif [ -n "$skill_id" ]; then
  [[ $skill_id =~ ^amzn1\.ask\.skill\.[0-9a-f-]+$ ]] || refuse "--skill-id $skill_id: does not look like amzn1.ask.skill.…"
elif [ -z "$new_skill" ]; then
  refuse_unless_rehearsal "no skill id for $stage: infrastructure/state/$stage.json is missing. If $stage has never been" \
    "deployed, say so with --new-skill or --skill-id ID"
fi
state distinct || refuse "staging and production are the same skill; each stage needs its own"

account=$(state account "$stage")
if [ -n "$account" ] && [ -z "$rehearsal" ] && command -v aws >/dev/null; then
  mine=$(aws sts get-caller-identity --query Account --output text) || refuse "no valid AWS credentials"
  [ "$mine" = "$account" ] || refuse "$stage lives in the AWS account $account; these credentials are for $mine"
fi
[ -z "$check_only" ] || { say "would deploy ${commit:0:12} to $stage"; exit 0; }

# ---- with what: ask-cli and its token
ask=$(command -v ask || true)
if [ -z "$ask" ]; then
  say "installing ask-cli into build/ask-cli"
  npm install --prefix build/ask-cli --silent --no-audit --no-fund --no-package-lock --ignore-scripts
  ask=$project/build/ask-cli/node_modules/.bin/ask
fi

config=$HOME/.ask/cli_config made_config=
finish() { # whatever happened: keep what is known of the stage, leave the tree and the home as they were
  [ -z "$made_config" ] || rm -f "$config"
  state keep "$stage" || true
  [ -z "$commit" ] || git checkout -q -- skill-package/skill.json ask-resources.json
}
trap finish EXIT
if [ ! -e "$config" ] && [ -n "${ASK_REFRESH_TOKEN:-}" ]; then
  : "${ASK_VENDOR_ID:?deploy: ASK_REFRESH_TOKEN is set, but ASK_VENDOR_ID is not}"
  made_config=yes
  (umask 077 && mkdir -p "$HOME/.ask" && state cli-config "$stage" >"$config")
fi
[ -e "$config" ] || refuse "no ask-cli profile: run 'ask configure --profile $stage', or set ASK_REFRESH_TOKEN and ASK_VENDOR_ID"

state restore "$stage" "$skill_id"
# With both variables set, ask-cli would look for an access token in the environment and not into its profile.
env -u ASK_REFRESH_TOKEN -u ASK_VENDOR_ID "$ask" deploy --profile "$stage"

# ---- so that production may follow
if [ "$stage" = staging ] && [ -n "$commit" ]; then
  git tag -f "ran-on-staging/$commit" "$commit" >/dev/null
  if git remote get-url origin >/dev/null 2>&1; then
    git push -q -f origin "refs/tags/ran-on-staging/$commit" ||
      say "could not push the tag ran-on-staging/$commit; until it is pushed, only this checkout can deploy to production"
  fi
fi
say "${commit:0:12} is on $stage"
