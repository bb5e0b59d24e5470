/** How soon a Lambda function answers: the skill against a skill as the Alexa SDK's guide has it. */
package dev.cloudguide.bench.start;
